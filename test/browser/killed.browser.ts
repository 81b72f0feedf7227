import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { keptWords } from './backups';
import { drop } from './hand-over';
import { makeProfile, start } from './profile';
import { manyReports } from './reports';
import { savedCount, untilSaved } from './saved';
import { openPane, rows, words } from './screen';
import { test } from './visit';

/** How many rows, texts and bodies are in the database, and whether they are of the same reports. */
const inDatabase = (page: Page): Promise<{ rows: number; isWhole: boolean }> =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((opened, failed) => {
			const opening = indexedDB.open('gongkai');
			opening.onsuccess = () => opened(opening.result);
			opening.onerror = () => failed(opening.error);
		});
		const keysOf = (table: string) =>
			new Promise<string>((read) => {
				const asking = database.transaction(table).objectStore(table).getAllKeys();
				asking.onsuccess = () => read(JSON.stringify(asking.result));
			});
		const [own = '[]', ...others] = await Promise.all(['rows', 'texts', 'bodies'].map(keysOf));
		database.close();
		return { rows: JSON.parse(own).length, isWhole: others.every((keys) => keys === own) };
	});

test('a browser killed in the middle of an import: nothing is half kept, and nothing that was kept is lost', async () => {
	const profile = makeProfile();
	const first = await start(profile.folder);
	await first.page.goto(inject('address'));
	await first.page.getByRole('main').waitFor();
	await drop(first.page, manyReports(300));
	await expect.poll(() => savedCount(first.page), { timeout: 60_000 }).toBeGreaterThan(5);
	await first.kill();

	const second = await start(profile.folder);
	await second.page.goto(inject('address'));
	await rows(second.page).first().waitFor();
	const after = await inDatabase(second.page);
	expect(after.isWhole).toBe(true);
	expect(after.rows).toBeGreaterThan(5);
	expect(after.rows).toBeLessThan(300);
	expect(await second.page.getByRole('alert').allTextContents()).toEqual([]);
	await second.page.getByText(words.library.count(after.rows, after.rows)).first().waitFor();
	await second.kill();
	profile.remove();
});

test('a browser killed in the middle of an upgrade of the database: everything is there, and the upgrade is made', async () => {
	const profile = makeProfile();
	const first = await start(profile.folder);
	await first.page.goto(inject('address'));
	await first.page.getByRole('main').waitFor();
	await drop(first.page, manyReports(20));
	await untilSaved(first.page, 20);
	// A page of the same origin that is not the app, whether the service worker answers or not.
	await first.page.goto(`${inject('address')}icons/icon-192.png`);
	await makeOld(first.page);
	await first.page.addInitScript(holdUpgrades);
	await first.page.goto(inject('address'));
	await expect.poll(() => heldAt(first.page)).toBeGreaterThan(10);
	await first.kill();

	const second = await start(profile.folder);
	await second.page.goto(`${inject('address')}icons/icon-192.png`);
	expect(await tablesIn(second.page)).toEqual(['bodies', 'rows', 'texts']);
	await second.page.goto(inject('address'));
	await second.page.getByText(words.library.count(20, 20)).first().waitFor();
	expect(await tablesIn(second.page)).toContain('received');
	expect(await inDatabase(second.page)).toEqual({ rows: 20, isWhole: true });
	expect(await second.page.getByRole('alert').allTextContents()).toEqual([]);
	await rows(second.page).first().getByRole('link').click();
	expect(await (await openPane(second.page, 'text')).textContent()).toContain('政府信息公开');
	await second.kill();
	profile.remove();
});

/** Puts what is kept into a database as the first version of the program made it. */
const makeOld = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const answer = <T>(asking: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				asking.onsuccess = () => resolve(asking.result);
				asking.onerror = () => reject(asking.error);
			});
		const tables = ['rows', 'texts', 'bodies'];
		const now = await answer(indexedDB.open('gongkai'));
		const kept = await Promise.all(tables.map((name) => answer(now.transaction(name).objectStore(name).getAll())));
		now.close();
		await answer(indexedDB.deleteDatabase('gongkai'));
		const opening = indexedDB.open('gongkai', 10);
		opening.onupgradeneeded = () => {
			for (const [at, name] of tables.entries()) {
				const store = opening.result.createObjectStore(name, { keyPath: 'id' });
				for (const one of kept[at] ?? []) store.put(one);
			}
		};
		(await answer(opening)).close();
	});

/** Which tables the database has, whatever the program makes of it. */
const tablesIn = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const opening = indexedDB.open('gongkai');
		await new Promise((opened) => opening.addEventListener('success', opened));
		const tables = [...opening.result.objectStoreNames];
		opening.result.close();
		return tables;
	});

/**
 * Keeps every upgrade from ending, once its tables are made, by asking its transaction for ever more; to run before the
 * app.
 */
function holdUpgrades(): void {
	const { open } = IDBFactory.prototype;
	IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
		const opening = open.apply(this, args);
		opening.addEventListener('upgradeneeded', () => {
			const asked = () => {
				Object.assign(globalThis, { held: ((globalThis as { held?: number }).held ?? 0) + 1 });
				const asking = opening.transaction?.objectStore('rows').count();
				asking?.addEventListener('success', asked);
			};
			asked();
		});
		return opening;
	};
}

/** How often the held upgrade was kept from ending. */
const heldAt = (page: Page): Promise<number> => page.evaluate(() => (globalThis as { held?: number }).held ?? 0);

test('a database damaged on the disk is noticed, and a backup is asked for', async () => {
	const profile = makeProfile();
	const first = await start(profile.folder);
	await first.page.goto(inject('address'));
	await first.page.getByRole('main').waitFor();
	await drop(first.page, manyReports(3));
	await untilSaved(first.page, 3);
	// What is noted outside the database has to be on the disk too.
	await first.quit();
	const folder = join(profile.folder, 'profile/Default/IndexedDB');
	const store = readdirSync(folder).find((name) => name.endsWith('.leveldb')) ?? '';
	for (const name of readdirSync(join(folder, store))) {
		if (/^(?:MANIFEST|\d+\.)/.test(name)) writeFileSync(join(folder, store, name), 'no database');
	}

	const second = await start(profile.folder);
	await second.page.goto(inject('address'));
	await second.page.getByRole('alert').waitFor();
	expect(await second.page.getByRole('alert').textContent()).toBe(words.trouble.cleared({ code: 'cleared', count: 3 }));
	await second.page.getByRole('button', { name: keptWords.trouble.restore }).first().waitFor();
	await second.kill();
	profile.remove();
});
