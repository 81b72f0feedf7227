import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { drop } from './hand-over';
import { city, county, POEM } from './reports';
import { button, untilKept, words } from './screen';
import { serveTwoVersions } from './two-versions';
import { INSTALLED, test, visit } from './visit';

const isSecond = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.dataset.version === '2');

/** Opens a page that the service worker serves, with something typed into it. */
async function openWithDraft(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(address);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await untilKept(page, 1);
	await page.getByRole('searchbox').fill('清溪');
	return page;
}

const lookForUpdate = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const installing = registration.installing;
		await new Promise<void>((installed) => {
			if (registration.waiting) installed();
			installing?.addEventListener('statechange', () => registration.waiting && installed());
		});
	});

test('a newer version waits until it is asked for, and reloads no tab but the one that asked', async ({ browser }) => {
	const server = await serveTwoVersions();
	const { page: first, context, errors } = await visit(browser, server.address, INSTALLED);
	await drop(first, [
		{ name: 'county.txt', content: county.source },
		{ name: 'empty.txt', content: '' },
	]);
	await untilKept(first, 1);
	const [asking, other] = [await openWithDraft(context, server.address), await openWithDraft(context, server.address)];
	server.publish();
	await lookForUpdate(asking);
	expect([await isSecond(asking), await isSecond(other)]).toEqual([false, false]);
	const offer = button(other, words.offline.apply);
	await button(other, words.app.close).click();
	await offer.waitFor({ state: 'detached' });

	await button(asking, words.offline.apply).click();
	await asking.waitForFunction(() => document.documentElement.dataset.version === '2');
	expect(await isSecond(other)).toBe(false);
	// What the other tab still has to load may be gone from the server.
	await offer.waitFor();
	expect(await other.getByRole('searchbox').inputValue()).toBe('清溪');
	await other.getByRole('searchbox').fill('');
	await drop(other, [
		{ name: 'city.txt', content: city.source },
		{ name: 'poem.txt', content: POEM },
	]);
	await untilKept(other, 3);

	await server.stop();
	await other.reload();
	await untilKept(other, 3);
	expect(await isSecond(other)).toBe(true);
	await context.close();
	expect(errors).toEqual([]);
});

test('a page that stays open asks every hour for a newer version', async ({ browser }) => {
	const server = await serveTwoVersions();
	const { page: first, context, errors } = await visit(browser, server.address, INSTALLED);
	await first.evaluate(() => navigator.serviceWorker.ready);
	const page = await context.newPage();
	await page.clock.install();
	await page.goto(server.address);
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	server.publish();
	await page.clock.fastForward('59:00');
	expect(await button(page, words.offline.apply).count()).toBe(0);
	await page.clock.fastForward('02:00');
	await button(page, words.offline.apply).waitFor();
	expect(await isSecond(page)).toBe(false);
	await context.close();
	await server.stop();
	expect(errors).toEqual([]);
});
