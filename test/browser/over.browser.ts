import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keptZhHans } from '../../src/words/kept/zh-Hans';
import { drop } from './hand-over';
import { form2021 } from './reports';
import { button, isOver, openPane, words } from './screen';
import { cardWords, openShare } from './share';
import { test } from './visit';

const depth = (page: Page): Promise<number> => page.evaluate(() => history.length);

test('the way back closes the share dialog and stays at the report, where it was', async ({ visitor: { page } }) => {
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	const dialog = await openShare(page, 'form.txt', form2021.source);
	const address = page.url();
	await page.goBack();
	await dialog.waitFor({ state: 'detached' });
	expect(page.url()).toBe(address);
	await page.goBack();
	await page.getByRole('heading', { name: words.library.title }).waitFor();
});

test('a dialog closed by its button or by Escape leaves no step behind', async ({ visitor: { page } }) => {
	const dialog = await openShare(page, 'form.txt', form2021.source);
	const address = page.url();
	await dialog.getByRole('button', { name: words.app.close }).click();
	await dialog.waitFor({ state: 'detached' });
	await expect.poll(() => isOver(page)).toBe(false);
	const steps = await depth(page);
	await button(page, '分享').click();
	await page.getByRole('dialog', { name: cardWords.share.title }).getByRole('img').waitFor();
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
	await expect.poll(() => isOver(page)).toBe(false);
	expect(await depth(page)).toBe(steps);
	expect(page.url()).toBe(address);
	await page.goBack();
	await page.getByRole('heading', { name: words.library.title }).waitFor();
});

test('the way back closes the place to paste into, whose draft stays; and the question before all is deleted', async ({
	visitor: { page },
}) => {
	const field = page.getByRole('textbox', { name: words.intake.pasteField });
	await button(page, words.intake.paste).click();
	await field.fill('写到一半');
	await page.goBack();
	await field.waitFor({ state: 'detached' });
	await button(page, words.intake.paste).click();
	expect(await field.inputValue()).toBe('写到一半');
	await page.keyboard.press('Escape');
	await expect.poll(() => isOver(page)).toBe(false);

	await page.getByRole('link', { name: words.app.settings }).click();
	await button(page, keptZhHans.erase.start).click();
	const question = page.getByRole('dialog', { name: keptZhHans.erase.heading });
	await question.waitFor();
	await page.goBack();
	await question.waitFor({ state: 'hidden' });
	expect(page.url()).toContain('#/settings');
});

test('after a reload with a dialog over the page the first step back leads somewhere, and the way forward stays on the page', async ({
	visitor: { page },
}) => {
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await openShare(page, 'form.txt', form2021.source);
	await page.reload();
	await expect.poll(() => isOver(page)).toBe(false);
	await button(page, '分享').waitFor();
	await page.goForward();
	await expect.poll(() => isOver(page)).toBe(false);
	await page.goBack();
	await page.getByRole('heading', { name: words.library.title }).waitFor();
});

test('after a reload with words lit, putting them out takes the step back that had led to them', async ({
	visitor: { page },
}) => {
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	const figures = await openPane(page, 'figures');
	await figures.getByRole('link', { name: '收到申请数 76 件' }).press('Enter');
	const lit = page.locator('#pane-text .lit-first');
	await lit.waitFor();
	await page.reload();
	await lit.waitFor();
	await page.keyboard.press('Escape');
	await lit.waitFor({ state: 'detached' });
	await page.goBack();
	await page.getByRole('heading', { name: words.library.title }).waitFor();
});
