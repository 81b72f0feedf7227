import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { inject } from 'vitest';
import type { BackupItem } from '../../src/report/backup';
import { gzip } from '../../src/report/compression';
import { keptZhHans } from '../../src/words/kept/zh-Hans';
import { writeEnd, writeHead, writeItems } from '../../workers/backup/write';
import { sha256 } from '../../workers/hash';
import { pack } from '../../workers/pack';
import { manyReports } from './reports';
import { button } from './screen';

export const keptWords = keptZhHans;

export const toSettings = (page: Page, address = inject('address')): Promise<unknown> =>
	page.goto(`${address}#/settings`);

/** Makes a backup in the settings and takes what is downloaded. */
export async function backUp(page: Page, address?: string): Promise<{ name: string; content: Uint8Array }> {
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

/** A backup of so many reports of different counties, as the program would write it; all but their titles is alike. */
export async function manyBackedUp(count: number): Promise<ArrayBuffer> {
	const items: BackupItem[] = [];
	const [model] = manyReports(1);
	const packed = await pack({ name: 'model', bytes: bytesOf(model?.content as string) });
	if (!packed.ok) throw new Error(packed.failure.code);
	const { summary, text, reading } = packed.value;
	for (const { name, content } of manyReports(count)) {
		const bytes = bytesOf(content as string);
		const id = await sha256(bytes);
		const row = { ...summary, title: titleOf(content as string), id, name, keptAt: 1 };
		const parts = [
			['source', await gzip(bytes)],
			['text', text],
			['reading', reading],
		] as const;
		items.push({ section: 'reports', id, value: { name, keptAt: 1, row }, parts });
	}
	const { bytes, sums } = await writeItems(items);
	return new Blob([await writeHead({ madeAt: 1, app: '0.2.0' }), bytes, await writeEnd(sums)]).arrayBuffer();
}

const titleOf = (report: string): string => report.trim().split('\n')[0] as string;

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;
