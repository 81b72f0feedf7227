import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { backUp, keptWords, manyBackedUp, restored, toSettings } from './backups';
import { button, rows, untilKept, words } from './screen';
import { LONGEST, mainThreadTasks } from './tasks';
import { test } from './visit';

test(`1,000 reports: restored, searched and backed up without a task over ${LONGEST} ms`, async ({
	browser,
	visitor: { page },
}) => {
	const many = await manyBackedUp(1000);
	// A file of the disk: one that the test hands over as bytes is put together by the page itself.
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
	const file = join(folder, 'many.gongkai');
	writeFileSync(file, new Uint8Array(many));
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	const chooser = page.waitForEvent('filechooser');
	await button(page, words.empty.restore).click();
	const picker = await chooser;
	const restoring = await mainThreadTasks(browser, page, async () => {
		await picker.setFiles(file);
		await restored(page).getByText(keptWords.restore.ending.whole).waitFor({ timeout: 200_000 });
	});
	await untilKept(page, 1000, 60_000);
	await findOne(page, 1000);
	await toSettings(page);
	await button(page, keptWords.backup.make).waitFor();
	let bytes = 0;
	const making = await mainThreadTasks(browser, page, async () => {
		bytes = (await backUp(page)).content.length;
	});
	const longest = [restoring, making].map((tasks) => Math.round(Math.max(...tasks)));
	console.log(`1,000 reports, ${bytes} bytes; longest tasks in ms: restoring ${longest[0]}, backing up ${longest[1]}`);
	expect(bytes).toBeGreaterThan(many.byteLength * 0.9);
	expect([...restoring, ...making].filter((time) => time > LONGEST)).toEqual([]);
	rmSync(folder, { recursive: true });
}, 400_000);

/** Of so many reports one is found by its name, and not all are drawn. */
async function findOne(page: Page, of: number): Promise<void> {
	expect(await rows(page).count()).toBeLessThan(200);
	await page.getByRole('searchbox').fill('杏榕县');
	await page
		.getByRole('status')
		.filter({ hasText: words.library.count(1, of) })
		.first()
		.waitFor();
}
