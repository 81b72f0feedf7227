import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { inject } from 'vitest';
import { keptZhHans } from '../../src/words/kept/zh-Hans';
import type { MadeFile } from './hand-over';
import { button } from './screen';

export const keptWords = keptZhHans;

export const toSettings = (page: Page, address = inject('address')): Promise<unknown> =>
	page.goto(`${address}#/settings`);

/** Makes a backup in the settings and takes what is downloaded. */
export async function backUp(page: Page, address?: string): Promise<MadeFile & { content: Uint8Array }> {
	await toSettings(page, address);
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, keptWords.backup.make).click()]);
	return { name: download.suggestedFilename(), content: new Uint8Array(readFileSync(await download.path())) };
}

/** Deletes everything in the settings. */
export async function eraseAll(page: Page, address?: string): Promise<void> {
	await toSettings(page, address);
	await button(page, keptWords.erase.start).click();
	await page.getByRole('textbox', { name: keptWords.erase.ask(keptWords.erase.word) }).fill(keptWords.erase.word);
	await button(page, keptWords.erase.confirm).click();
	await page.getByText(keptWords.erase.done).waitFor();
}

/** What is told of restored backups. */
export const restored = (page: Page) => page.getByRole('region', { name: keptWords.restore.label });
