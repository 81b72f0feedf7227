import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { checksZhHans } from '../../src/words/checks/zh-Hans';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { checked } from './checked';
import { FAULTY } from './faulty';
import { drop } from './hand-over';
import { untilChanged } from './saved';
import { button, openPane, reportWords, rows, untilKept, words } from './screen';
import { cardWords } from './share';
import { onPhone, test } from './visit';
import { TWO_YEARS, twoYearsOfMany, yearOf } from './years';

const said = checkupZhHans;
const go = (page: Page, view: 'checkup' | 'matrix' | '') => page.goto(`${inject('address')}#/${view}`);
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const yearly = said.family.years as string;

test('where nothing is found it says so, and offers to clear only what was chosen', async ({ visitor: { page } }) => {
	await drop(page, [yearOf('青岚县', 2022), yearOf('青岚县', 2023, { carriedIn: 1 })]);
	await untilKept(page, 2);
	await go(page, 'checkup');
	const clean = page.getByText(said.table.clean, { exact: true });
	const clear = button(page, said.clear);
	await clean.waitFor();
	expect(await clear.count()).toBe(0);
	await page.getByRole('combobox', { name: words.library.year }).selectOption('2022');
	await clear.click();
	await clean.waitFor();
	expect(await clear.count()).toBe(0);
});

test('two years of one body: what was carried over and did not arrive is told in both places', async ({
	visitor: { page },
}) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await link(page, words.app.checkup).click();
	await page.getByText(said.totals(2, await checked(page), 1)).waitFor();
	await link(page, said.table.open(2, yearly, '青岚县 2023')).click();
	await page.locator('#pane-text .lit').first().waitFor();
	// The finding itself is in view, not only the number that it is about.
	const pane = page.locator('#pane-findings');
	await pane.locator('.finding.current').filter({ hasText: '2022年报告结转下年度的是1' }).waitFor();
	const group = pane.getByRole('region', { name: said.related['last-year'](2022) });
	expect(await group.getByText('“上年结转政府信息公开申请数量”填的是3，2022年报告结转下年度的是1，相差2').count()).toBe(
		1,
	);
	await group
		.getByRole('link', { name: said.related.there('青岚县 2022') })
		.first()
		.click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '2022' }).waitFor();
	expect(await page.locator('#pane-text .lit').first().textContent()).toContain('1');
});

test('at a desk what is gravest in a report is told below it, and leads there', async ({ visitor: { page } }) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'checkup');
	await checked(page);
	const report = page.getByRole('rowgroup').filter({ has: link(page, '青岚县 2023') });
	const gravest = report.getByRole('link', { name: '2022年报告结转下年度的是1，相差2' });
	expect(await gravest.textContent()).toMatch(new RegExp(`^${said.severity.error}`));
	await gravest.click();
	await page.locator('#pane-findings .finding.current').waitFor();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '2023' }).waitFor();
});

onPhone('on a phone what has no room below a report is a tap away', async ({ visitor: { page } }) => {
	const quoted = FAULTY.replace('其他申请11件。', '其他申请11件，办结率为108%。同比增长20%。');
	await drop(page, [
		{ name: 'faulty.txt', content: quoted },
		{ name: 'other.txt', content: FAULTY.replace('云岭县', '青岚县') },
	]);
	await untilKept(page, 2);
	await go(page, 'checkup');
	const entry = page.locator('.checkup-entry', { hasText: 'faulty.txt' });
	const more = entry.getByRole('link', { name: /^另有 \d 处$/ });
	await more.click();
	await page.waitForURL(/\/finding\/\d+$/);
	await page.locator('.sheet .finding').waitFor();
});

test('what does not agree with last year counts in the list and at the tab, is marked like any other, and is copied', async ({
	visitor: { page, context },
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	const row = rows(page).filter({ hasText: '2023.txt' });
	await row.getByText(words.library.findings(1)).waitFor();
	await row.getByRole('link').click();
	const tab = (count: string) => page.getByRole('tab', { name: `${reportWords.panes.findings}${count}`, exact: true });
	await tab(' 1').waitFor();
	const pane = await openPane(page, 'findings');
	const group = pane.getByRole('region', { name: said.related['last-year'](2022) });
	const finding = group.locator('.finding').filter({ hasText: '2022年报告结转下年度的是1' }).first();
	await untilChanged(page, 1, () => finding.getByRole('button', { name: checksZhHans.verdict.checked }).click());
	await tab('').waitFor();
	await pane.getByText(`${checksZhHans.filter.handled} 1`).waitFor();
	await button(page, checksZhHans.copy).click();
	await page.getByText(checksZhHans.copied).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(checksZhHans.plain.part(said.related['last-year'](2022)));
	expect(copied).toContain(checksZhHans.plain.mark(checksZhHans.verdict.checked, ''));
	await go(page, '');
	const counted = row.getByText(words.library.findings(1));
	await counted.waitFor({ state: 'detached' });
	await page.reload();
	await row.waitFor();
	await counted.waitFor({ state: 'detached' });
});

test('a figure that is opened tells what is found about it between reports, in the report that it is of and in the other', async ({
	visitor: { page },
}) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	const row = (year: number) => rows(page).filter({ hasText: `${year}.txt` });
	await row(2023).getByText(words.library.findings(1)).waitFor();
	await row(2023).getByRole('link').click();
	const openFigure = async (name: string) => {
		const pane = await openPane(page, 'figures');
		await pane.getByRole('link', { name }).first().click();
		return pane.locator('.findings-here a').filter({ hasText: '2022年报告结转下年度的是1' }).first();
	};
	await (await openFigure('上年结转申请数 3')).click();
	await page.locator('#pane-findings .finding.current').filter({ hasText: '2022年报告结转下年度的是1' }).waitFor();
	await go(page, '');
	await row(2022).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '2022' }).waitFor();
	const told = await openFigure('结转下年度继续办理 1');
	await expect.poll(() => told.textContent()).toContain('青岚县 2023');
	await told.click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '2023' }).waitFor();
	await page.locator('#pane-findings .finding.current').filter({ hasText: '2022年报告结转下年度的是1' }).waitFor();
});

test('the card counts what does not agree with last year among what does not add up', async ({ visitor: { page } }) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: '2023.txt' }).getByRole('link').click();
	await button(page, reportWords.share).click();
	const image = page.getByRole('dialog', { name: cardWords.share.title }).getByRole('img');
	await image.waitFor();
	expect(await image.getAttribute('alt')).toContain(cardWords.face.wrong('1'));
});

test('where the older report is deleted its findings go', async ({ visitor: { page } }) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'checkup');
	await link(page, said.table.open(2, yearly, '青岚县 2023')).waitFor();
	await go(page, '');
	await button(page, words.library.select).click();
	await rows(page).filter({ hasText: '2022.txt' }).getByRole('checkbox').check();
	await button(page, words.library.remove).click();
	await untilKept(page, 1);
	await go(page, 'checkup');
	await page.getByText(said.table.clean).waitFor();
	expect(await link(page, /年际/).count()).toBe(0);
	await go(page, '');
	await rows(page).getByRole('link').click();
	const pane = await openPane(page, 'findings');
	await pane.getByText(said.related.none(2022)).waitFor();
});

test('a library of an earlier visit is compared again after a reload', async ({ visitor: { page } }) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'checkup');
	await page.reload();
	await link(page, said.table.open(2, yearly, '青岚县 2023')).waitFor();
});

test('reports below are added up once the reader says that they are all there', async ({ visitor: { page } }) => {
	await drop(page, [yearOf('青岚县', 2023), yearOf('青岚县教育局', 2023), yearOf('青岚县水利局', 2023)]);
	await untilKept(page, 3);
	await go(page, 'checkup');
	const list = page.getByRole('region', { name: said.below.title });
	await list.getByText(said.below.count(2)).waitFor();
	expect(await link(page, /汇总/).count()).toBe(0);
	await list.getByRole('checkbox', { name: said.below.complete }).check();
	await link(page, said.table.open(4, said.family.rollup as string, '青岚县 2023')).waitFor();
	await page.reload();
	expect(await list.getByRole('checkbox', { name: said.below.complete }).isChecked()).toBe(true);
	await list.getByRole('checkbox', { name: said.below.complete }).uncheck();
	await page.getByText(said.table.clean).waitFor();
});

test('what is shown is copied for a spreadsheet', async ({ visitor: { page, context } }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'checkup');
	await link(page, said.table.open(2, yearly, '青岚县 2023')).waitFor();
	await button(page, said.copy.table).click();
	await page.getByText(said.copy.copied).waitFor();
	const [head, first, ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(head?.split('\t').slice(0, 4)).toEqual([
		said.table.report,
		said.table.year,
		said.table.file,
		said.severity.error,
	]);
	expect(first?.split('\t').slice(0, 4)).toEqual(['青岚县', '2023', '青岚县2023.txt', '1']);
	expect(rest).toEqual([]);
});

test('who comes back from a report to the check-up goes on there, in a long one too, by the way back of the browser or of the page', async ({
	visitor: { page },
}) => {
	await drop(page, twoYearsOfMany(70));
	await untilKept(page, 140);
	await go(page, 'checkup');
	const last = page.locator('.checkup-table [data-row]').last();
	await checked(page);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect.poll(() => last.getByRole('row').last().getAttribute('aria-rowindex')).toBe('141');
	await last.getByRole('link').last().click();
	await page.locator('#pane-findings .finding.current').waitFor();
	const [report = ''] = /#\/r\/\w+/.exec(page.url()) ?? [];
	const goesOn = () =>
		expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(report);
	await page.goBack();
	await goesOn();
	await page.keyboard.press('Enter');
	await link(page, words.app.backToCheckup).click();
	await goesOn();
	expect(page.url()).toMatch(/#\/checkup$/);
});

test('on paper the check-up is its list, whole, and nothing to press', async ({ visitor: { page } }) => {
	await drop(page, twoYearsOfMany(70));
	await untilKept(page, 140);
	await go(page, 'checkup');
	await checked(page);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.locator('.checkup-table [data-row], .checkup-entry').count()).toBe(70);
	for (const control of [page.getByRole('search'), page.getByRole('navigation'), button(page, said.copy.table)])
		expect(await control.filter({ visible: true }).count()).toBe(0);
});

test('on paper the check-up says what was chosen, when it was printed and by what', async ({ visitor: { page } }) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'checkup');
	await checked(page);
	await page.getByRole('combobox', { name: words.library.year }).selectOption('2023');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.locator('.imprint').getByText(words.app.name).waitFor();
	await page.getByText(said.listed(1)).waitFor();
	const chosen = page.getByRole('combobox').filter({ visible: true });
	expect(await chosen.count()).toBe(1);
	expect(await chosen.inputValue()).toBe('2023');
});

test('what could not be read stays listed after a reload, goes to a spreadsheet, and leaves when it is read or cleared', async ({
	visitor: { page, context },
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, [
		...TWO_YEARS,
		{ name: '松柏县2022年.txt', content: '' },
		{ name: '白石县2022年.txt', content: '' },
	]);
	await untilKept(page, 2);
	await expect.poll(() => page.evaluate(() => localStorage.getItem('gongkai.unread') ?? '')).toContain('白石县');
	await go(page, 'checkup');
	await page.reload();
	const section = page.getByRole('region', { name: said.failedFiles.title });
	await section.getByRole('listitem').nth(1).waitFor();
	await section.getByRole('button', { name: said.failedFiles.copy }).click();
	await page.getByText(said.copy.copied).waitFor();
	const [head, first] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(head).toBe([said.failedFiles.file, said.failedFiles.reason].join('\t'));
	expect(first).toMatch(/^松柏县2022年.txt\t.*没有文字内容/);
	await drop(
		page,
		[yearOf('松柏县', 2022)].map((file) => ({ ...file, name: '松柏县2022年.txt' })),
	);
	// A report that comes alone is opened.
	await page.locator('.report-head').waitFor();
	await go(page, 'checkup');
	await expect.poll(() => section.getByRole('listitem').count()).toBe(1);
	await section.getByRole('button', { name: said.failedFiles.forget }).click();
	await section.waitFor({ state: 'detached' });
	await expect.poll(() => page.evaluate(() => localStorage.getItem('gongkai.unread'))).toBeNull();
});
