/**
 * What the system shared with the app waits in a cache: the service worker puts it there, also without a network, and
 * the page takes it out. Each share is one entry that tells of it, and one for each of its files.
 */
export const STASH = 'gongkai-shared';

/** The entry of a share, as JSON; its files stand at `<its address>/<position>`. */
export interface Shared {
	title: string;
	text: string;
	url: string;
	files: readonly { name: string; type: string }[];
	/** Files that were left out because they are too many or too large together. */
	left: readonly string[];
	/** In milliseconds since 1970. */
	at: number;
}
