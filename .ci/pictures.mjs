// `npm run pictures`: the screenshots of the manifest and the README, taken of the built app with its own sample.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { install } from './install.mjs';
import { root } from './process.mjs';

install();
const { path } = browser();
const { preview } = await import('vite');
const { chromium } = await import('playwright');
const folder = join(root, 'public', 'screenshots');
mkdirSync(folder, { recursive: true });

const server = await preview({ root, preview: { host: 'localhost' } });
const chrome = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] });
await picture('narrow', { width: 390, height: 844 }, 2);
await picture('wide', { width: 1440, height: 900 }, 1);
await chrome.close();
await server.close();

/** The first sample, opened, with the evidence of one figure lit. */
async function picture(name, viewport, deviceScaleFactor) {
	const context = await chrome.newContext({ viewport, deviceScaleFactor, locale: 'zh-CN' });
	// On a machine that is busy with other things the first reading may take its time.
	context.setDefaultTimeout(180_000);
	const page = await context.newPage();
	const address = server.resolvedUrls.local[0];
	await page.goto(address);
	await page.locator('.sample').first().click();
	const words = await page.locator('a.figure-words').first().getAttribute('href');
	await page.goto(address + words);
	await page.waitForTimeout(1500);
	await page.screenshot({ path: join(folder, `${name}.png`) });
	await context.close();
}
