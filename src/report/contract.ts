import type { Outcome } from './failure';
import type { Encoding, Reading, Script } from './reading';

/** The version of the reading rules: kept rows of an older one are read again from their source. */
export const READER_VERSION = 1;

export interface ReadRequest {
	/** Base name, or a name made for pasted text. */
	name: string;
	/** Transferred to the worker, not copied. */
	bytes: ArrayBuffer;
	/** The reader's own choice; without it the encoding is detected. */
	encoding?: Encoding;
	/** Pasted text: bytes are UTF-8, of HTML where the clipboard had it. */
	via?: 'clipboard';
}

/** The one typed door between the page and the reading worker. */
export interface Reader {
	/** Reads one report. Never rejects for a fault of the file: that is a named failure. */
	read(request: ReadRequest): Promise<Outcome<Reading>>;
	/** A text shown in the other script, with the same number of characters a paragraph where possible; for viewing only. */
	convert(text: string, to: Script): Promise<string>;
	/** Answers at once: the page's heartbeat. */
	ping(): Promise<number>;
}
