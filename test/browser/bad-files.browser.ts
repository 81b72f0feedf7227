import { expect, inject } from 'vitest';
import { checksZhHans } from '../../src/words/checks/zh-Hans';
import { drop, paste } from './hand-over';
import { city, county, POEM, photo } from './reports';
import { failures, openPane, reportWords, rows, untilKept, untilRead, words } from './screen';
import { test } from './visit';

test('bad files among good ones: each is named with its reason, the good ones are kept', async ({
	visitor: { page },
}) => {
	await drop(page, [
		{ name: 'good1.txt', content: county.source },
		{ name: 'nothing.txt', content: '' },
		{ name: 'blank.txt', content: ' \n\t\u3000\n' },
		{ name: 'photo.txt', content: photo() },
		{ name: 'good2.txt', content: city.source },
		{ name: 'poem.txt', content: POEM },
	]);
	await untilKept(page, 3);
	await untilRead(page);
	const said = await failures(page).allTextContents();
	expect(said).toEqual([
		words.failure.empty({ code: 'empty', name: 'nothing.txt' }),
		words.failure.empty({ code: 'empty', name: 'blank.txt' }),
		words.failure.picture({ code: 'picture', name: 'photo.txt', looksLike: 'JPEG' }),
	]);
	await page
		.getByRole('listitem')
		.filter({ hasText: words.batch.stranger('poem.txt') })
		.waitFor();
	const poem = rows(page).filter({ hasText: 'poem.txt' });
	expect(await poem.textContent()).toContain(words.library.noFigures);
	await poem.getByRole('link').click();
	const stranger = reportWords.notice['not-a-report']({ code: 'not-a-report' });
	await page.getByText(stranger).first().waitFor();
	await (await openPane(page, 'figures')).getByText(stranger).waitFor();
	const findings = await openPane(page, 'findings');
	await findings.getByText(checksZhHans.uncounted).waitFor();
	expect(await findings.getByRole('button').count()).toBe(0);
});

test('of many reasons the first are told, the others open', async ({ visitor: { page } }) => {
	await drop(page, [
		{ name: '一.txt', content: '' },
		{ name: '二.txt', content: photo() },
		{ name: '三.docx', content: 'PK\x03\x04 and nothing more' },
		{ name: '四.txt', content: ' ' },
		{ name: '五.jpg', content: photo() },
	]);
	await untilRead(page);
	const opener = page.getByText(words.batch.moreReasons(2));
	await opener.waitFor();
	expect(await failures(page).count()).toBe(4);
	await opener.click();
	await expect.poll(() => failures(page).count()).toBe(6);
});

test('many files that fail for one reason are told once, with their names', async ({ visitor: { page } }) => {
	await drop(page, [
		...['一.txt', '二.txt', '三.txt', '四.txt', '五.txt'].map((name) => ({ name, content: '' })),
		{ name: 'good.txt', content: county.source },
	]);
	await untilRead(page);
	expect(await failures(page).count()).toBe(1);
	expect(await failures(page).textContent()).toContain(words.failure.empty({ code: 'empty', name: '一.txt' }));
	await page.getByText(words.batch.alike(4)).click();
	await page.getByText('二.txt · 三.txt · 四.txt · 五.txt').waitFor();
});

/** Texts that have hung or broken other readers. */
const HARD: Record<string, () => string> = {
	'5 MB in one line': () => `${county.source.replaceAll('\n', '')}${'为民服务，'.repeat(350_000)}`,
	'40,000 spaces': () => county.source.replace('一 、', `${' '.repeat(40_000)}一、`),
	'lone surrogates': () => county.source.replace('稳步', '\ud800稳步\udc00'),
	'NUL bytes': () => county.source.replace('稳步', '\0稳\0步'),
	'invisible characters in numbers': () => county.source.replace('2870条', '2\u200b8\u202e7\u202c0条'),
	'10,000 combining marks': () => county.source.replace('稳步', `稳${'\u0301'.repeat(10_000)}步`),
	'U+2028 for line ends': () => county.source.replaceAll('\n', '\u2028'),
};

test('texts that have hung or broken other readers: each is read, and nothing frozen', async ({
	visitor: { page },
}) => {
	for (const [name, make] of Object.entries(HARD)) {
		await page.goto(`${inject('address')}#/`);
		await paste(page, { plain: make() });
		await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
		const figures = await openPane(page, 'figures');
		for (const figure of ['3,265', '2,870']) await figures.getByText(figure).first().waitFor();
		expect(await page.getByRole('alert').count(), name).toBe(0);
	}
});

test('a report without any figure says so', async ({ visitor: { page } }) => {
	await paste(page, { plain: '清溪县2014年政府信息公开工作年度报告\n\n一、概述\n　　各项工作有序推进。\n' });
	await page
		.getByText(reportWords.notice['no-figures']({ code: 'no-figures' }))
		.first()
		.waitFor();
});

test('a page of markup is text, not markup', async ({ visitor: { page, errors } }) => {
	const bait =
		'<img src=x onerror="document.title=1"><script>document.title=2</script><svg onload="document.title=3"></svg>';
	await drop(page, [
		{ name: 'bait.html', content: `<h1>清溪县2012年政府信息公开年度报告</h1><p>公开信息5条。</p>${bait}` },
	]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	expect(await page.title()).not.toMatch(/^[123]$/);
	expect(await page.locator('#pane-text img, #pane-text script, #pane-text svg').count()).toBe(0);
	expect(errors).toEqual([]);
});
