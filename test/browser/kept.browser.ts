import type { Page } from 'playwright';
import { expect } from 'vitest';
import { doubleByte } from '../reports/bytes';
import { drop } from './hand-over';
import { city, county, form2021 } from './reports';
import { untilSaved } from './saved';
import { button, openPane, reportWords, rows, untilKept, words } from './screen';
import { test } from './visit';

const TWO = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
];

/** The open report's text, once the last of it is drawn: a long one comes in slices. */
async function wholeText(page: Page): Promise<string | null> {
	await page.locator('#pane-text article:not([aria-busy="true"])').waitFor();
	return page.locator('#pane-text').textContent();
}

test('a reload shows the same', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	await untilSaved(page, 2);
	const before = await rows(page).allTextContents();
	await page.reload();
	await untilKept(page, 2);
	expect(await rows(page).allTextContents()).toEqual(before);
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	const address = page.url();
	const text = await wholeText(page);
	await page.reload();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	expect(page.url()).toBe(address);
	expect(await wholeText(page)).toBe(text);
});

test('the same bytes are kept once, and it is said', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	await drop(page, [
		{ name: 'again.txt', content: county.source },
		{ name: 'new.txt', content: form2021.source },
	]);
	await page.getByText(words.batch.again('again.txt', 'county.txt')).waitFor();
	await untilKept(page, 3);
});

test('a second version of a report is kept beside the first, and it is said', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	const corrected = { name: 'v2.txt', content: county.source.replace('2870条', '2871条') };
	await drop(page, [corrected, { name: 'new.txt', content: form2021.source }]);
	await page.getByText(words.batch.otherVersions('v2.txt', 1)).waitFor();
	await untilKept(page, 4);
});

test('deleting can be undone; what is not undone stays deleted', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	const remove = async () => {
		await button(page, words.library.select).click();
		await page.getByRole('checkbox', { name: '云岭市' }).check();
		await button(page, words.library.remove).click();
	};
	await remove();
	await untilKept(page, 1);
	await button(page, words.library.undo).click();
	await untilSaved(page, 2);
	await remove();
	await untilKept(page, 1);
	await page.reload();
	await untilKept(page, 1);
	expect(await rows(page).filter({ hasText: '云岭市' }).count()).toBe(0);
});

test('the encoding is found, shown, and can be changed', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'gbk.txt', content: new Uint8Array(doubleByte(county.source, 'gb18030')) }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	const about = await openPane(page, 'about');
	const choice = about.getByLabel(reportWords.about.encoding);
	expect(await choice.inputValue()).toBe('gb18030');
	await choice.selectOption('big5');
	const text = page.locator('#pane-text');
	await expect.poll(() => text.textContent()).not.toContain('县政府网站公开信息2870条');
	await (await openPane(page, 'about')).getByLabel(reportWords.about.encoding).selectOption('gb18030');
	await expect.poll(() => text.textContent()).toContain('县政府网站公开信息2870条');
});
