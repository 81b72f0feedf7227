import type { Incoming } from '../../desk/desk';
import { fromFiles } from '../../intake/files';

/** Endings and types for the system's picker; whatever is picked is told by its bytes. */
const ACCEPTED =
	'.txt,.text,.md,.markdown,.html,.htm,.mht,.mhtml,.doc,.docx,.docm,.wps,.xls,.xlsx,.xlsm,.et,.pdf,.ofd,.rtf,.zip,' +
	'text/plain,text/markdown,text/html';

/**
 * Opens the system's file picker.
 *
 * @param folder a whole folder instead of files
 * @returns what was picked; never resolves where the reader thinks better of it
 */
export function pick({ folder = false } = {}): Promise<Incoming[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.multiple = true;
	if (folder) input.webkitdirectory = true;
	else input.accept = ACCEPTED;
	return new Promise((resolve) => {
		input.addEventListener('change', () => resolve(fromFiles(input.files ?? [])), { once: true });
		input.click();
	});
}
