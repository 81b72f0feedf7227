import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { keptWords } from './backups';
import { drop } from './hand-over';
import { makeProfile, start } from './profile';
import { manyReports } from './reports';
import { savedCount, untilSaved } from './saved';
import { rows, words } from './screen';
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

test('a database damaged on the disk is noticed, and a backup is asked for', async () => {
	const profile = makeProfile();
	const first = await start(profile.folder);
	await first.page.goto(inject('address'));
	await first.page.getByRole('main').waitFor();
	await drop(first.page, manyReports(3));
	await untilSaved(first.page, 3);
	// What is noted outside the database has to be on the disk before the browser is killed.
	await first.page.waitForTimeout(8000);
	await first.kill();
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
