import type { Incoming } from '../desk/desk';

/** Picked files, in the order of the picker; those of a picked folder with their path in it. */
export function fromFiles(files: FileList | readonly File[]): Incoming[] {
	return [...files].map((file) => fromFile(file, file.webkitRelativePath)).filter(({ path }) => !isSystemFile(path));
}

/** One file. Its bytes are fetched when it is its turn, and not before. */
export function fromFile(file: File, path = ''): Incoming {
	return { name: file.name, ...(path !== '' && { path }), size: file.size, file, bytes: () => file.arrayBuffer() };
}

/**
 * True for what systems put into folders for themselves: hidden files, folder views, the leavings of archives.
 * Only files with a path are judged: one that was picked or dropped by itself is meant.
 */
export function isSystemFile(path: string | undefined): boolean {
	if (path === undefined) return false;
	return path.split('/').some((name) => name.startsWith('.') || SYSTEM_NAMES.has(name.toLowerCase()));
}

const SYSTEM_NAMES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx']);
