import type { Page } from 'playwright';

/** A file as tests make it: its text in UTF-8, or its bytes. */
export interface MadeFile {
	name: string;
	content: string | Uint8Array;
}

/** Drops files onto the page, as from the system's file manager. */
export const drop = (page: Page, files: readonly MadeFile[]): Promise<void> =>
	page.evaluate(
		(made) => {
			const transfer = new DataTransfer();
			for (const { name, text, base64 } of made) {
				const content = base64 === undefined ? text : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
				transfer.items.add(new File([content], name));
			}
			const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
			for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, options));
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
