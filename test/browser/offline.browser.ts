import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { settingsZhHans } from '../../src/words/settings/zh-Hans';
import { drop } from './hand-over';
import { city, county, form2021 } from './reports';
import { choose, openPane, rows, untilKept, words } from './screen';
import { serve } from './serve';
import { INSTALLED, test, visit } from './visit';

const packed = new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/archives/plain.rar')));

test('with the server stopped: reload, drop, read, keep, search, other languages', async ({ browser }) => {
	const server = await serve();
	const { page, context, errors } = await visit(browser, server.address, INSTALLED);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(`${server.address}#/settings`);
	await page.getByText(settingsZhHans.offlineReady).waitFor();
	await server.stop();
	await expect(fetch(server.address)).rejects.toThrow();

	await page.goto(`${server.address}#/`);
	await page.reload();
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'city.txt', content: city.source },
		{ name: 'packed.rar', content: packed },
	]);
	await untilKept(page, 4);
	await page.reload();
	await untilKept(page, 4);

	await page.getByRole('searchbox').fill('公开目录实行动态管理');
	await page
		.getByRole('status')
		.filter({ hasText: words.library.count(1, 4) })
		.first()
		.waitFor();
	await rows(page).locator('.row-title').getByRole('link').click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭市' }).waitFor();
	await (await openPane(page, 'figures')).getByText('48,216').first().waitFor();

	await page.goto(`${server.address}#/settings`);
	await choose(page, 'English');
	await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
	await context.close();
	expect(errors).toEqual([]);
});

test('with the server stopped: the samples, and Traditional text', async ({ browser }) => {
	const server = await serve();
	const { page, context, errors } = await visit(browser, server.address, INSTALLED);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await server.stop();
	await page.reload();
	await page.getByRole('region', { name: words.empty.samples }).getByRole('button').last().click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '霁川市' }).waitFor();
	await choose(page, '繁體');
	await page.locator('#pane-text').getByText('政府信息公開').first().waitFor();
	expect(form2021.source).not.toContain('霁川市');
	await context.close();
	expect(errors).toEqual([]);
});
