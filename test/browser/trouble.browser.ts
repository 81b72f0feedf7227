import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { settingsZhHans } from '../../src/words/settings/zh-Hans';
import { keptWords, toSettings } from './backups';
import { drop } from './hand-over';
import { visitLosing } from './losing';
import { city, county, form2021, page2019 } from './reports';
import { savedCount, untilSaved } from './saved';
import { button, isOver, rows, timeToCome, untilKept, words } from './screen';
import { newContext, test, visit } from './visit';

const TWO = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
];
const TWO_MORE = [
	{ name: 'up.html', content: page2019.source },
	{ name: 'form.txt', content: form2021.source },
];
const FIRST = readFileSync(join(import.meta.dirname, '../fixtures/backup/version-1.gongkai'));

const trouble = (page: Page) => page.getByRole('alert');

/** A report that no packing makes smaller; short enough to lie in the database itself, whose room is what is measured. */
const noisy = (i: number) => ({
	name: `${i}.txt`,
	content: `${county.source.replaceAll('清溪', `清溪${i}`)}\n${noise(12_000)}`,
});
const noise = (length: number): string => {
	const bytes = randomBytes(2 * length);
	return Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + (bytes.readUInt16LE(2 * i) % 0x5000))).join('');
};

test('out of room in the middle: what fits is kept, the rest is read and shown; with room it is all kept', async ({
	visitor: { page, context },
}) => {
	const session = await context.newCDPSession(page);
	const origin = inject('address');
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 600_000 });
	await drop(page, [...TWO, ...Array.from({ length: 30 }, (_, i) => noisy(i))]);
	await untilKept(page, 32, 100_000);
	await trouble(page).filter({ hasText: words.trouble.quota() }).waitFor();
	const marked = await savedCount(page);
	expect(marked).toBeGreaterThan(2);
	expect(marked).toBeLessThan(32);
	await page
		.locator('.toast')
		.getByText(new RegExp(words.batch.done(32, 7).replace('7', String.raw`\d+`)))
		.waitFor();
	expect(await rows(page).getByText(words.library.unsaved).count()).toBeGreaterThan(0);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	// Looking at the page again is when what waits is tried once more; the browser goes by the old quota for a while.
	const lookAgain = async () => {
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		return trouble(page).count();
	};
	await expect.poll(lookAgain, { timeout: 90_000, interval: 3000 }).toBe(0);
	await page.reload();
	await untilKept(page, 32);
}, 250_000);

test('a tab that holds the old database open: it is said, reading goes on, and all is kept once it is closed', async ({
	browser,
}) => {
	const context = await newContext(browser);
	const old = await context.newPage();
	// A page of the same origin that is not the app.
	await old.goto(`${inject('address')}robots.txt`);
	await old.evaluate(
		() =>
			new Promise<void>((opened) => {
				const opening = indexedDB.open('gongkai', 1);
				opening.onsuccess = () => opened();
			}),
	);
	const page = await context.newPage();
	await page.goto(inject('address'));
	await trouble(page).filter({ hasText: words.trouble.blocked() }).waitFor();
	await drop(page, TWO);
	await untilKept(page, 2);
	await old.close();
	await trouble(page).waitFor({ state: 'hidden' });
	await untilSaved(page, 2);
	await page.reload();
	await untilKept(page, 2);
	await context.close();
});

test('a database that never opens: reading works, and deleting everything heals it', async ({ browser }) => {
	const context = await newContext(browser);
	await context.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
			if ('healed' in globalThis) return open.apply(this, args);
			throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
		};
		const { deleteDatabase } = IDBFactory.prototype;
		IDBFactory.prototype.deleteDatabase = function (...args: Parameters<typeof deleteDatabase>) {
			Object.assign(globalThis, { healed: true });
			return deleteDatabase.apply(this, args);
		};
	});
	const page = await context.newPage();
	await page.goto(inject('address'));
	await trouble(page).filter({ hasText: words.trouble.unopenable() }).waitFor();
	await drop(page, TWO);
	await untilKept(page, 2);
	await button(page, keptWords.trouble.settings).click();
	await button(page, keptWords.erase.start).click();
	await page.getByRole('textbox', { name: keptWords.erase.ask(keptWords.erase.word) }).fill(keptWords.erase.word);
	await button(page, keptWords.erase.confirm).click();
	await page.getByText(keptWords.erase.done).waitFor();
	await trouble(page).waitFor({ state: 'hidden' });
	await page.goto(`${inject('address')}#/`);
	await drop(page, TWO);
	await untilKept(page, 2);
	await untilSaved(page, 2);
	await context.close();
});

test('a database that does not open at first is tried again, without a word', async ({ browser }) => {
	const context = await newContext(browser);
	await context.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		let failures = 0;
		IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
			if (failures++ >= 4) return open.apply(this, args);
			throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
		};
	});
	const page = await context.newPage();
	await page.goto(inject('address'));
	await drop(page, TWO);
	await untilSaved(page, 2);
	expect(await trouble(page).count()).toBe(0);
	await page.reload();
	await untilKept(page, 2);
	await context.close();
});

test('a connection lost in the background is found dead at the next look, and opened again', async ({ browser }) => {
	const { page, context, lose, lost } = await visitLosing(browser);
	await drop(page, TWO);
	await untilKept(page, 2);
	await lose();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect.poll(lost).toBe(true);
	await timeToCome(page);
	expect(await trouble(page).count()).toBe(0);
	await drop(page, TWO_MORE);
	await untilKept(page, 4);
	await context.close();
});

test('a page that was put by whole goes on keeping when it is taken up again', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await drop(page, TWO_MORE);
	await untilKept(page, 4);
	expect(await trouble(page).count()).toBe(0);
	await page.reload();
	await untilKept(page, 4);
});

test('reports that are missing at the start are told of, and the backup brings them back', async ({
	visitor: { page },
}) => {
	await drop(page, TWO);
	await untilSaved(page, 2);
	const lost = words.trouble.cleared({ code: 'cleared', count: 3 });
	await page.evaluate(() => localStorage.setItem('gongkai.kept', '5'));
	await page.reload();
	await trouble(page).filter({ hasText: lost }).waitFor();
	const chooser = page.waitForEvent('filechooser');
	await button(page, keptWords.trouble.restore).click();
	await (await chooser).setFiles({ name: 'b.gongkai', mimeType: '', buffer: FIRST });
	await untilKept(page, 3);
	await button(page, keptWords.trouble.seen).click();
	await trouble(page).waitFor({ state: 'hidden' });
	await page.reload();
	await untilKept(page, 3);
	expect(await trouble(page).count()).toBe(0);
});

test('what is typed into the paste dialog outlives a reload, and leaves when it is cancelled', async ({
	visitor: { page },
}) => {
	const field = page.getByRole('textbox', { name: words.intake.pasteField });
	await button(page, words.intake.paste).click();
	await field.fill('写到一半的报告');
	await page.reload();
	await field.waitFor();
	expect(await field.inputValue()).toBe('写到一半的报告');
	await page.keyboard.press('Escape');
	await expect.poll(() => isOver(page)).toBe(false);
	await page.reload();
	await button(page, words.intake.paste).click();
	expect(await field.inputValue()).toBe('写到一半的报告');
	await button(page, words.intake.cancel).click();
	await expect.poll(() => isOver(page)).toBe(false);
	await page.reload();
	await button(page, words.intake.paste).click();
	expect(await field.inputValue()).toBe('');
});

/** The script of the reading worker, made to fail at files of some names. */
async function sabotageReader(page: Page): Promise<void> {
	const sabotage = `addEventListener('message', ({ data }) => {
		const name = data?.argumentList?.[0]?.value?.name ?? '';
		if (name === 'hangs.txt') for (;;);
		if (name === 'dies.txt') close();
	});`;
	await page.route(/reader\.worker-.*\.js$/, async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ response: answer, body: `${sabotage}\n${await answer.text()}` });
	});
}

test('a worker that hangs or dies: its file is named, the next ones are read', async ({ browser }) => {
	const { page, context } = await visit(browser, inject('address'));
	await sabotageReader(page);
	await page.clock.install();
	await page.reload();
	await drop(page, [
		{ name: 'hangs.txt', content: county.source },
		{ name: 'dies.txt', content: county.source },
		...TWO,
	]);
	for (const name of ['hangs.txt', 'dies.txt']) {
		await page.getByText(words.batch.reading(name)).waitFor();
		// No deadline of a small file is longer.
		await page.clock.fastForward('02:00');
	}
	await untilKept(page, 2);
	const said = await page.getByRole('list', { name: words.batch.failedList }).getByRole('listitem').allTextContents();
	expect(said).toEqual([expect.stringContaining('“hangs.txt”'), expect.stringContaining('“dies.txt”')]);
	await context.close();
});

test('a file that takes the page down is named at the next start', async ({ browser }) => {
	const { page, context } = await visit(browser, inject('address'));
	await sabotageReader(page);
	await page.reload();
	await drop(page, [{ name: 'hangs.txt', content: county.source }, ...TWO]);
	await page.getByText(words.batch.reading('hangs.txt')).waitFor();
	const session = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	void session.send('Page.crash').catch(() => {});
	await crashed;
	const next = await context.newPage();
	await next.goto(inject('address'));
	await next.getByText('上次读取“hangs.txt”时页面意外关闭，连同该文件共 3 份未保存').waitFor();
	const third = await context.newPage();
	await third.goto(inject('address'));
	await third.getByRole('heading', { name: words.empty.title }).waitFor();
	expect(await third.getByText('hangs.txt').count()).toBe(0);
	await context.close();
});

/** Has a part of the program missing on the server, for good or until the page is loaded anew. */
async function withoutPart(page: Page, part: RegExp, until: 'loaded anew' | 'never'): Promise<void> {
	let gone = true;
	page.on('request', (request) => {
		if (until === 'loaded anew' && request.isNavigationRequest()) gone = false;
	});
	await page.route(part, (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
}
const SETTINGS = /settings-page-.*\.js$/;

test('a part that is gone after a deploy: the page loads itself anew, once', async ({ browser }) => {
	const { page, context } = await visit(browser, inject('address'));
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await withoutPart(page, SETTINGS, 'loaded anew');
	const loaded = page.waitForEvent('load');
	await page.getByRole('link', { name: words.app.settings }).click();
	await loaded;
	await page.getByRole('heading', { name: settingsZhHans.title, level: 1 }).waitFor();
	await context.close();
});

test('a part that stays gone is told of, without end of reloads; nor is unsaved work thrown away for it', async ({
	browser,
}) => {
	const context = await newContext(browser);
	await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
	const page = await context.newPage();
	await page.goto(inject('address'));
	await withoutPart(page, SETTINGS, 'never');
	await drop(page, TWO);
	await untilKept(page, 2);
	await page.getByRole('link', { name: words.app.settings }).click();
	await page.getByText(words.app.partMissing).waitFor();
	await page.getByRole('link', { name: words.app.name }).click();
	await untilKept(page, 2);
	await context.close();
	const other = await visit(browser, inject('address'));
	await withoutPart(other.page, SETTINGS, 'never');
	await toSettings(other.page);
	await other.page.getByText(words.app.partMissing).waitFor();
	await other.context.close();
});
