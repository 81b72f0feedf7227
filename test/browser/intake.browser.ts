import { expect } from 'vitest';
import { drop, paste } from './hand-over';
import { city, county, form2021, page2019 } from './reports';
import { button, openPane, reportWords, rows, untilKept, words } from './screen';
import { test } from './visit';

const heading = (name: string) => ({ name, exact: false, level: 1 }) as const;

test('a pasted text is read and opened', async ({ visitor: { page } }) => {
	await paste(page, { plain: county.source });
	await page.getByRole('heading', heading('清溪县')).waitFor();
	const figures = await openPane(page, 'figures');
	await figures.getByText('3,265').first().waitFor();
});

test('a pasted web page keeps its tables', async ({ visitor: { page } }) => {
	await paste(page, { plain: '望河区2019年政府信息公开工作年度报告', html: page2019.source });
	await page.getByRole('heading', heading('望河区')).waitFor();
	await expect.poll(() => page.locator('#pane-text table').count()).toBeGreaterThanOrEqual(3);
});

test('a text typed or pasted into the dialog is read', async ({ visitor: { page } }) => {
	await button(page, words.intake.paste).click();
	await page.getByRole('textbox', { name: words.intake.pasteField }).fill(form2021.source);
	await button(page, words.intake.pasteRead).click();
	await page.getByRole('heading', heading('清溪县')).waitFor();
});

test('a picked file is read', async ({ visitor: { page } }) => {
	const chooser = page.waitForEvent('filechooser');
	await button(page, words.intake.pick).click();
	await (await chooser).setFiles({ name: '年报.txt', mimeType: 'text/plain', buffer: Buffer.from(city.source) });
	await page.getByRole('heading', heading('云岭市')).waitFor();
});

test('the first report opens without a list of it alone in between', async ({ visitor: { page } }) => {
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		new MutationObserver(() => {
			if (document.querySelector('.library')) seen.push(performance.now());
		}).observe(document.body, { childList: true, subtree: true });
	});
	await drop(page, [{ name: 'a.txt', content: county.source }]);
	await page.getByRole('heading', heading('清溪县')).waitFor();
	expect(await page.evaluate('seen')).toEqual([]);
});

test('one more report opens without having stood in the list before', async ({ visitor: { page } }) => {
	await drop(page, [
		{ name: 'a.txt', content: city.source },
		{ name: 'b.html', content: page2019.source },
	]);
	await untilKept(page, 2);
	await page.evaluate(() => {
		const most = { rows: 0 };
		Object.assign(window, { most });
		new MutationObserver(() => {
			most.rows = Math.max(most.rows, document.querySelectorAll('li.report-row').length);
		}).observe(document.body, { childList: true, subtree: true });
	});
	await drop(page, [{ name: 'c.txt', content: county.source }]);
	await page.getByRole('heading', heading('清溪县')).waitFor();
	expect(await page.evaluate('most.rows')).toBeLessThanOrEqual(2);
	await page.goBack();
	await untilKept(page, 3);
});

test('several dropped files stand in the library', async ({ visitor: { page } }) => {
	await drop(page, [
		{ name: 'a.txt', content: city.source },
		{ name: 'b.html', content: page2019.source },
		{ name: 'c.txt', content: county.source },
	]);
	await untilKept(page, 3);
	for (const figure of ['48,216', '10,062', '3,265']) await rows(page).filter({ hasText: figure }).waitFor();
});

test('a visitor without a file opens a sample with one click', async ({ visitor: { page } }) => {
	const samples = page.getByRole('region', { name: words.empty.samples }).getByRole('button');
	await expect.poll(() => samples.count()).toBe(2);
	await samples.first().click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '青岚县' }).waitFor();
});

test('a figure leads to its words, and the words to the figure', async ({ visitor: { page } }) => {
	await paste(page, { plain: county.source });
	const figures = await openPane(page, 'figures');
	await figures.getByRole('link').filter({ hasText: '3,265' }).first().click();
	const lit = page.locator('#pane-text mark.lit, #pane-text .lit').first();
	await lit.waitFor();
	expect(await lit.textContent()).toContain('三千二百六十五条');
	expect(reportWords.panes.figures).toBe('数据');
});
