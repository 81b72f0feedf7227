import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { violations } from './axe';
import { drop } from './hand-over';
import { failures, openPane, reportWords, rows, untilKept, untilRead, words } from './screen';
import { test } from './visit';

const made = (path: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/formats', path)));

/** Opens the figure that is read from a cell and says where that stands. */
async function whereOf(page: Page, figure: string): Promise<string | null> {
	const figures = await openPane(page, 'figures');
	await figures.getByRole('link').filter({ hasText: figure }).first().click();
	const where = page.locator('.where').first();
	await where.waitFor();
	return where.textContent();
}

/** Drops a report: one by itself is opened. */
async function openDropped(page: Page, path: string): Promise<void> {
	await drop(page, [{ name: '年报', content: made(path) }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
}

for (const ending of ['docx', 'odt']) {
	test(`a text document (.${ending}): read in the worker, its figures with the cell of their table`, async ({
		visitor: { page },
	}) => {
		await openDropped(page, `county-2021-tabs/report.${ending}`);
		expect(await page.locator('#pane-text table').count()).toBe(3);
		expect(await whereOf(page, '24,816')).toBe(reportWords.where.table(1, 7, 2));
		expect(await violations(page, 'page of a PDF')).toEqual([]);
	});
}

for (const ending of ['xlsx', 'xls', 'ods']) {
	test(`a workbook (.${ending}): its figures with sheet and cell`, async ({ visitor: { page } }) => {
		await openDropped(page, `county-2021-tabs/report.${ending}`);
		expect(await whereOf(page, '24,816')).toBe(reportWords.where.sheet('Sheet1', 'G17'));
	});
}

test('an archive: each of its files by itself, what is wrong with one named', async ({ visitor: { page } }) => {
	const utf8 = (text: string) => new TextEncoder().encode(text);
	const inner = zipSync({ '2015.xlsx': made('city-2015-annex/report.xlsx') });
	const archive = zipSync({
		'县/2010.docx': made('county-2010-narrative/report.docx'),
		'市.zip': inner,
		'空.txt': utf8(''),
		'__MACOSX/._2010.docx': utf8('x'),
	});
	await drop(page, [{ name: '年报.zip', content: archive }]);
	await untilKept(page, 2);
	await untilRead(page);
	for (const figure of ['3,265', '21,340']) await rows(page).filter({ hasText: figure }).waitFor();
	expect(await failures(page).allTextContents()).toEqual([words.failure.empty({ code: 'empty', name: '空.txt' })]);
});

test('archives that 7-Zip opens: RAR with a report in it, a volume by itself', async ({ visitor: { page } }) => {
	const archived = (name: string) => ({ name, content: made(`../archives/${name}`) });
	await drop(page, [archived('plain.rar'), archived('volume.rar')]);
	await untilKept(page, 2);
	await untilRead(page);
	await rows(page).filter({ hasText: '3,265' }).waitFor();
	const sentences = [
		words.failure.empty({ code: 'empty', name: '二.txt' }),
		words.failure.volume({ code: 'volume', name: 'volume.rar' }),
	];
	expect((await failures(page).allTextContents()).sort()).toEqual(sentences.sort());
});

test('an archive without anything to read says so', async ({ visitor: { page } }) => {
	await drop(page, [{ name: '空.zip', content: zipSync({ '.DS_Store': new Uint8Array(4) }) }]);
	await untilRead(page);
	const sentence = words.failure['nothing-inside']({ code: 'nothing-inside', name: '空.zip' });
	expect(await failures(page).allTextContents()).toEqual([sentence]);
});
