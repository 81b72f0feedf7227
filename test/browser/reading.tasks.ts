import { expect, inject } from 'vitest';
import { drop } from './hand-over';
import { county, form2021, manyReports } from './reports';
import { rows, untilKept } from './screen';
import { LONGEST, mainThreadTasks } from './tasks';
import { test } from './visit';

const COUNT = 50;

test(`${COUNT} reports at once: no task over ${LONGEST} ms on the page`, async ({ browser, visitor: { page } }) => {
	const tasks = await mainThreadTasks(browser, page, async () => {
		await drop(page, manyReports(COUNT));
		await untilKept(page, COUNT);
	});
	expect(tasks.length).toBeGreaterThan(COUNT);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
	expect(await rows(page).count()).toBe(COUNT);
	for (const row of await rows(page).allTextContents()) expect(row).toContain('3,265');
});

test(`a report with all official tables: no task over ${LONGEST} ms while it is read and opened`, async ({
	browser,
	visitor: { page },
}) => {
	const tasks = await mainThreadTasks(browser, page, async () => {
		await drop(page, [{ name: 'form.txt', content: form2021.source }]);
		await page.locator('#pane-text article[aria-busy="false"]').waitFor();
		await page.locator('.form-table').nth(2).waitFor({ state: 'attached' });
		await page.waitForTimeout(300);
	});
	expect(tasks.length).toBeGreaterThan(20);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
});

test('a task that takes too long is seen', async ({ browser, visitor: { page } }) => {
	const tasks = await mainThreadTasks(browser, page, () =>
		page.evaluate((length) => {
			for (const from = performance.now(); performance.now() - from < length; );
		}, 20 * LONGEST),
	);
	expect(tasks.filter((time) => time > LONGEST)).not.toEqual([]);
});

test(`5 MB in one line: no task over ${LONGEST} ms while it opens`, async ({ browser, visitor: { page } }) => {
	const content = `${county.source.replaceAll('\n', '')}${'为民服务，'.repeat(350_000)}`;
	await drop(page, [{ name: 'line.txt', content }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	const report = page.url();
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 1);
	const tasks = await mainThreadTasks(browser, page, async () => {
		await page.goto(report);
		await page.locator('#pane-text article[aria-busy="false"]').waitFor({ timeout: 60_000 });
	});
	expect(tasks.length).toBeGreaterThan(20);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
});
