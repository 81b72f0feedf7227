import type { Carried } from '../library/keeping';
import type { Failure } from '../report/failure';

/** Something handed over: a file, or text from the clipboard. */
export interface Incoming {
	/** Base name, or a name made for pasted text. */
	name: string;
	/** Where it lay in a dropped folder, with "/" between names. */
	path?: string;
	/** Size in bytes where it is known before reading. */
	size?: number;
	via?: 'clipboard';
	/** It came out of an archive; what is an archive itself then is not opened any more. */
	unpacked?: true;
	/** Why there are no bytes, where that is known beforehand. */
	failure?: Failure;
	/** The file itself, where there is one: to be looked into without reading all of it. */
	file?: Blob;
	/** The bytes, fetched when it is its turn. Rejects where the system does not hand them over. */
	bytes(): Promise<ArrayBuffer>;
}

/** A job whose turn has not come yet. */
export interface Waiting {
	id: number;
	incoming: Incoming;
}

/** How far a job is. */
export type JobState =
	| { at: 'waiting' }
	| { at: 'reading' }
	| {
			at: 'kept';
			/** The report's id in the library. */
			report: string;
			/** The same bytes were here before: kept once. */
			again?: true;
			/** It does not look like an annual report. */
			stranger?: true;
			/** Ids of reports of the same issuer and year with other bytes. */
			otherVersions: string[];
			/** What came along from these. */
			carried?: Carried;
	  }
	| { at: 'failed'; failure: Failure };

/** One of the things handed over, as the batch lists it. */
export interface Job {
	id: number;
	name: string;
	/** Where it lay in a dropped folder. */
	path?: string;
	state: JobState;
}
