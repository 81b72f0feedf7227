import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { cardsZhHans } from '../../src/words/cards/zh-Hans';
import { drop } from './hand-over';
import { button, reportWords } from './screen';

export const cardWords = cardsZhHans;

/** A report of a place that does not exist, for whatever year. */
export const yearly = (year: number, received: number): string =>
	[
		`青岚县人民政府${year}年政府信息公开工作年度报告`,
		'',
		'一、总体情况',
		`${year}年，全县主动公开政府信息${received * 12}条，收到政府信息公开申请${received}件，办结${received - 2}件，` +
			`其中予以公开${received - 10}件、不予公开8件。因政府信息公开被申请行政复议3件，提起行政诉讼1件。`,
		'',
		'青岚县人民政府',
		`${year + 1}年1月20日`,
	].join('\n');

/** Hands a report over and opens its card. */
export async function openShare(page: Page, name: string, content: string): Promise<Locator> {
	await drop(page, [{ name, content }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: /.+/ }).first().waitFor();
	await button(page, reportWords.share).click();
	const dialog = page.getByRole('dialog', { name: cardWords.share.title });
	await dialog.getByRole('img').waitFor();
	return dialog;
}

/** What is looked at comes to be as expected, on a busy machine too. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000 });

/** Waits until the card has been drawn as it is wanted now. */
export const untilDrawn = (dialog: Locator): Promise<void> =>
	soon(() => dialog.locator('.share-preview').getAttribute('aria-busy')).toBe('false');
