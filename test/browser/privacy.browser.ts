import { expect, inject } from 'vitest';
import { drop } from './hand-over';
import { city, county, page2019 } from './reports';
import { openPane, rows, untilKept } from './screen';
import { test } from './visit';

/** The browser itself asks for the tab's icon again, when it likes. */
const ICON = /\/icons\/icon\.svg$/;

const HOSTILE = '<img src="https://example.com/beacon.png"><link rel="stylesheet" href="https://example.com/a.css">';

test('no request is made while reports are read, kept, searched and shown', async ({ visitor: { page, context } }) => {
	await drop(page, [
		{ name: 'warm.txt', content: county.source },
		{ name: 'up.html', content: page2019.source },
	]);
	await untilKept(page, 2);
	await rows(page).first().getByRole('link').click();
	await openPane(page, 'figures');
	await page.goBack();
	await untilKept(page, 2);

	const requests: string[] = [];
	context.on('request', (request) => {
		if (!ICON.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
	});
	await drop(page, [
		{ name: 'city.txt', content: city.source },
		{ name: 'hostile.html', content: page2019.source.replace('<body>', `<body>${HOSTILE}`) },
	]);
	await untilKept(page, 4);
	await page.getByRole('searchbox').fill('动态管理');
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	expect(requests).toEqual([]);
});

test('the policy allows no connection but to the own origin: in the page, its header, and that of the workers', async ({
	visitor: { page },
}) => {
	const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
	const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
	const policies = await Promise.all(
		[inject('address'), ...scripts.filter((url) => url.endsWith('.js'))].map(policyOf),
	);
	for (const policy of [meta, ...policies]) {
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
	}
});

const policyOf = async (url: string): Promise<string | null> =>
	(await fetch(url)).headers.get('content-security-policy');

test('a connection elsewhere is refused', async ({ visitor: { page, errors } }) => {
	const answer = await page.evaluate(() => fetch('https://example.com/').then(String, (error: Error) => error.name));
	expect(answer).toBe('TypeError');
	expect(errors.splice(0).join()).toContain('Content Security Policy');
});
