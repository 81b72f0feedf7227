import type { Incoming } from '../desk/desk';
import { isSystemFile } from '../report/system-files';

/**
 * Picked files, in the order of the picker; those of a picked folder with their path in it, and without the files that
 * systems put there: one that was picked by itself is meant.
 */
export function fromFiles(files: FileList | readonly File[]): Incoming[] {
	return [...files]
		.map((file) => fromFile(file, file.webkitRelativePath))
		.filter(({ path = '' }) => !isSystemFile(path));
}

/** One file. Its bytes are fetched when it is its turn, and not before. */
export function fromFile(file: File, path = ''): Incoming {
	return { name: file.name, ...(path !== '' && { path }), size: file.size, bytes: () => file.arrayBuffer() };
}
