import type { Incoming } from '../desk/desk';
import { fromFiles } from './files';

/** Endings and types for the system's picker; whatever is picked is told by its bytes. */
const ACCEPTED =
	'.txt,.text,.md,.markdown,.html,.htm,.mht,.mhtml,.doc,.docx,.docm,.wps,.xls,.xlsx,.xlsm,.et,.pdf,.ofd,.rtf,.zip,.png,' +
	'text/plain,text/markdown,text/html,image/png';

/**
 * Opens the system's file picker.
 *
 * @param folder a whole folder instead of files
 * @param any files of all kinds: systems do not know the kind of a backup, and would not let it be picked
 * @returns what was picked; never resolves where the reader thinks better of it
 */
export function pick({ folder = false, any = false } = {}): Promise<Incoming[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.multiple = true;
	if (folder) input.webkitdirectory = true;
	else if (!any) input.accept = ACCEPTED;
	return new Promise((resolve) => {
		input.addEventListener('change', () => resolve(fromFiles(input.files ?? [])), { once: true });
		input.click();
	});
}
