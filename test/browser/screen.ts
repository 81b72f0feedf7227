import type { Locator, Page } from 'playwright';
import { reportZhHans } from '../../src/words/report/zh-Hans';
import { zhHans } from '../../src/words/zh-Hans';

/** What a visitor sees and uses, found by the words of the interface in Simplified. */
export const words = zhHans;
export const reportWords = reportZhHans;

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Whether a dialog's step of the history is still there; a reload before it is taken back would be broken off by that. */
export const isOver = (page: Page): Promise<boolean> => page.evaluate(() => history.state?.over === true);

/** The rows of the library. */
export const rows = (page: Page): Locator => page.locator('li.report-row');

/** What could not be read, a sentence each. */
export const failures = (page: Page): Locator =>
	page.getByRole('list', { name: words.batch.failedList }).getByRole('listitem');

/**
 * Waits until the library lists as many reports. What is said to the ear of a batch comes before, and begins with the
 * same words.
 */
export const untilKept = (page: Page, count: number, timeout = 30_000): Promise<void> =>
	page
		.getByRole('status')
		.filter({ hasText: new RegExp(`^${words.library.count(count, count)}$`) })
		.waitFor({ timeout });

/** Waits until a batch is read in which something went wrong: what came of it is told. */
export const untilRead = (page: Page): Promise<void> => button(page, words.batch.dismiss).waitFor();

/** The open report's panes: a tab where it is one of several. */
export async function openPane(page: Page, pane: keyof typeof reportZhHans.panes): Promise<Locator> {
	await page.getByRole('tablist').waitFor();
	const tab = page.getByRole('tab', { name: reportZhHans.panes[pane] });
	if (await tab.count()) await tab.click();
	return page.locator(`#pane-${pane}`);
}

/** Chooses one of a group, as the pointer does: by its label. */
export const choose = (page: Page, name: string): Promise<void> =>
	page.getByRole('radio', { name, exact: true }).check();

/** Gives what must not come the time in which it would: nothing tells that it will not. */
export const timeToCome = (page: Page): Promise<void> => page.waitForTimeout(1500);
