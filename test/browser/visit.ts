import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { test as base, expect, inject } from 'vitest';

/** What the browser's own window has that no test looks at: two pages more for every page that is opened. */
const WITHOUT = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'AimEnabled', 'MediaRouter'];

export const FLAGS = [
	...['--disable-gpu', '--disable-quic', '--no-first-run', `--disable-features=${WITHOUT.join()}`],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** The browser of the tests: CHROME_PATH, or Playwright's own. */
export const launch = (): Promise<Browser> =>
	chromium.launch({
		...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
		chromiumSandbox: process.getuid?.() !== 0,
		args: FLAGS,
	});

export interface Visit {
	context: BrowserContext;
	page: Page;
	/** Errors of the page and its console since the start; a test that expects one takes it out. */
	errors: string[];
}

/**
 * With the service worker, which takes the whole program into the browser. Where a test is not about that it stays out: each
 * visitor is a new one, for whom it would all be fetched again.
 */
export const INSTALLED = { serviceWorkers: 'allow' } as const;

/** Opens the app as a new visitor, in a browser context of their own. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN', serviceWorkers: 'block', ...options });
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto(address);
	return { context, page, errors };
}

interface Fixtures {
	browser: Browser;
	/** How the visitor's context differs from a desk in Chinese. */
	options: BrowserContextOptions;
	visitor: Visit;
}

/** A test with a new visitor at the desk; no test passes while the page or its console shows an error. */
export const test = base.extend<Fixtures>({
	browser: [
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
		async ({}, use) => {
			const browser = await launch();
			await use(browser);
			await browser.close();
		},
		{ scope: 'file' },
	],
	options: {},
	visitor: async ({ browser, options }, use) => {
		const visitor = await visit(browser, inject('address'), options);
		await use(visitor);
		await visitor.context.close();
		expect(visitor.errors).toEqual([]);
	},
});
