import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { drop } from './hand-over';
import { city, county, form2021, manyReports } from './reports';
import { button, openPane, reportWords, rows, untilKept, words } from './screen';
import { onPhone, PHONE, test } from './visit';

const key = words.library.key;
const received = (page: Page) => rows(page).locator('.row-figure:nth-child(2) dd').allTextContents();

/** Waits until the keyboard is there. */
const inFocus = (what: Locator): Promise<void> =>
	expect.poll(() => what.evaluate((node) => node === document.activeElement)).toBe(true);

const THREE = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
	{ name: 'form.txt', content: form2021.source },
];

test('of many corrected versions one line tells, and all the earlier ones go at once, and come back', async ({
	visitor: { page },
}) => {
	const first = manyReports(5);
	await drop(page, first);
	await untilKept(page, 5);
	await drop(
		page,
		first.map(({ name, content }) => ({ name, content: `${content}\n（修订）\n` })),
	);
	await untilKept(page, 10);
	await page.getByText(words.batch.manyVersions(5)).waitFor();
	await button(page, words.batch.removeOlder(5)).click();
	await untilKept(page, 5);
	await page.getByText(words.batch.manyVersions(5)).waitFor({ state: 'detached' });
	await button(page, words.library.undo).click();
	await untilKept(page, 10);
});

test('the list says how many reports do not add up, and leads to the check-up', async ({ visitor: { page } }) => {
	const wrong = form2021.source.replace('新收政府信息公开申请76件', '新收政府信息公开申请67件');
	await drop(page, [...THREE, { name: 'wrong.txt', content: wrong.replaceAll('清溪', '松柏') }]);
	await untilKept(page, 4);
	await page.getByRole('link', { name: words.library.wrong(1) }).click();
	await page.getByRole('heading', { name: words.app.checkup, level: 1 }).waitFor();
});

test('the head of a column sorts by it, the largest first; the year both ways', async ({ visitor: { page } }) => {
	await drop(page, THREE);
	await untilKept(page, 3);
	const head = button(page, words.library.sortOn(key['application.received'] as string));
	await head.click();
	expect(await head.getAttribute('aria-pressed')).toBe('true');
	const counts = (await received(page)).map((says) => Number(says.replace(/\D/g, '')));
	expect(counts).toHaveLength(3);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
	const years = () => rows(page).locator('.row-year').allTextContents();
	const year = button(page, words.library.sortOn(words.library.year));
	await year.click();
	expect(await years()).toEqual(['2021', '2016', '2010']);
	await year.click();
	expect(await years()).toEqual(['2010', '2016', '2021']);
});

test('what is shown is saved as one table: a line a report, a column a figure', async ({ visitor: { page } }) => {
	await drop(page, THREE);
	await untilKept(page, 3);
	await page.getByLabel(words.library.year, { exact: true }).selectOption('2021');
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.library.table).click()]);
	expect(download.suggestedFilename()).toBe(`${words.app.name} ${words.library.count(1, 1)}.csv`);
	const [head = '', line = '', ...rest] = readFileSync(await download.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(rest).toEqual([]);
	const at = head.split(',').indexOf('"收到申请数"');
	expect(line.split(',')[at]).toBe('76');
	expect(head).toContain(`"${reportWords.figures.inUnit('行政事业性收费：本年收费金额', '万元')}"`);
});

test('who clears what nothing passes goes on where it was sought', async ({ visitor: { page } }) => {
	await drop(page, manyReports(2));
	await untilKept(page, 2);
	await page.getByRole('searchbox').fill('没有这样的词');
	await button(page, words.library.clearFilters).focus();
	await page.keyboard.press('Enter');
	await untilKept(page, 2);
	await page.keyboard.press('Tab');
	await inFocus(page.getByRole('searchbox'));
});

test('a corrected version is told apart, and the earlier one put away where that is said', async ({
	visitor: { page },
}) => {
	const [draft, corrected] = [form2021.source.replace('13,427', '13,472'), form2021.source];
	await drop(page, [{ name: '年报.txt', content: draft }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	await drop(page, [{ name: '年报.txt', content: corrected }]);
	await page.getByText(words.batch.otherVersions('年报.txt', 1)).waitFor();
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 2);
	const added = new RegExp(`${words.library.addedAt(Date.now()).replace(/\d+:\d+/, '\\d+:\\d+')}`);
	for (const row of await rows(page).all()) expect(await row.textContent()).toMatch(added);
	await button(page, words.batch.removeOlder(1)).focus();
	await page.keyboard.press('Enter');
	await untilKept(page, 1);
	await inFocus(button(page, words.library.undo));
	expect(await rows(page).textContent()).toContain('13,427');
	expect(await rows(page).textContent()).not.toMatch(added);
	await page.getByText(words.batch.otherVersions('年报.txt', 1)).waitFor({ state: 'detached' });
});

test('whoever deletes has the way back under the same key, each time; it does not lie over other screens', async ({
	visitor: { page },
}) => {
	await drop(page, THREE);
	await untilKept(page, 3);
	const undo = button(page, words.library.undo);
	await button(page, words.library.select).focus();
	await page.keyboard.press('Enter');
	await inFocus(button(page, words.library.selectAll));
	await button(page, words.library.selectDone).focus();
	await page.keyboard.press('Enter');
	await inFocus(button(page, words.library.select));
	const removeFirst = async () => {
		await button(page, words.library.select).click();
		await rows(page).getByRole('checkbox').first().check();
		await button(page, words.library.remove).focus();
		await page.keyboard.press('Enter');
	};
	await removeFirst();
	await inFocus(undo);
	await removeFirst();
	await untilKept(page, 1);
	await inFocus(undo);
	await page.keyboard.press('Enter');
	await untilKept(page, 2);
	await inFocus(page.locator('#main'));
	await removeFirst();
	await untilKept(page, 1);
	await rows(page).getByRole('link').click();
	await page.getByRole('tablist').waitFor();
	await undo.waitFor({ state: 'detached' });
	await page.goBack();
	await undo.waitFor();
	await page.locator('.toast').getByRole('button', { name: words.app.close }).click();
	await undo.waitFor({ state: 'detached' });
});

test('what is sought leads to its words, in any script; the name still leads to the report', async ({
	visitor: { page },
}) => {
	await drop(page, THREE);
	await untilKept(page, 3);
	const row = rows(page).filter({ hasText: 'county.txt' });
	await page.getByRole('searchbox').fill('依申請公開情況');
	expect(await row.locator('.row-excerpt mark').textContent()).toBe('依申请公开情况');
	await row.locator('.row-excerpt a').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('#pane-text .lit').first().textContent()).toBe('依申请公开情况');
	await page.goBack();
	// The list is as it was left, and the keyboard at the report that was left.
	await row.locator('.row-excerpt a').waitFor();
	expect(await page.getByRole('searchbox').inputValue()).toBe('依申請公開情況');
	await inFocus(row.locator('.row-title').getByRole('link'));
	await row.locator('.row-title').getByRole('link').click();
	await page.getByRole('tablist').waitFor();
	expect(await page.locator('#pane-text .lit').count()).toBe(0);
	// What is handed over while something is sought is in view.
	await page.goBack();
	await row.locator('.row-excerpt a').waitFor();
	await drop(page, [...manyReports(2)]);
	await untilKept(page, 5);
	expect(await page.getByRole('searchbox').inputValue()).toBe('');
});

test('a figure is found by its name, also in the tables, and by its number; its name opens it', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	const pane = await openPane(page, 'figures');
	const search = pane.getByRole('searchbox', { name: reportWords.figures.search });
	await search.fill('结转 商业企业');
	const lines = pane.locator('.figure-line');
	await expect.poll(() => lines.count()).toBe(2);
	await search.fill('24,816');
	await expect.poll(() => lines.allTextContents()).toHaveLength(1);
	await lines.locator('.figure-name').click({ force: true, position: { x: 8, y: 8 } });
	await page.locator('#pane-text .lit').first().waitFor();
	await search.fill('没有的');
	await pane.getByText(reportWords.figures.found(0)).last().waitFor();
	await search.fill('');
	await pane.locator('.form-table').first().waitFor();
});

/** A phone whose letters are set twice as large has room for half as many. */
onPhone('with letters twice as large no name and no number of a row is cut off', async ({ visitor: { page } }) => {
	await drop(page, [
		...THREE,
		{ name: 'long.txt', content: form2021.source.replaceAll('清溪县人民政府办公室', '清溪县乡村振兴局') },
	]);
	await untilKept(page, 4);
	// Every length is in rem, and so are the widths that the layout asks for: half the window is the same.
	await page.setViewportSize({ width: PHONE.width / 2, height: PHONE.height / 2 });
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.report-row :is(dt, dd, .row-title a), .search, .filters select')]
			.filter(({ scrollWidth, clientWidth, offsetParent }) => offsetParent && scrollWidth > clientWidth + 1)
			.map(({ className, textContent }) => `${className} ${textContent}`),
	);
	expect(cut).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await button(page, words.library.select).click();
	await rows(page).getByRole('checkbox').first().check();
	await button(page, words.library.remove).click();
	const toast = page.locator('.toast').filter({ has: button(page, words.library.undo) });
	const outside = await toast.evaluate(
		(line) => [...line.children].filter((part) => part.getBoundingClientRect().right > innerWidth).length,
	);
	expect(outside).toBe(0);
});
