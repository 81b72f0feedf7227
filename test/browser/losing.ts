import type { Browser, BrowserContext, Page } from 'playwright';
import { inject } from 'vitest';
import { newContext } from './visit';

/** A visit during which the browser can be made to lose its database, as WebKit does in the background. */
interface Losing {
	page: Page;
	context: BrowserContext;
	/** The next transaction finds the connection lost. */
	lose(): Promise<void>;
	/** True once one has. */
	lost(): Promise<boolean>;
}

/** Dexie holds on to the browser's functions when it opens a database, so that they are changed before the app starts. */
export async function visitLosing(browser: Browser): Promise<Losing> {
	const context = await newContext(browser);
	await context.addInitScript(() => {
		const { transaction } = IDBDatabase.prototype;
		const state = globalThis as { losing?: 'next' | 'done' };
		IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
			if (state.losing !== 'next') return transaction.apply(this, args);
			state.losing = 'done';
			throw new DOMException(
				'Connection to Indexed Database server lost. Refresh the page to try again',
				'UnknownError',
			);
		};
	});
	const page = await context.newPage();
	await page.goto(inject('address'));
	return {
		page,
		context,
		lose: () => page.evaluate(() => void Object.assign(globalThis, { losing: 'next' })),
		lost: () => page.evaluate(() => (globalThis as { losing?: string }).losing === 'done'),
	};
}
