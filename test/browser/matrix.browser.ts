import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { violations } from './axe';
import { checked } from './checked';
import { drop } from './hand-over';
import { button, openPane, rows, untilKept, words } from './screen';
import { DESK, onPhone, PHONE, test, visiting } from './visit';
import { TWO_YEARS, twoYearsOfMany, yearOf } from './years';

const said = checkupZhHans;
const go = (page: Page, view: 'checkup' | 'matrix' | '') => page.goto(`${inject('address')}#/${view}`);
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

test('bodies and years: the arrow keys walk, Enter opens; missing and failed ones are shown', async ({
	visitor: { page },
}) => {
	await drop(page, [
		...TWO_YEARS,
		yearOf('青岚县', 2025),
		yearOf('青岚县教育局', 2022),
		{ name: '青岚县教育局2023年报告.txt', content: '' },
	]);
	await untilKept(page, 4);
	await go(page, 'matrix');
	const grid = page.getByRole('grid', { name: said.matrix.caption });
	const cell = (unit: string, year: number, state: string) =>
		grid.getByLabel(said.matrix.cell(unit, year, state), { exact: true });
	const { clean, found, missing, failed } = said.matrix.state;
	await cell('青岚县', 2023, found(2)).waitFor();
	for (const one of [
		cell('青岚县', 2024, missing),
		cell('青岚县', 2025, clean),
		cell('青岚县教育局', 2023, `${failed} 青岚县教育局2023年报告.txt`),
	])
		expect(await one.count()).toBe(1);
	const legend = page.getByRole('list', { name: said.matrix.legend }).getByRole('listitem');
	expect(await legend.allTextContents()).toEqual([
		`${clean}3`,
		`3${said.matrix.foundSign.error}1`,
		`${said.matrix.short.failed}${failed}1`,
		`${said.matrix.short.missing}${missing}1`,
	]);

	await grid.locator('[tabindex="0"]').focus();
	const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await page.keyboard.press('Control+Home');
	expect(await here()).toBe(said.matrix.cell('青岚县', 2022, clean));
	await page.keyboard.press('ArrowDown');
	expect(await here()).toBe(said.matrix.cell('青岚县教育局', 2022, clean));
	await page.keyboard.press('ArrowRight');
	expect(await here()).toContain(failed);
	await page.keyboard.press('End');
	expect(await here()).toBe(said.matrix.cell('青岚县教育局', 2025, said.matrix.none));
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '青岚县' }).waitFor();
	expect(await page.locator('.report-year').textContent()).toBe('2023');
	// To what was found, not only to the report.
	await page.locator('#pane-findings .finding.current').waitFor();
	await page.goBack();
	await grid.waitFor();
	expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
	await expect.poll(here).toBe(said.matrix.cell('青岚县', 2023, found(2)));
});

test('where reports are added the keyboard stays at the body and year that it was at', async ({
	visitor: { page },
}) => {
	await drop(page, TWO_YEARS);
	await untilKept(page, 2);
	await go(page, 'matrix');
	const { cell, state } = said.matrix;
	const at = cell('青岚县', 2023, state.found(2));
	await link(page, at).focus();
	await drop(page, [yearOf('柏林县', 2022), yearOf('柏林县', 2023)]);
	await link(page, cell('柏林县', 2023, state.found(2))).waitFor();
	const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	await expect.poll(here).toBe(at);
	await page.keyboard.press('ArrowUp');
	expect(await here()).toBe(cell('柏林县', 2023, state.found(2)));
});

onPhone(
	'of a name that has no room on a phone the end is seen, and the whole is heard',
	async ({ visitor: { page } }) => {
		const name = '青岚市港口和航运发展服务中心综合行政执法支队直属第二大队';
		await drop(page, [yearOf(name, 2022), yearOf(name, 2023)]);
		await untilKept(page, 2);
		await go(page, 'matrix');
		const head = page.getByRole('rowheader', { name });
		await head.getByText(/^青岚市.*….*直属第二大队$/).waitFor();
		const overflow = await head.locator('.tight').evaluate((one) => one.scrollHeight - one.clientHeight);
		expect(overflow).toBeLessThanOrEqual(1);
	},
);

onPhone('who comes back to a long matrix finds it where it was, years too', async ({ visitor: { page } }) => {
	const many = twoYearsOfMany(70);
	await drop(page, [...many, yearOf('青岚县', 2010), yearOf('青岚县', 2021)]);
	await untilKept(page, 142);
	await go(page, 'matrix');
	await page.getByText(said.totals(142, await checked(page), 70)).waitFor();
	const scroller = page.locator('.matrix-scroller');
	const spot = () => scroller.evaluate(({ scrollTop, scrollLeft }) => ({ scrollTop, scrollLeft }));
	await expect.poll(async () => (await spot()).scrollLeft).toBeGreaterThan(100);
	await scroller.evaluate((one) => one.scrollTo({ top: 1500, left: one.scrollLeft - 40 }));
	// The rows there are drawn a frame later. The finger scrolls nothing: it touches a link that is seen, beside the names.
	const touched = () =>
		scroller.evaluate((one) => {
			const middles = [...one.querySelectorAll('a')].map((link) => {
				const { left, top, width, height } = link.getBoundingClientRect();
				return { link, x: left + width / 2, y: top + height / 2 };
			});
			const seen = middles.find(({ link, x, y }) => link.contains(document.elementFromPoint(x, y)));
			return { x: seen?.x ?? 0, y: seen?.y ?? 0 };
		});
	await expect.poll(async () => (await touched()).x).toBeGreaterThan(0);
	const left = await spot();
	const { x, y } = await touched();
	await page.mouse.click(x, y);
	await page.locator('.report-head').waitFor();
	await page.goBack();
	await expect.poll(async () => Math.abs((await spot()).scrollTop - left.scrollTop)).toBeLessThan(60);
	expect(Math.abs((await spot()).scrollLeft - left.scrollLeft)).toBeLessThan(60);
});

for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
	visiting({ viewport })(
		`axe finds nothing in the check-up, light and dark: ${size}`,
		async ({ visitor: { page } }) => {
			await drop(page, [...TWO_YEARS, yearOf('青岚县教育局', 2023), { name: 'empty.txt', content: '' }]);
			await untilKept(page, 3);
			for (const view of ['checkup', 'matrix'] as const) {
				await go(page, view);
				await page.getByText(said.totals(3, await checked(page), 1)).waitFor();
				expect(await violations(page, view)).toEqual([]);
			}
			await link(page, said.matrix.cell('青岚县', 2023, said.matrix.state.found(2))).click();
			await openPane(page, 'findings');
			await page.getByRole('region', { name: said.related['last-year'](2022) }).waitFor();
			expect(await violations(page, 'report')).toEqual([]);
		},
	);
}

for (const locale of ['zh-TW', 'en-US'])
	visiting({ locale })(
		`axe finds nothing in the words of bodies and years, gaps too: ${locale}`,
		async ({ visitor: { page } }) => {
			await drop(page, [
				yearOf('青岚县教育局', 2021),
				yearOf('青岚县教育局', 2023),
				{ name: '青岚县2022.txt', content: '' },
			]);
			await rows(page).nth(1).waitFor();
			await go(page, 'matrix');
			await page.locator('[data-state="missing"]').first().waitFor();
			expect(await violations(page, 'matrix')).toEqual([]);
		},
	);

test('bodies and years show a figure instead of findings: each number leads to its words, all go to a spreadsheet', async ({
	visitor: { page, context },
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, [...TWO_YEARS, yearOf('青岚县', 2025)]);
	await untilKept(page, 3);
	await go(page, 'matrix');
	await page.getByRole('combobox', { name: said.matrix.shows.label }).selectOption('application.received');
	const grid = page.getByRole('grid', { name: said.matrix.caption });
	const told = grid.locator('[data-state="told"]');
	await expect.poll(() => told.count()).toBe(3);
	const numbers = await told.allTextContents();
	await button(page, said.copy.table).click();
	await page.getByText(said.copy.copied).waitFor();
	const [head, line] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(head).toBe([said.matrix.shows.head('收到申请数'), 2022, 2023, 2024, 2025].join('\t'));
	expect(line).toBe(['青岚县', numbers[0], numbers[1], said.matrix.short.missing, numbers[2]].join('\t'));
	await page.emulateMedia({ media: 'print' });
	const shown = page.getByRole('combobox', { name: said.matrix.shows.label });
	expect(await shown.isVisible(), 'on paper too it says which figure these are').toBe(true);
	await page.emulateMedia({ media: 'screen' });
	await told.first().click();
	await page.locator('#pane-figures').getByText('收到申请数').first().waitFor();
	expect(page.url()).toContain('/words/');
	await page.goBack();
	await expect.poll(() => told.count()).toBe(3);
	expect(await violations(page, 'matrix')).toEqual([]);
	await page.getByRole('combobox', { name: said.matrix.shows.label }).selectOption('');
	await grid.locator('[data-state="found"]').first().waitFor();
});

test('a year’s head puts the bodies in the order of what it holds, by the keyboard too, and again as they were', async ({
	visitor: { page },
}) => {
	const request = (body: string, count: number) => ({
		name: `${body}.txt`,
		content: `${body}2016年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开情况\n2016年收到申请${count}件。\n`,
	});
	await drop(page, [request('柏林县', 8), request('青岚县', 120), request('松柏县', 1200)]);
	await untilKept(page, 3);
	await go(page, 'matrix');
	await page.getByRole('combobox', { name: said.matrix.shows.label }).selectOption('application.received');
	const grid = page.getByRole('grid', { name: said.matrix.caption });
	const head = grid.getByRole('columnheader', { name: '2016' });
	const numbers = () => grid.locator('[data-state="told"]').allTextContents();
	await expect.poll(numbers).toEqual(['8', '120', '1,200']);
	await button(page, '2016').click();
	await expect.poll(numbers).toEqual(['1,200', '120', '8']);
	expect(await head.getAttribute('aria-sort')).toBe('descending');
	expect(await violations(page, 'sorted')).toEqual([]);
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('1,200');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect.poll(numbers).toEqual(['8', '120', '1,200']);
	expect(await head.getAttribute('aria-sort')).toBe('ascending');
	await page.keyboard.press('Enter');
	await expect.poll(() => head.getAttribute('aria-sort')).toBeNull();
});

onPhone('one stray report opens no empty years: the last ones are in view', async ({ visitor: { page } }) => {
	await drop(page, [yearOf('青岚县', 2022), yearOf('青岚县', 2023), yearOf('松柏县', 2009)]);
	await untilKept(page, 3);
	await go(page, 'matrix');
	const heads = page.getByRole('grid').getByRole('columnheader');
	await expect.poll(() => heads.allTextContents()).toEqual([said.matrix.unit, '2009', '2022', '2023']);
	await page.getByText(said.matrix.leftOut([said.matrix.span(2010, 2021)])).waitFor();
	expect(await violations(page, 'stray')).toEqual([]);
});

onPhone('on a phone a button opens the filters, and says how much is chosen', async ({ visitor: { page } }) => {
	await drop(page, [yearOf('青岚县', 2022), yearOf('青岚县', 2023)]);
	await untilKept(page, 2);
	await go(page, 'checkup');
	const year = page.getByRole('combobox', { name: words.library.year });
	await button(page, said.filters.opener(0)).click();
	await year.selectOption('2022');
	await button(page, said.filters.opener(1)).click();
	await year.waitFor({ state: 'hidden' });
	expect(await violations(page, 'filters')).toEqual([]);
});

onPhone(
	'on a phone the years that are out of view are named, and a press brings them',
	async ({ visitor: { page } }) => {
		await drop(page, [yearOf('青岚县', 2008), yearOf('青岚县', 2023)]);
		await untilKept(page, 2);
		await go(page, 'matrix');
		await checked(page);
		const { before, after, span } = said.matrix;
		const isSeen = (year: number) =>
			page.getByRole('columnheader', { name: `${year}`, exact: true }).evaluate((head) => {
				const [of, names] = [head, head.parentElement?.firstElementChild].map((one) => one?.getBoundingClientRect());
				const end = head.closest('.matrix-scroller')?.getBoundingClientRect().right ?? 0;
				return of !== undefined && of.left >= (names?.right ?? 0) && of.right <= end;
			});
		// By the keyboard too, and no cell under the names.
		await page.getByRole('grid').locator('[tabindex="0"]').focus();
		for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
			await page.keyboard.press(key);
		await expect.poll(() => isSeen(2017)).toBe(true);
		await page.keyboard.press('End');
		await expect.poll(() => isSeen(2019), { message: 'no half year stands beside the names' }).toBe(true);
		await button(page, before(span(2008, 2018))).click();
		await button(page, after(span(2019, 2023))).waitFor();
		await expect.poll(() => isSeen(2017)).toBe(true);
		expect(await isSeen(2023)).toBe(false);
		const earlier = page.getByRole('button', { name: /^←/ });
		const back = async () => {
			if (await earlier.count()) await earlier.click();
			return isSeen(2008);
		};
		await expect.poll(back).toBe(true);
		await earlier.waitFor({ state: 'detached' });
	},
);
