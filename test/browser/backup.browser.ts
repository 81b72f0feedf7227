import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { violations } from './axe';
import { backUp, eraseAll, keptWords, restored, toSettings } from './backups';
import { drop } from './hand-over';
import { city, county, manyReports } from './reports';
import { savedCount } from './saved';
import { button, openPane, rows, timeToCome, untilKept, words } from './screen';
import { onPhone, test } from './visit';

const TWO = [
	{ name: 'county.txt', content: county.source },
	{ name: 'city.txt', content: city.source },
];

/** Written by the first version of the program, and never since. */
const FIRST = readFileSync(join(import.meta.dirname, '../fixtures/backup/version-1.gongkai'));

test('everything comes back out of a backup: reports, their text and figures, under any name', async ({
	visitor: { page },
}) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	const before = (await rows(page).allTextContents()).sort();
	const backup = await backUp(page);
	expect(backup.name).toMatch(/^公开镜备份-\d{4}-\d\d-\d\d\.gongkai$/);
	await eraseAll(page);
	await page.goto(`${inject('address')}#/`);
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await drop(page, [{ name: '改了名.txt', content: backup.content }]);
	await restored(page).getByText(keptWords.restore.ending.whole).waitFor();
	expect(await restored(page).textContent()).toContain(keptWords.restore.taken('2'));
	await untilKept(page, 2);
	expect((await rows(page).allTextContents()).sort()).toEqual(before);
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();
	await page.reload();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();
});

test('restored twice it says that all of it was there', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	const backup = await backUp(page);
	await drop(page, [backup, { name: 'new.txt', content: county.source.replaceAll('清溪', '柏溪') }]);
	await restored(page).getByText(keptWords.restore.merged('2')).waitFor();
	await button(page, keptWords.restore.dismiss).click();
	await restored(page).waitFor({ state: 'hidden' });
});

test('a backup of the first version restores, and its reports open', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'backup', content: new Uint8Array(FIRST) }]);
	await restored(page).getByText(keptWords.restore.ending.whole).waitFor();
	await untilKept(page, 3);
	await rows(page).filter({ hasText: '云岭市' }).getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();
});

test('a backup cut off in the middle restores what is whole, and says where it ends', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'cut.gongkai', content: new Uint8Array(FIRST.subarray(0, FIRST.length * 0.6)) }]);
	await restored(page).getByText(keptWords.restore.ending['cut-off']).waitFor();
	expect(await restored(page).getByRole('listitem').count()).toBe(1);
	await untilKept(page, 2);
});

test('a damaged item is named, the others come in', async ({ visitor: { page } }) => {
	const bytes = new Uint8Array(FIRST);
	const at = FIRST.indexOf('\n', FIRST.indexOf('"section":"reports"'));
	bytes[at + 99] = (bytes[at + 99] ?? 0) ^ 1;
	await drop(page, [{ name: 'b.gongkai', content: bytes }]);
	await restored(page).getByRole('listitem').first().waitFor();
	expect(await restored(page).getByRole('listitem').allTextContents()).toEqual([
		expect.stringMatching(/\.(txt|html).*校验/),
	]);
	await untilKept(page, 2);
});

test('a backup of a newer version changes nothing, and says what to do', async ({ visitor: { page } }) => {
	const newer = '\x1e{"format":"gongkai-backup","version":9,"madeAt":1800000000000,"app":"9.0.0"}\n0\n';
	await drop(page, [{ name: 'b.gongkai', content: newer }]);
	await restored(page).getByText(keptWords.restore.ending.newer).waitFor();
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
});

test('a file that is only named like a backup is read as what it is', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'report.gongkai', content: county.source }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
});

onPhone(
	'many reports without a backup: a reminder that can be put away, and that a backup ends',
	async ({ visitor: { page } }) => {
		await drop(page, manyReports(19));
		await untilKept(page, 19);
		const reminder = page.getByText(keptWords.reminder.never('20'));
		expect(await reminder.count()).toBe(0);
		await drop(page, [...manyReports(20).slice(19), { name: 'empty.txt', content: '' }]);
		await reminder.waitFor();
		expect(await violations(page, 'reminder')).toEqual([]);
		const [download] = await Promise.all([page.waitForEvent('download'), button(page, keptWords.backup.make).click()]);
		expect(download.suggestedFilename()).toContain('.gongkai');
		await reminder.waitFor({ state: 'hidden' });
	},
);

test('the reminder waits until everything is read', async ({ visitor: { page } }) => {
	const early = page.evaluate(
		() =>
			new Promise<boolean>((tell) => {
				const has = (what: string) => document.querySelector(what) !== null;
				new MutationObserver((_, observer) => {
					if (!has('aside.standing')) return;
					observer.disconnect();
					tell(has('.batch progress'));
				}).observe(document.body, { childList: true, subtree: true });
			}),
	);
	await drop(page, manyReports(60));
	await page.getByText(keptWords.reminder.never('60')).waitFor();
	expect(await early).toBe(false);
});

test('"not now" holds beyond a reload', async ({ visitor: { page } }) => {
	await drop(page, manyReports(20));
	await button(page, keptWords.reminder.later).click();
	await page.reload();
	await untilKept(page, 20);
	expect(await page.getByText(keptWords.reminder.never('20')).count()).toBe(0);
});

test('settings and the report of a restoring: nothing for axe to find, all by keyboard', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'cut.gongkai', content: new Uint8Array(FIRST.subarray(0, FIRST.length * 0.6)) }]);
	await restored(page).getByText(keptWords.restore.ending['cut-off']).waitFor();
	const found = await violations(page, 'restored');
	await toSettings(page);
	await button(page, keptWords.erase.start).focus();
	await page.keyboard.press('Enter');
	found.push(...(await violations(page, 'dialog')));
	await page.keyboard.type('别的');
	await page.keyboard.press('Enter');
	expect(await page.getByRole('dialog').count()).toBe(1);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').count()).toBe(0);
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 2);
	expect(found).toEqual([]);
});

test('deleting everything stops what is still coming in, and says no more of what came', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'empty.txt', content: '' }, ...manyReports(120)]);
	await expect.poll(() => savedCount(page)).toBeGreaterThan(3);
	await eraseAll(page);
	await page.getByRole('region', { name: words.batch.label }).waitFor({ state: 'detached' });
	await timeToCome(page);
	await page.goto(`${inject('address')}#/`);
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	expect(await savedCount(page)).toBe(0);
});
