import { expect } from 'vitest';
import { drop } from './hand-over';
import { manyReports } from './reports';
import { button, rows, untilKept, words } from './screen';
import { mainThreadTasks } from './tasks';
import { test } from './visit';

const COUNT = 50;
/** Milliseconds: a task longer than this is felt. */
const LONGEST = 50;

test(`${COUNT} reports at once: no task over ${LONGEST} ms on the page`, async ({ browser, visitor: { page } }) => {
	const tasks = await mainThreadTasks(browser, page, async () => {
		await drop(page, manyReports(COUNT));
		await page.getByRole('progressbar').waitFor();
		await untilKept(page, COUNT);
	});
	expect(tasks.length).toBeGreaterThan(COUNT);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
	expect(await rows(page).count()).toBe(COUNT);
	for (const row of await rows(page).allTextContents()) expect(row).toContain('3,265');
});

test('a task that takes too long is seen', async ({ browser, visitor: { page } }) => {
	const tasks = await mainThreadTasks(browser, page, () =>
		page.evaluate((length) => {
			for (const from = performance.now(); performance.now() - from < length; );
		}, 20 * LONGEST),
	);
	expect(tasks.filter((time) => time > LONGEST)).not.toEqual([]);
});

test('what waits can be cancelled: it is named, and what was read is kept', async ({ visitor: { page } }) => {
	await drop(page, manyReports(400));
	await button(page, words.batch.cancel).click();
	await button(page, words.batch.dismiss).waitFor();
	const cancelled = await page.getByText('还没有读，您已停止').count();
	expect(cancelled).toBeGreaterThan(0);
	await drop(page, manyReports(400).slice(-1));
	await page.getByRole('heading', { level: 1 }).waitFor();
});

test('1,000 reports: one is found by its name, and not all are drawn', async ({ visitor: { page } }) => {
	await drop(page, manyReports(1000));
	await untilKept(page, 1000, 90_000);
	expect(await rows(page).count()).toBeLessThan(200);
	await page.getByRole('searchbox').fill('杏榕县');
	await page
		.getByRole('status')
		.filter({ hasText: words.library.count(1, 1000) })
		.first()
		.waitFor();
}, 120_000);
