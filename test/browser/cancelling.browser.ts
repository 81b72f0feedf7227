import { expect } from 'vitest';
import { drop } from './hand-over';
import { manyReports } from './reports';
import { button, words } from './screen';
import { test } from './visit';

test('what waits can be cancelled: it is named, and what was read is kept', async ({ visitor: { page } }) => {
	await drop(page, manyReports(400));
	await button(page, words.batch.cancel).click();
	await button(page, words.batch.dismiss).waitFor();
	expect(await page.locator('.batch .wrong').count(), 'what the reader stopped is no fault').toBe(0);
	const cancelled = await page.getByText('尚未读取，您已停止').count();
	expect(cancelled).toBeGreaterThan(0);
	await drop(page, manyReports(400).slice(-1));
	await page.getByRole('heading', { level: 1 }).waitFor();
});
