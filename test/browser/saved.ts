import type { Page } from 'playwright';
import { expect } from 'vitest';

/** How many reports the database has, as the app notes outside of it. A report is listed a moment before it is in there. */
export const savedCount = (page: Page): Promise<number> =>
	page.evaluate(() => Number(localStorage.getItem('gongkai.kept') ?? 0));

/** Waits until the database has as many reports. */
export const untilSaved = (page: Page, count: number): Promise<void> =>
	expect.poll(() => savedCount(page), { timeout: 60_000 }).toBe(count);
