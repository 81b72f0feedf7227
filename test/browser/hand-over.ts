import type { JSHandle, Page } from 'playwright';

/** A file as tests make it: its text in UTF-8, or its bytes. */
export interface MadeFile {
	name: string;
	content: string | Uint8Array;
}

/** How many files are made in one task of the page: what a test does must not look like the app's own work. */
const MADE_TOGETHER = 10;

/** Drops files onto the page, as from the system's file manager. */
export async function drop(page: Page, files: readonly MadeFile[]): Promise<void> {
	// Its words come before the program is on the page: a hand is never so quick, a test is.
	await page.locator('#main').waitFor();
	const transfer = await page.evaluateHandle(() => new DataTransfer());
	for (let at = 0; at < files.length; at += MADE_TOGETHER) await add(transfer, files.slice(at, at + MADE_TOGETHER));
	await transfer.evaluate((dataTransfer) => {
		const options = { dataTransfer, bubbles: true, cancelable: true };
		for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, options));
	});
	await transfer.dispose();
}

const add = (transfer: JSHandle<DataTransfer>, files: readonly MadeFile[]): Promise<void> =>
	transfer.evaluate(
		(all, made) => {
			for (const { name, text, base64 } of made) {
				const content = base64 === undefined ? text : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
				all.items.add(new File([content], name));
			}
		},
		files.map(({ name, content }) =>
			typeof content === 'string'
				? { name, text: content }
				: { name, text: '', base64: Buffer.from(content).toString('base64') },
		),
	);

/** Pastes onto the page, outside of any field. */
export const paste = (page: Page, { plain, html = '' }: { plain: string; html?: string }): Promise<void> =>
	page.evaluate(
		([text, markup]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			if (markup) clipboardData.setData('text/html', markup);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		[plain, html] as const,
	);
