import { describe, expect, test } from 'vitest';
import { openedText, paragraphs } from '../opening';

const html = (body: string) => openedText(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);

describe('hostile pages', { timeout: 60_000 }, () => {
	test('active content and links are words only', async () => {
		const page =
			'<base href="http://e.example/"><meta http-equiv="refresh" content="0;url=x"><img src=x onerror=alert(1)>' +
			'<svg onload=alert(1)></svg><a href="java\tscript:alert(1)">链接</a><p style="background:url(http://e.example)">段</p>' +
			'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1&gt;"></table></mtext></math>尾';
		expect((await html(page)).text).toBe('链接\n段\n尾\n');
	});

	test('entities of a document type are not expanded', async () => {
		const bomb = '<!DOCTYPE html [<!ENTITY a "哈哈"><!ENTITY b SYSTEM "file:///etc/passwd">]><p>&a;&b;</p>';
		expect((await openedText(bomb)).text).not.toContain('哈哈&');
		expect(paragraphs(await openedText(bomb)).at(-1)).toBe('&a;&b;');
	});

	test.each([
		['open blocks', '<div>'.repeat(200_000)],
		['open inline elements', '<font>'.repeat(200_000)],
		['open hidden parts, closed', `${'<div hidden>'.repeat(200_000)}${'</div>'.repeat(200_000)}`],
		['open regions and headings', '<nav><h1>'.repeat(100_000)],
		['ends of nothing', '</b></p></table></td>'.repeat(100_000)],
		['line ends', '\n'.repeat(1_000_000)],
		['spaces', `件${' '.repeat(1_000_000)}件`],
		['angle brackets', '<'.repeat(1_000_000)],
		['ampersands', '&'.repeat(1_000_000)],
		['one attribute', `<p class="${'nav-'.repeat(200_000)}">`],
		['many attributes', `<p ${'style=display:none '.repeat(100_000)}x></p>`],
	])('200,000 nested tags and the like: %s', async (_, middle) => {
		const document = await html(`<p>公开3条</p>${middle}<p>尾`);
		expect(document.text.startsWith('公开3条\n')).toBe(true);
		expect(document.text.trimEnd().endsWith('尾')).toBe(true);
	});
});
