import type { Outcome } from './failure';
import type { Settlement } from './marks';
import type { Packed } from './packed';
import type { Encoding, Script } from './reading';

/** The version of the reading rules: kept rows of an older one are read again from their source. */
export const READER_VERSION = 22;

/** The largest file that is taken on, in bytes: a worker that runs out of memory takes the whole page with it. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** One file to be read. */
export interface ReadRequest {
	/** Base name, or a name made for pasted text. */
	name: string;
	/** Transferred to the worker, not copied. */
	bytes: ArrayBuffer;
	/** The reader's own choice; without it the encoding is detected. */
	encoding?: Encoding;
	/** Pasted text: bytes are UTF-8, of HTML where the clipboard had it. */
	via?: 'clipboard';
	/** What the reader chose where digits run together; a choice that does not fit what is read is left aside. */
	settled?: readonly Settlement[];
}

/** One file of an archive. */
export interface Member {
	/** Base name. */
	name: string;
	/** Where it lies in the archive, with "/" between names; it says nothing about where anything is written. */
	path: string;
	/** Its bytes, or why there are none. */
	content: Outcome<ArrayBuffer>;
}

/** The one typed door between the page and the reading worker. */
export interface Reader {
	/**
	 * Reads one report and packs it for keeping, so that the page neither writes nor parses a large JSON while many are
	 * read. Never rejects for a fault of the file: that is a named failure.
	 */
	pack(request: ReadRequest): Promise<Outcome<Packed>>;
	/**
	 * Takes an archive apart: to be asked where reading a file came to `archive`. Never rejects for a fault of the file:
	 * damaged, encrypted, too-much-inside, and nothing-inside where none of its files can be read.
	 */
	unpack(request: ReadRequest): Promise<Outcome<Member[]>>;
	/** A text shown in the other script, with the same number of characters a paragraph where possible; for viewing only. */
	convert(text: string, to: Script): Promise<string>;
	/** Answers at once: the page's heartbeat. */
	ping(): Promise<number>;
}
