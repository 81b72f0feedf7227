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
const launch = (): Promise<Browser> =>
	chromium.launch({
		...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
		chromiumSandbox: process.getuid?.() !== 0,
		args: FLAGS,
	});

interface Visit {
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

/** A browser context of their own for a visitor at a desk, in Chinese. */
export const newContext = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
	browser.newContext({ viewport: DESK, locale: 'zh-CN', serviceWorkers: 'block', ...options });

/** Opens the app as a new visitor, in a browser context of their own. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
	return enter(await newContext(browser, options), address);
}

/** Opens the app in a context, where nothing is left of who was there before. */
async function enter(
	context: BrowserContext,
	address: string,
	viewport?: BrowserContextOptions['viewport'],
): Promise<Visit> {
	const page = await context.newPage();
	if (viewport) await page.setViewportSize(viewport);
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
	await session.detach();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto(address);
	return { context, page, errors };
}

/** Closes what a visitor has opened, and takes back what they were allowed. */
async function leave(context: BrowserContext): Promise<void> {
	await Promise.all(context.pages().map((page) => page.close()));
	await context.unrouteAll();
	await context.clearPermissions();
	await context.setOffline(false);
}

/**
 * The contexts in which the visitors of a file come one after another, one for each kind of device: there the program is
 * fetched and compiled once. Only who installs it, service worker and all, has a context of their own.
 */
class Rooms {
	readonly #browser: Browser;
	readonly #rooms = new Map<string, Promise<BrowserContext>>();

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	async visited({ viewport = DESK, ...device }: BrowserContextOptions, use: (visit: Visit) => Promise<void>) {
		const installs = device.serviceWorkers === INSTALLED.serviceWorkers;
		const context = await (installs ? newContext(this.#browser, device) : this.#roomOf(device));
		await context.grantPermissions(device.permissions ?? []);
		const visit = await enter(context, inject('address'), viewport);
		await use(visit);
		await (installs ? context.close() : leave(context));
		expect(visit.errors).toEqual([]);
	}

	#roomOf(device: BrowserContextOptions): Promise<BrowserContext> {
		const kind = JSON.stringify(device);
		const room = this.#rooms.get(kind) ?? newContext(this.#browser, device);
		this.#rooms.set(kind, room);
		return room;
	}
}

interface Fixtures {
	browser: Browser;
	rooms: Rooms;
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
	rooms: [({ browser }, use) => use(new Rooms(browser)), { scope: 'file' }],
	options: {},
	visitor: ({ rooms, options }, use) => rooms.visited(options, use),
});

/** A test with a visitor on another device, or in another language. */
export const visiting = (options: BrowserContextOptions) => test.extend({ options });

export const onPhone = visiting({ viewport: PHONE });
