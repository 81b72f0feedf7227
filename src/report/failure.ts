/**
 * Why a file did not become a reading. A value, never thrown across threads;
 * the sentence for each code is in the words of the interface (`failure` in `src/words`).
 */
export type Failure =
	/** No bytes, or nothing but white space. */
	| { code: 'empty'; name: string }
	/** Bytes that are no text: a photo, a program, an archive. `looksLike` is a short name such as "JPEG". */
	| { code: 'not-text'; name: string; looksLike?: string }
	/** A document kind that this version does not read yet. */
	| { code: 'format-not-read'; name: string; looksLike: string }
	/** Larger than the reader takes on. Sizes in bytes. */
	| { code: 'too-large'; name: string; bytes: number; limit: number }
	/** The system would not hand the file over (moved, permission withdrawn, a folder). */
	| { code: 'unreadable'; name: string }
	/** No answer within the deadline, in milliseconds; the worker was stopped. */
	| { code: 'timeout'; name: string; deadline: number }
	/** The worker stopped with an error of its own. */
	| { code: 'worker-died'; name: string; detail?: string }
	/** The reader pressed cancel before it was this file's turn. */
	| { code: 'cancelled'; name: string };

/** A reading, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };
