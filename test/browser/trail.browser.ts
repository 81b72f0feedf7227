import type { Page } from 'playwright';
import { expect } from 'vitest';
import { drop } from './hand-over';
import { city, county, form2021 } from './reports';
import { openPane, reportWords, rows, untilKept, words } from './screen';
import { onPhone, test } from './visit';

const { trail, panes } = reportWords;

const step = (page: Page, way: 'before' | 'after') =>
	page.getByRole('navigation', { name: trail.label }).getByRole('link', { name: trail[way] });
const at = (page: Page, place: number, of: number) => page.getByRole('img', { name: trail.at(place, of) }).waitFor();
const year = (page: Page) => page.locator('.report-year').textContent();

const THREE = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
	{ name: 'form.txt', content: form2021.source },
];

/** The reports in the list by year, the newest opened. */
async function openNewest(page: Page, reports = THREE): Promise<void> {
	await drop(page, reports);
	await untilKept(page, reports.length);
	await page.getByLabel(words.library.sort, { exact: true }).selectOption('yearDown');
	await rows(page).first().getByRole('link').click();
}

test('from a report one goes on to the next of the list, in the same part of it, by the keyboard too', async ({
	visitor: { page },
}) => {
	await openNewest(page);
	await openPane(page, 'findings');
	await at(page, 1, 3);
	expect(await step(page, 'before').count()).toBe(0);
	await step(page, 'after').click();
	await at(page, 2, 3);
	expect(await year(page)).toBe('2016');
	expect(await page.getByRole('tab', { name: panes.findings }).getAttribute('aria-selected')).toBe('true');
	await page.keyboard.press('Enter');
	await at(page, 3, 3);
	expect(await year(page)).toBe('2010');
	expect(await step(page, 'after').count()).toBe(0);
	// At the end of the list the keyboard is where it was, and hears why it goes no further.
	await page.waitForFunction((end) => document.activeElement?.textContent === end, trail.end.after);
	await page.reload();
	await at(page, 3, 3);
	await step(page, 'before').click();
	await at(page, 2, 3);
	await page.goBack();
	await untilKept(page, 3);
});

test('the trail is that of the list as it was narrowed', async ({ visitor: { page } }) => {
	await openNewest(page);
	await page.goBack();
	await page.getByLabel(words.library.year, { exact: true }).selectOption('2016');
	await rows(page).first().getByRole('link').click();
	await page.getByRole('tablist').waitFor();
	expect(await page.getByRole('navigation', { name: trail.label }).count()).toBe(0);
});

onPhone('on a phone the reports beside it are named at the foot, within the page', async ({ visitor: { page } }) => {
	const name = 'a_name_without_a_break_'.repeat(3);
	const nameless = { name: `${name}.txt`, content: '全年收到申请5件。' };
	await openNewest(page, [...THREE, nameless]);
	expect(await step(page, 'after').textContent()).toContain('2016');
	await step(page, 'after').click();
	await at(page, 2, 4);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await step(page, 'after').click();
	await at(page, 3, 4);
	expect(await step(page, 'after').textContent()).toContain(name);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

onPhone('on a phone a figure that is opened in the text leads back to the text', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	const text = await openPane(page, 'text');
	await text.getByRole('link', { name: '申请76件' }).first().press('Enter');
	const sheet = page.locator('.sheet');
	await sheet.waitFor();
	expect(await sheet.locator('.sheet-back').count()).toBe(0);
	await page.goBack();
	await sheet.waitFor({ state: 'detached' });
	await page.getByRole('tab', { name: reportWords.panes.text, selected: true }).waitFor();
});
