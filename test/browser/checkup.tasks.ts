import { expect } from 'vitest';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { checked } from './checked';
import { drop } from './hand-over';
import { untilKept, words } from './screen';
import { LONGEST, mainThreadTasks } from './tasks';
import { test } from './visit';
import { twoYearsOfMany } from './years';

const said = checkupZhHans;
const BODIES = 500;

test(`${2 * BODIES} reports: compared, listed and scrolled without a task over ${LONGEST} ms`, async ({
	browser,
	visitor: { page },
}) => {
	await drop(page, twoYearsOfMany(BODIES));
	await untilKept(page, 2 * BODIES, 300_000);
	await page.reload();
	await untilKept(page, 2 * BODIES);
	const tasks = await mainThreadTasks(browser, page, async () => {
		await page.getByRole('link', { name: words.app.checkup }).click();
		await page
			.getByText(said.totals(2 * BODIES, await checked(page), BODIES), { exact: true })
			.waitFor({ timeout: 60_000 });
		for (let turn = 0; turn < 12; turn++) {
			await page.mouse.wheel(0, 2500);
			await page.waitForTimeout(60);
		}
		await page.getByRole('link', { name: said.views.matrix }).click();
		const grid = page.getByRole('grid');
		await grid.waitFor();
		await grid.locator('[tabindex="0"]').focus();
		await page.keyboard.press('Control+End');
		const here = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await expect.poll(here, { timeout: 10_000 }).toMatch(/2017 年：\d+ 处/);
	});
	expect(await page.getByRole('row').count()).toBeLessThan(120);
	expect(tasks.length).toBeGreaterThan(50);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
}, 480_000);
