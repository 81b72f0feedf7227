import type { Incoming } from '../desk/desk';
import { fromFiles } from './files';
import { PICKED } from './kinds';

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
	else if (!any) input.accept = PICKED.join();
	return new Promise((resolve) => {
		input.addEventListener('change', () => resolve(fromFiles(input.files ?? [])), { once: true });
		input.click();
	});
}
