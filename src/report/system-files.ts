/**
 * True for what systems put into folders and archives for themselves: hidden files, folder views, the leavings of archives.
 *
 * @param path names with "/" between them
 */
export const isSystemFile = (path: string): boolean =>
	path
		.split('/')
		.some((name) => (name.startsWith('.') && !/^\.{1,2}$/.test(name)) || SYSTEM_NAMES.has(name.toLowerCase()));

const SYSTEM_NAMES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx']);
