import type { Page } from 'playwright';
import { expect } from 'vitest';

/** How many reports the database has, as the app notes outside of it. A report is listed a moment before it is in there. */
export const savedCount = (page: Page): Promise<number> =>
	page.evaluate(() => Number(localStorage.getItem('gongkai.kept') ?? 0));

/** Waits until the database has as many reports. */
export const untilSaved = (page: Page, count: number): Promise<void> =>
	expect.poll(() => savedCount(page), { timeout: 60_000 }).toBe(count);

/**
 * How many changes to what is kept the database has, as the app counts them for the backup. What is noted is shown a
 * moment before.
 */
const changesSaved = (page: Page): Promise<number> =>
	page.evaluate(() => Number(JSON.parse(localStorage.getItem('gongkai.backup') ?? '{}').changes ?? 0));

/** Does something to what is kept, and waits until the database has all its changes. */
export async function untilChanged(page: Page, changes: number, act: () => Promise<void>): Promise<void> {
	const before = await changesSaved(page);
	await act();
	await expect.poll(() => changesSaved(page), { timeout: 60_000 }).toBe(before + changes);
}

/** Waits until the database has noted of so many reports that they were opened: nothing on the page tells it. */
export const untilSeen = (page: Page, count: number): Promise<void> =>
	expect.poll(() => page.evaluate(seenCount), { timeout: 60_000 }).toBe(count);

/** Run within the page. */
function seenCount(): Promise<number> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('gongkai');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const rows = opening.result.transaction('rows').objectStore('rows').getAll();
			rows.onsuccess = () => {
				opening.result.close();
				resolve(rows.result.filter(({ seenAt }) => seenAt !== undefined).length);
			};
		};
	});
}
