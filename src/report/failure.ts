/**
 * Why a file did not become a reading. A value, never thrown across threads;
 * the sentence for each code is in the words of the interface (`failure` in `src/words`).
 */
export type Failure =
	/** No bytes, or nothing but white space. */
	| { code: 'empty'; name: string }
	/** Bytes that are no text: a photo, a program, an archive. `looksLike` is a short name such as "JPEG". */
	| { code: 'not-text'; name: string; looksLike?: string }
	/** Opened only with a password. */
	| { code: 'encrypted'; name: string; looksLike: string }
	/** A document that is cut off or not built as its kind must be. */
	| { code: 'damaged'; name: string; looksLike: string }
	/** Pictures of pages (a scan, a photo) without any text in them. */
	| { code: 'picture'; name: string; looksLike: string }
	/**
	 * What is packed in it unfolds to more than the reader takes on: `limit` in bytes, or more than so many `files` or
	 * `cells`.
	 */
	| { code: 'too-much-inside'; name: string; limit: number; files?: number; cells?: number }
	/** An archive of files: each of them is read by itself. What lies too deep, in archives within archives, is not. */
	| { code: 'archive'; name: string }
	/** One of the volumes that an archive was cut into. */
	| { code: 'volume'; name: string }
	/** An archive or folder with no document in it. */
	| { code: 'nothing-inside'; name: string }
	/** A document kind that is not read. */
	| { code: 'format-not-read'; name: string; looksLike: string }
	/** Nothing but a link: there is no network to fetch the page with. */
	| { code: 'link-only'; name: string }
	/** Larger than the reader takes on. Sizes in bytes. */
	| { code: 'too-large'; name: string; bytes: number; limit: number }
	/** The system would not hand the file over (moved, permission withdrawn, a folder). */
	| { code: 'unreadable'; name: string }
	/** A picture without a report in it: a card whose sender did not include the data, or any other PNG. */
	| { code: 'card-without-data'; name: string }
	/** A card picture whose data was damaged or changed on its way. */
	| { code: 'card-damaged'; name: string }
	/** No answer within the deadline, in milliseconds; the worker was stopped. */
	| { code: 'timeout'; name: string; deadline: number }
	/** The worker stopped with an error of its own. */
	| { code: 'worker-died'; name: string; detail?: string }
	/** The reader pressed cancel before it was this file's turn. */
	| { code: 'cancelled'; name: string };

/** A reading, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** The outcome of what failed. */
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
