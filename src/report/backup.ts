/**
 * The backup file, version 1: a row of records. Each is the byte RS (0x1E), a line of JSON, the bytes of its parts,
 * and a line with the SHA-256 of all of that. The first record is the head, the last one the end; between them stands
 * one record for each item of each section. A reader skips sections that it does not know, so that new ones need no
 * new version; a version is for what an old reader must not touch.
 */
export const BACKUP_VERSION = 1;
export const BACKUP_TYPE = 'application/x-gongkai-backup';
export const BACKUP_EXTENSION = '.gongkai';

/** How every backup begins, of whatever version: by this it is known, never by its name. */
export const BACKUP_MARK = '\x1e{"format":"gongkai-backup"';

/** The first record of a backup. */
export interface BackupHead {
	version: number;
	/** In milliseconds since 1970. */
	madeAt: number;
	/** The version of the program that made it. */
	app: string;
}

/** One thing in a backup: plain data, and bytes that are too many for JSON. */
export interface BackupItem {
	/** The kind of item: 'reports', and others as the program grows. */
	section: string;
	/** Its name within the section. */
	id: string;
	value: unknown;
	parts: readonly (readonly [name: string, bytes: ArrayBuffer])[];
}

/** Why a record of a backup is not taken, as far as its bytes alone tell. */
export type BackupFault =
	/** The file ends in the middle of it. */
	| 'cut-off'
	/** Its bytes are not those that were written. */
	| 'damaged'
	/** Larger than the program takes on. */
	| 'too-large'
	/** The bytes that it gives as the source are not the ones of its id. */
	| 'other-source';

/** A record as it was found. */
export type BackupRecord = { ok: true; item: BackupItem } | ({ ok: false; fault: BackupFault } & BackupLabel);

/** What a faulty record still tells of itself: for showing only. */
export interface BackupLabel {
	section?: string;
	id?: string;
	/** The name that its value gives. */
	name?: string;
}

/** What a file says of itself at its beginning. */
export type BackupOpening =
	| { ok: true; head: BackupHead; next: number }
	| { ok: false; because: 'not-a-backup' | 'damaged' }
	/** Made by a program that knows more than this one. */
	| { ok: false; because: 'newer'; head: BackupHead };

/** Some of a backup's records, from a place in the file on. */
export interface BackupPortion {
	records: BackupRecord[];
	/** The checksums of the whole records among them, in the file's order. */
	sums: string[];
	/** Where the next portion begins, in bytes; missing where this was the last. */
	next?: number;
	/** Set with the end record: how many items the file was written with, and the sum over all their checksums. */
	end?: { items: number; sum: string };
}

/** Records ready to be written one behind the other, with their checksums. */
export interface BackupBytes {
	bytes: ArrayBuffer;
	sums: string[];
}

/** The typed door to the worker that writes and reads backups. It remembers nothing between two questions. */
export interface Binder {
	head(head: Omit<BackupHead, 'version'>): Promise<ArrayBuffer>;
	items(items: readonly BackupItem[]): Promise<BackupBytes>;
	/** @param sums of all items, in the order in which they were written */
	end(sums: readonly string[]): Promise<ArrayBuffer>;
	open(file: Blob): Promise<BackupOpening>;
	/** Whole and damaged records from a place in the file on: each is checked against its sum, a report against its id. */
	next(file: Blob, at: number): Promise<BackupPortion>;
	/** The sum over all checksums, to be compared with the one of the end record. */
	sumOf(sums: readonly string[]): Promise<string>;
}
