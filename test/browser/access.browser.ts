import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { settingsZhHans } from '../../src/words/settings/zh-Hans';
import { violations } from './axe';
import { drop } from './hand-over';
import { city, county, form2021, manyReports } from './reports';
import { button, choose, openPane, reportWords, rows, untilKept, words } from './screen';
import { soon } from './share';
import { DESK, onPhone, PHONE, test, visiting } from './visit';

const SHARES =
	'云岭市2016年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息1200条，其中会议信息30条，占2.5%。\n二、存在的主要问题\n力量不足。\n';
const SIZES = { phone: PHONE, desk: DESK };

for (const [size, viewport] of Object.entries(SIZES)) {
	visiting({ viewport })(`axe finds nothing in light and dark: ${size}`, async ({ visitor: { page } }) => {
		expect(await screens(page)).toEqual([]);
	});
}

/** Goes through every screen; what axe finds, with the screen's name. */
async function screens(page: Page): Promise<string[]> {
	await page.getByRole('region', { name: words.empty.samples }).waitFor();
	const found = await violations(page, 'empty library');
	await button(page, words.intake.paste).click();
	found.push(...(await violations(page, 'paste dialog')));
	await page.keyboard.press('Escape');
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'form.txt', content: form2021.source },
		{ name: 'empty.txt', content: '' },
	]);
	await untilKept(page, 2);
	found.push(...(await violations(page, 'library, with a failure')));
	await button(page, words.library.select).click();
	found.push(...(await violations(page, 'library, selecting')));
	await rows(page).getByRole('link').first().click();
	for (const pane of ['text', 'outline', 'figures', 'facts', 'findings', 'about'] as const) {
		await openPane(page, pane);
		found.push(...(await violations(page, `report, ${pane}`)));
	}
	await page.goto(`${inject('address')}#/settings`);
	await page.getByRole('heading', { name: settingsZhHans.title, level: 1 }).waitFor();
	found.push(...(await violations(page, 'settings')));
	await page.goto(`${inject('address')}#/nowhere`);
	found.push(...(await violations(page, 'missing page')));
	return found;
}

test('words that do not add up are legible where they are lit, in light and dark', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source.replace('申请76件', '申请78件') }]);
	const findings = await openPane(page, 'findings');
	await findings.getByRole('link').filter({ hasText: '申请78件' }).click();
	await page.locator('#pane-text .lit.failed').first().waitFor();
	expect(await violations(page, 'a finding lit')).toEqual([]);
});

test('of a batch a screen reader hears how it goes on and what it comes to, not each report', async ({
	visitor: { page },
}) => {
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
				const says = region?.textContent?.trim();
				if (says && region?.getAttribute('aria-live') !== 'off' && heard.at(-1) !== says) heard.push(says);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await drop(page, manyReports(12));
	const heardNow = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	await soon(heardNow).toContain(words.batch.done(12, 0));
	const heard = await heardNow();
	expect(heard).not.toContain(words.library.count(1, 1));
	expect(heard).not.toContain(words.library.count(6, 6));
});

test('with the first reports the keyboard goes on among them', async ({ visitor: { page } }) => {
	await button(page, words.intake.pickFolder).focus();
	await drop(page, manyReports(2));
	await untilKept(page, 2);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('everything by the keyboard alone', async ({ visitor: { page } }) => {
	await page.getByRole('region', { name: words.empty.samples }).waitFor();
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe(words.app.skip);
	const stops = await tabTo(page, '霁川市2016年政府信息公开工作年度报告');
	expect(stops).toEqual(expect.arrayContaining([words.intake.pick, words.intake.paste, words.app.settings]));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '霁川市' }).waitFor();
	await tabTo(page, reportWords.panes.figures);
	await page.keyboard.press('ArrowRight');
	expect(await page.getByRole('tab', { selected: true }).textContent()).not.toBe(reportWords.panes.figures);
	await page.keyboard.press('Home');
	await tabTo(page, '主动公开政府信息数 96,420');
	await page.keyboard.press('Enter');
	await page.locator('#pane-text .lit').first().waitFor();
	await page.keyboard.press('Escape');
	await page.locator('#pane-text .lit').first().waitFor({ state: 'detached' });
});

test('a page that is gone to has the focus and a title; from a tab a press leads into its panel', async ({
	visitor: { page },
}) => {
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'form.txt', content: form2021.source },
	]);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: 'form.txt' }).getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.title()).toBe(`清溪县人民政府办公室 2021 · ${words.app.name}`);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
	await page.getByRole('tab', { name: reportWords.panes.figures }).waitFor();
	await tabTo(page, reportWords.panes.figures);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe(reportWords.toPane(reportWords.panes.findings));
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#pane-findings') !== null)).toBe(true);
	await page.goto(`${inject('address')}#/checkup`);
	await expect.poll(() => page.title()).toBe(`${words.app.checkup} · ${words.app.name}`);
});

/** Presses Tab until what is focused says these words; what was passed on the way. */
async function tabTo(page: Page, says: string): Promise<string[]> {
	const passed: string[] = [];
	for (let presses = 0; presses < 400; presses++) {
		await page.keyboard.press('Tab');
		const here = await focused(page);
		passed.push(here);
		if (here.includes(says)) return passed;
	}
	throw new Error(`no stop for the tab key says ${says}: ${passed.join(' | ')}`);
}

const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const { activeElement, body } = document;
		// Past the last stop nothing is focused: the body is, which says all that the page says.
		if (!activeElement || activeElement === body) return '';
		return (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').trim();
	});

test('what is focused is seen', async ({ visitor: { page } }) => {
	await page.getByRole('region', { name: words.empty.samples }).waitFor();
	for (let stop = 0; stop < 8; stop++) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const style = getComputedStyle(document.activeElement ?? document.body);
			return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
		});
		expect(outline, await focused(page)).toBe(true);
	}
});

test('no ring lies on words: not on those at the edge of a row, nor on the comma behind a figure', async ({
	visitor: { page },
}) => {
	await drop(page, [
		{ name: 'form.txt', content: form2021.source },
		{ name: 'city.txt', content: city.source },
	]);
	await untilKept(page, 2);
	const offset = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => {
				const { outlineOffset, outlineStyle } = getComputedStyle(one);
				return outlineStyle === 'none' ? undefined : Number.parseFloat(outlineOffset);
			});
	const row = rows(page).filter({ hasText: 'form.txt' });
	await page.keyboard.press('Tab');
	await row.getByRole('link').focus();
	expect(await offset('li.report-row:has(a:focus)')).toBeGreaterThan(2);
	await page.keyboard.press('Enter');
	await page.locator('#pane-text .figure-words').first().focus();
	expect(await offset('#pane-text .figure-words:focus')).toBeLessThan(0);
});

for (const [locale, lang, claim] of [
	['zh-CN', 'zh-Hans', settingsZhHans.title],
	['zh-TW', 'zh-Hant', '設定'],
	['en-GB', 'en', 'Settings'],
] as const) {
	visiting({ locale })(`speaks ${lang} to a browser in ${locale}`, async ({ visitor: { page } }) => {
		await page.getByRole('link', { name: claim, exact: true }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
	});
}

test('the language chosen is kept', async ({ visitor: { page } }) => {
	await page.goto(`${inject('address')}#/settings`);
	await choose(page, 'English');
	await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
	await page.reload();
	await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

/** A desk zoomed to four times is as narrow (WCAG 1.4.10). */

test('a number that nothing names stands with the words before it, a share with what it is of', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'city.txt', content: `${SHARES}\n各类服务窗口，设12个。\n` }]);
	const pane = await openPane(page, 'facts');
	const fact = (words: string, value: string) =>
		pane.getByRole('link').filter({ hasText: words }).filter({ hasText: value }).waitFor();
	await fact('各类服务窗口，设', '12');
	await fact('会议信息占', '2.5%');
});

onPhone(
	'on a phone the way back from a place leads to the list, and the keyboard to the link that led there',
	async ({ visitor: { page } }) => {
		await drop(page, [{ name: 'form.txt', content: form2021.source.replace('申请76件', '申请78件') }]);
		const here = () => page.evaluate(() => document.activeElement?.textContent ?? '');
		const chosen = (name: string) => page.getByRole('tab', { name, selected: true });
		const figures = await openPane(page, 'figures');
		await figures.getByRole('link', { name: '收到申请数 78 件' }).press('Enter');
		const sheet = page.locator('.sheet');
		await sheet.waitFor();
		await page.goBack();
		await chosen(reportWords.panes.figures).waitFor();
		await expect.poll(here).toContain('收到申请数 78');

		// The sheet leads back too.
		await figures.getByRole('link', { name: '收到申请数 78 件' }).press('Enter');
		await sheet.getByRole('button', { name: reportWords.backTo(reportWords.panes.figures) }).click();
		await chosen(reportWords.panes.figures).waitFor();
		await expect.poll(here).toContain('收到申请数 78');

		const findings = await openPane(page, 'findings');
		await findings.getByRole('link').filter({ hasText: '申请78件' }).press('Enter');
		await sheet.waitFor();
		await sheet.getByRole('button', { name: words.app.close }).click();
		// Closed by hand it leaves the reader at the words.
		await sheet.waitFor({ state: 'detached' });
		await chosen(reportWords.panes.text).waitFor();
		await expect.poll(here).toContain('申请78件');
		await page.goBack();
		await chosen(`${reportWords.panes.findings} 1`).waitFor();
	},
);

for (const [size, viewport] of Object.entries(SIZES))
	visiting({ viewport })(`no step back leads nowhere once words were put out by hand: ${size}`, async ({ visitor }) => {
		const { page } = visitor;
		await drop(page, [
			{ name: 'form.txt', content: form2021.source },
			{ name: 'city.txt', content: city.source },
		]);
		await untilKept(page, 2);
		const figure = page.locator('#pane-figures').getByRole('link', { name: '收到申请数 76 件' });
		const lit = page.locator('#pane-text .lit-first');
		const openAndPutOut = async () => {
			await rows(page).filter({ hasText: 'form.txt' }).getByRole('link').click();
			await openPane(page, 'figures');
			await figure.press('Enter');
			await lit.waitFor();
			await page.keyboard.press('Escape');
			await lit.waitFor({ state: 'detached' });
		};
		await openAndPutOut();
		await openPane(page, 'figures');
		await page.goBack();
		await rows(page).first().waitFor();

		await openAndPutOut();
		await openPane(page, 'text');
		await page.locator('#pane-text').getByRole('link', { name: '申请76件' }).first().press('Enter');
		await lit.waitFor();
		await page.goBack();
		await lit.waitFor({ state: 'detached' });
		await page.goBack();
		await rows(page).first().waitFor();
	});

test('to the ear a number says its name, its scope and where else it stands; a table’s cells have their heads', async ({
	visitor: { page },
}) => {
	await drop(page, [
		{ name: 'form.txt', content: form2021.source },
		{ name: 'city.txt', content: city.source },
	]);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: 'form.txt' }).getByRole('link').click();
	await openPane(page, 'figures');
	await page.getByRole('link', { name: `收到申请数 76 件 ${reportWords.figures.again(1)}`, exact: true }).waitFor();
	const table = page.locator('#pane-text').getByRole('table').first();
	await table.getByRole('columnheader', { name: '本年制发件数' }).waitFor();
	await table.getByRole('rowheader', { name: '行政规范性文件' }).waitFor();
	await page.goBack();
	await rows(page).filter({ hasText: 'city.txt' }).getByRole('link').click();
	await page
		.getByRole('link', { name: `主动公开政府信息数 6,305 条 ${reportWords.figures.self}`, exact: true })
		.waitFor();
});

test('where a report is no more, the way to the other pages is in view', async ({ visitor: { page } }) => {
	await page.goto(`${inject('address')}#/r/${'0'.repeat(64)}`);
	await page.getByRole('heading', { name: words.app.notFound }).waitFor();
	await page.getByRole('navigation', { name: words.app.nav }).getByRole('link', { name: words.app.checkup }).click();
	await page.waitForURL(/#\/checkup$/);
});
