import type { Incoming } from '../desk/desk';
import { fromFiles } from './files';
import { fromWritten } from './text';

/** What a paste brings: its text (programs add a picture of copied cells, which is not meant), else its files. */
export function fromClipboard({ clipboardData }: ClipboardEvent): Incoming[] {
	if (!clipboardData) return [];
	const written = fromWritten({ html: clipboardData.getData('text/html'), plain: clipboardData.getData('text/plain') });
	return written.length > 0 ? written : fromFiles(clipboardData.files);
}
