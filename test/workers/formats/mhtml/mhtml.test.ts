import { describe, expect, test } from 'vitest';
import { encoded, joined, raw } from '../encoders';
import { opened, paragraphs, refused, tables } from '../opening';

const crlf = (text: string) => text.replace(/\n/g, '\r\n');
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const part = (head: string, body: string) => `--B\n${head}\n\n${body}\n`;
const mail = (type: string, ...parts: string[]) =>
	raw(crlf(`From: a\nSubject: 1\nMIME-Version: 1.0\nContent-Type: ${type}; boundary="B"\n\n${parts.join('')}--B--\n`));
const html = (words: string, more = '') =>
	part(
		`Content-Type: text/html; charset=gbk\nContent-Transfer-Encoding: base64${more}`,
		base64(encoded(words, 'gb18030')),
	);

describe('saved pages', () => {
	test('print their root part, in its own encoding, with its tables', async () => {
		const page = html('<p>公开3条</p><table><tr><td>甲</td><td>7</td></tr></table>');
		const head = part('Content-Type: image/png', 'x') + html('<p>页眉</p>');
		const document = await opened(mail('multipart/related; type="text/html"', page, head));
		expect(document).toMatchObject({ format: 'mhtml', encoding: 'gb18030' });
		expect(paragraphs(document)).toEqual(['1', '公开3条']);
		expect(document.blocks[0]).toMatchObject({ furniture: true });
		expect(tables(document)).toEqual([[['甲', '7']]]);
	});

	test('the root is the part that is named as such', async () => {
		const parts = [html('<p>框</p>', '\nContent-ID: <a>'), html('<p>正文</p>', '\nContent-ID: <b>')];
		expect(paragraphs(await opened(mail('multipart/related; start="<b>"', ...parts)))).toEqual(['1', '正文']);
	});

	test('a frameset prints its frames', async () => {
		const parts = [html('<frameset><frame src="a"></frameset>'), html('<p>左</p>'), html('<p>右</p>')];
		expect(paragraphs(await opened(mail('multipart/related', ...parts)))).toEqual(['1', '左', '右']);
	});

	test('a page of menus prints what is said in its frames', async () => {
		const said = `全年主动公开政府信息56条。${'各单位按时更新。'.repeat(10)}`;
		const parts = [html('<p>首页</p><iframe src="a"></iframe>'), html('<p>登录</p>'), html(`<p>${said}</p>`)];
		expect(paragraphs(await opened(mail('multipart/related', ...parts)))).toEqual(['1', '首页', said]);
		const whole = [html(`<p>${said}</p>`), html(`<p>${said}另一页</p>`)];
		expect(paragraphs(await opened(mail('multipart/related', ...whole)))).toEqual(['1', said]);
	});

	test('quoted-printable, a page alone, and blank lines before the head', async () => {
		const source = 'MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n';
		const page = raw(crlf(`\n${source}<p>=E5=85=AC=\n=E5=BC=803</p>`));
		expect(paragraphs(await opened(page))).toEqual(['公开3']);
	});
});

describe('mails', () => {
	test('print the richest of alternatives, the subject before it, and no attachment', async () => {
		const inner = part('Content-Type: text/plain', 'plain').replaceAll('--B', '--C');
		const rich = part('Content-Type: text/html', '<p>a</p><p>b</p>').replaceAll('--B', '--C');
		const alternative = part('Content-Type: multipart/alternative; boundary=C', `${inner}${rich}--C--`);
		const attached = part('Content-Type: text/plain\nContent-Disposition: attachment; filename=x.txt', 'attached');
		const document = await opened(mail('multipart/mixed', alternative, attached));
		expect(paragraphs(document)).toEqual(['1', 'a', 'b']);
		expect(document.blocks.some((block) => block.kind === 'paragraph' && block.furniture)).toBe(false);
	});

	test('a report as plain text, below a head of any length', async () => {
		const received = `Received: from ${'x'.repeat(60)}\r\n`.repeat(60);
		const text = encoded('一、概述\r\n受理37件。\r\n', 'gb18030');
		const head = `${received}Subject: =?gb2312?B?${base64(encoded('年报', 'gb18030'))}?=\r\nContent-Type: text/plain\r\n\r\n`;
		const document = await opened(joined(raw(head), text));
		expect(paragraphs(document)).toEqual(['年报', '一、概述', '受理37件。']);
	});

	test('a mail within a mail', async () => {
		const inner = 'Subject: 2\nContent-Type: text/plain\n\n3';
		expect(paragraphs(await opened(mail('multipart/mixed', part('Content-Type: message/rfc822', inner))))).toEqual([
			'1',
			'3',
		]);
	});

	test('one that only carries a file names it, one of pictures is a picture', async () => {
		const attached = part('Content-Type: application/pdf\nContent-Disposition: attachment; filename="nb.pdf"', 'x');
		expect(await refused(mail('multipart/mixed', attached))).toMatchObject({
			code: 'format-not-read',
			looksLike: 'MHTML (nb.pdf)',
		});
		expect(await refused(mail('multipart/related', part('Content-Type: image/png', 'x')))).toMatchObject({
			code: 'picture',
		});
		expect(await refused(mail('multipart/mixed', part('Content-Type: text/plain', ' ')))).toMatchObject({
			code: 'empty',
		});
	});

	test('parts within parts without end are damaged, parts by the ten thousand are read', async () => {
		const deep = Array.from(
			{ length: 400 },
			(_, at) => `--${at}\nContent-Type: multipart/mixed; boundary=${at + 1}\n\n`,
		);
		const head = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=0\n\n';
		expect(await refused(raw(crlf(head + deep.join(''))))).toMatchObject({ code: 'damaged' });
		const many = Array.from({ length: 10_000 }, (_, at) => part('Content-Type: text/plain', `${at}`));
		expect(paragraphs(await opened(mail('multipart/mixed', ...many)))).toHaveLength(10_000);
	}, 60_000);
});
