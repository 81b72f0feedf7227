import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { builtFiles } from '../build/dist';
import { drop } from './hand-over';
import { city, county, page2019 } from './reports';
import { openPane, rows, untilKept } from './screen';
import { INSTALLED, newContext, test, visit } from './visit';

/** The browser itself asks for the tab's icon again, when it likes. */
const ICON = /\/icons\/icon\.svg$/;

const HOSTILE = '<img src="https://example.com/beacon.png"><link rel="stylesheet" href="https://example.com/a.css">';

test('no request is made while reports are read, kept, searched and shown', async ({ browser }) => {
	const { page, context, errors } = await visit(browser, inject('address'), INSTALLED);
	// What the app is made of comes first: all of it with the service worker, a part when it is first used.
	await page.evaluate(() => navigator.serviceWorker.ready);
	await drop(page, [
		{ name: 'first.txt', content: county.source },
		{ name: 'second.html', content: page2019.source },
	]);
	await untilKept(page, 2);
	await searchAndOpen(page, '信息员变动频繁', '清溪县');

	const requests: string[] = [];
	context.on('request', (request) => {
		if (!ICON.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
	});
	await page.goBack();
	await drop(page, [
		{ name: 'city.txt', content: city.source },
		{ name: 'hostile.html', content: page2019.source.replace('<body>', `<body>${HOSTILE}`) },
	]);
	await untilKept(page, 4);
	await searchAndOpen(page, '公开目录实行动态管理', '云岭市');
	expect(requests).toEqual([]);
	await context.close();
	expect(errors).toEqual([]);
});

test('from the first visit on, only the files of the app are asked for', async ({ browser }) => {
	const context = await newContext(browser);
	const asked = new Set<string>();
	context.on('request', (request) =>
		asked.add(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim()),
	);
	const page = await context.newPage();
	await page.goto(inject('address'));
	await drop(page, [
		{ name: 'city.txt', content: city.source },
		{ name: 'hostile.html', content: page2019.source.replace('<body>', `<body>${HOSTILE}`) },
	]);
	await untilKept(page, 2);
	await searchAndOpen(page, '公开目录实行动态管理', '云岭市');
	const files = new Set(['', ...builtFiles()].map((path) => `GET ${inject('address')}${path}`));
	expect([...asked].map(withoutQuery).filter((request) => !files.has(request))).toEqual([]);
	await context.close();
});

/** Workbox asks for files under the revision that it keeps them by. */
const withoutQuery = (request: string): string => request.replace(/\?__WB_REVISION__=[0-9a-f]+$/, '');

async function searchAndOpen(page: Page, sought: string, name: string): Promise<void> {
	await page.getByRole('searchbox').fill(sought);
	await page.locator('li.report-row mark').first().waitFor();
	await rows(page).filter({ hasText: name }).locator('.row-title').getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
	await openPane(page, 'figures');
}

test('the policy allows no connection but to the own origin: in the page, its header, and that of the workers', async ({
	visitor: { page },
}) => {
	const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
	const workers = builtFiles().filter((path) => path.includes('worker'));
	expect(workers.length).toBeGreaterThan(5);
	const policies = await Promise.all(['', ...workers].map((path) => policyOf(inject('address') + path)));
	for (const policy of [meta, ...policies]) {
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		// The worker that reads compiles WebAssembly, which no text ever becomes.
		expect(policy?.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
	}
	expect([meta, ...policies].filter((policy) => policy?.includes('wasm'))).toHaveLength(1);
});

const policyOf = async (url: string): Promise<string | null> =>
	(await fetch(url)).headers.get('content-security-policy');

test('a connection elsewhere is refused', async ({ visitor: { page, errors } }) => {
	const answer = await page.evaluate(() => fetch('https://example.com/').then(String, (error: Error) => error.name));
	expect(answer).toBe('TypeError');
	expect(errors.splice(0).join()).toContain('Content Security Policy');
});
