import type { Page } from 'playwright';

/** How many relations the page says were checked, once everything has been compared. */
export async function checked(page: Page): Promise<number> {
	await page.locator('.checkup-total').waitFor();
	await page.getByText(/正在核对/).waitFor({ state: 'detached', timeout: 120_000 });
	const total = await page.locator('.checkup-total').textContent();
	return Number(/勾稽 ([\d,]+) 项/.exec(total ?? '')?.[1]?.replaceAll(',', ''));
}
