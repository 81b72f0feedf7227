import type { BrowserContext, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { keptWords } from './backups';
import { drop } from './hand-over';
import { visitLosing } from './losing';
import { city, county, form2021, manyReports, page2019 } from './reports';
import { untilSaved } from './saved';
import { button, rows, untilKept, words } from './screen';
import { newContext, test } from './visit';

const trouble = (page: Page) => page.getByRole('alert');
const reports = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
];

/** Has the browser clear the database of the app, as it does when space runs short. */
async function clearDatabase(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: inject('address'), storageTypes: 'indexeddb' });
	await session.detach();
}

test('without room a report is read and shown all the same, and it is said that it is not saved', async ({
	visitor: { page, context },
}) => {
	const session = await context.newCDPSession(page);
	await untilReady(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: inject('address'), quotaSize: 1 });
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	expect(await trouble(page).textContent()).toBe(words.trouble.quota());
	await session.send('Storage.overrideQuotaForOrigin', { origin: inject('address') });
	await page.goto(`${inject('address')}#/`);
	await drop(page, reports);
	await untilKept(page, 3);
});

test('a window with little room and no promise may be a private one: that is said once', async ({
	visitor: { page },
}) => {
	// Newer Chromium tells every site the same room, so that none can tell a private window; others still tell.
	await page.addInitScript(() => {
		StorageManager.prototype.estimate = async () => ({ usage: 0, quota: 1_500_000_000 });
	});
	await page.reload();
	await drop(page, reports);
	await untilKept(page, 2);
	await page.getByText(keptWords.passing).waitFor();
	await page.getByRole('button', { name: keptWords.reminder.later, exact: true }).click();
	await page.getByText(keptWords.passing).waitFor({ state: 'detached' });
	await page.reload();
	await untilKept(page, 2);
	expect(await page.getByText(keptWords.passing).count()).toBe(0);
});

test('a database cleared while the app is open is noticed, and the next report is kept', async ({
	visitor: { page, context },
}) => {
	await drop(page, reports);
	await untilSaved(page, 2);
	await clearDatabase(context, page);
	await trouble(page)
		.filter({ hasText: words.trouble.cleared({ code: 'cleared', count: 2 }) })
		.waitFor();
	await drop(page, [{ name: 'up.html', content: page2019.source }, ...reports]);
	await untilKept(page, 3);
	await page.reload();
	await untilKept(page, 3);
});

test('a database cleared while the app was closed is noticed at the next start', async ({
	visitor: { page, context },
}) => {
	await drop(page, reports);
	await untilSaved(page, 2);
	await page.goto('about:blank');
	await clearDatabase(context, page);
	await page.goto(inject('address'));
	await trouble(page)
		.filter({ hasText: words.trouble.cleared({ code: 'cleared', count: 2 }) })
		.waitFor();
});

test('a browser that keeps nothing: everything works, and it is said', async ({ browser }) => {
	const context = await newContext(browser);
	await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
	const page = await context.newPage();
	await page.goto(inject('address'));
	await trouble(page).filter({ hasText: words.trouble.private() }).waitFor();
	await drop(page, reports);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	await context.close();
});

test('a first visit is invited before a database is made; who has reports waits for them', async ({ browser }) => {
	const context = await newContext(browser);
	const page = await context.newPage();
	await page.goto(inject('address'));
	await drop(page, reports);
	await untilKept(page, 2);
	await context.route('**/database-*.js', () => {});
	await page.reload();
	await page.locator('[aria-busy=true]').waitFor({ state: 'attached' });
	expect(await page.getByText(words.empty.lead).count()).toBe(0);
	await context.close();

	const first = await newContext(browser);
	await first.route('**/database-*.js', () => {});
	const invited = await first.newPage();
	await invited.goto(inject('address'));
	await invited.getByText(words.empty.lead).waitFor({ timeout: 3000 });
	await first.close();
});

test('a tab of an older version lets the newer one have the database, and says so', async ({ visitor: { page } }) => {
	await drop(page, reports);
	await untilKept(page, 2);
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const opening = indexedDB.open('gongkai', 1000);
				opening.onsuccess = () => {
					opening.result.close();
					done();
				};
			}),
	);
	await trouble(page).filter({ hasText: words.trouble['old-tab']() }).waitFor();
	await page.reload();
	await trouble(page).filter({ hasText: words.trouble['newer-database']() }).waitFor();
	expect(await rows(page).count()).toBe(0);
});

test('a connection that is lost is opened again', async ({ browser }) => {
	const { page, context, lose, lost } = await visitLosing(browser);
	await drop(page, reports);
	await untilKept(page, 2);
	await lose();
	await drop(page, [
		{ name: 'up.html', content: page2019.source },
		{ name: 'form.txt', content: form2021.source },
	]);
	await untilKept(page, 4);
	expect(await lost()).toBe(true);
	await page.reload();
	await untilKept(page, 4);
	await context.close();
});

test('two tabs show the same', async ({ visitor: { page, context } }) => {
	const other = await context.newPage();
	await other.goto(inject('address'));
	await drop(page, manyReports(5));
	await untilKept(page, 5);
	await untilKept(other, 5);
});

test('files that fail in two tabs at the same time are in the list of both, and what either takes off is off', async ({
	visitor: { page, context },
}) => {
	const other = await context.newPage();
	await other.goto(`${inject('address')}#/checkup`);
	await drop(page, [...manyReports(1), { name: 'one.txt', content: '' }]);
	await drop(other, [{ name: 'two.txt', content: '' }]);
	await page.goto(`${inject('address')}#/checkup`);
	for (const tab of [page, other]) {
		const listed = tab.getByRole('region', { name: checkupZhHans.failedFiles.title }).getByRole('listitem');
		await expect.poll(() => listed.count()).toBe(2);
	}
	await button(page, checkupZhHans.failedFiles.forget).click();
	await expect.poll(() => other.getByText('two.txt').count()).toBeLessThan(2);
	await other.reload();
	await other.getByRole('heading', { name: checkupZhHans.title }).waitFor();
	expect(await other.getByText('.txt”').count()).toBe(0);
});

test('a page that crashes right after the last report has lost none', async ({ visitor: { page, context } }) => {
	await drop(page, manyReports(20));
	await untilKept(page, 20);
	const session = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	// A page that crashes does not answer.
	void session.send('Page.crash').catch(() => {});
	await crashed;
	const after = await context.newPage();
	await after.goto(inject('address'));
	await untilKept(after, 20);
});

/** Waits until the empty library is shown. */
const untilReady = (page: Page): Promise<void> => page.getByRole('heading', { name: words.empty.title }).waitFor();
