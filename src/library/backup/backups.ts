import { type Accessor, createMemo, createSignal, on } from 'solid-js';
import { BACKUP_MARK } from '../../report/backup';
import type { Library } from '../library';
import type { BinderLine } from './binder';
import { type BackupNote, readBackupNote, writeBackupNote } from './note';
import type { RestoreReport } from './restore-report';

/** How far something is, in the same unit as `all`. */
interface Progress {
	done: number;
	all: number;
}

/** Backups of the whole library: made, and taken in again. */
export interface Backups {
	making: Accessor<Progress | undefined>;
	/** Makes a backup. Undefined where that failed. */
	make(): Promise<{ file: File; items: number; missing: number } | undefined>;
	/** To be told when a backup has been handed to the reader. */
	handedOver(): void;
	restoring: Accessor<Progress | undefined>;
	/** What became of the backups that were taken in, the latest last, until it is dismissed. */
	reports: Accessor<readonly RestoreReport[]>;
	/** Takes a backup in; several are taken one after the other. */
	restore(file: Blob, name: string): void;
	/** Ends the restoring under way: what is in by then stays. */
	stop(): void;
	dismissReports(): void;
	/** Stops what is being restored and what waits for it, and says no more of any. */
	forget(): Promise<void>;
	/** When the last backup was made, and what has changed since. */
	note: Accessor<BackupNote>;
	/** The reader does not want to be reminded for now. */
	dismissReminder(): void;
}

/** True where a file begins like a backup, of whatever version. */
export const isBackup = async (file: Blob): Promise<boolean> =>
	(await file
		.slice(0, BACKUP_MARK.length)
		.text()
		.catch(() => '')) === BACKUP_MARK;

/**
 * The backups of a library.
 *
 * @param app the version of the program, for the head of the file
 */
export function createBackups(library: Library, app: string): Backups {
	const [making, setMaking] = createSignal<Progress>();
	const [written, setWritten] = createSignal(0);
	// The library counts its changes in the note by itself.
	const note = createMemo(on([library.rows, written], readBackupNote));
	const remember = (next: BackupNote): void => {
		writeBackupNote(next);
		setWritten((times) => times + 1);
	};
	return {
		making,
		make: async () => {
			if (making()) return undefined;
			setMaking({ done: 0, all: 1 });
			const onProgress = (done: number, all: number) => setMaking({ done, all });
			const made = await withBinder(async ({ makeBackup }, binder) =>
				makeBackup(await library.sections(), binder, { app, now: new Date(), onProgress }),
			).catch(() => undefined);
			setMaking(undefined);
			return made?.ok ? made : undefined;
		},
		handedOver: () => remember({ at: Date.now(), changes: 0 }),
		note,
		dismissReminder: () => remember({ ...readBackupNote(), dismissedAt: Date.now() }),
		...createRestoring(library, remember),
	};
}

type Restores = Pick<Backups, 'restoring' | 'reports' | 'restore' | 'stop' | 'dismissReports' | 'forget'>;

function createRestoring(library: Library, remember: (note: BackupNote) => void): Restores {
	const [restoring, setRestoring] = createSignal<Progress>();
	const [reports, setReports] = createSignal<readonly RestoreReport[]>([]);
	let turn: Promise<void> = Promise.resolve();
	let stopped = false;
	/** How often all was forgotten: what was handed in before that is not taken any more. */
	let forgotten = 0;

	const take = (file: Blob, name: string): Promise<RestoreReport> =>
		withBinder(async ({ restoreBackup }, binder) =>
			restoreBackup({ file, name }, await library.sections(), binder, {
				onProgress: (done, all) => setRestoring({ done, all }),
				isStopped: () => stopped,
			}),
		);
	const restore = async (file: Blob, name: string): Promise<void> => {
		stopped = false;
		setRestoring({ done: 0, all: file.size });
		const report = await take(file, name).catch(() => failedReport(name));
		setReports((before) => [...before, report]);
		setRestoring(undefined);
		// What came out of this file alone is in a backup already.
		const came = (report.taken.get('reports') ?? 0) + report.merged;
		if (report.ending === 'whole' && report.head && came >= library.rows().length) {
			remember({ at: report.head.madeAt, changes: 0 });
		}
	};
	return {
		restoring,
		reports,
		restore: (file, name) => {
			const before = forgotten;
			turn = turn.then(() => (before === forgotten ? restore(file, name) : undefined));
		},
		stop: () => {
			stopped = true;
		},
		dismissReports: () => setReports([]),
		forget: async () => {
			forgotten++;
			stopped = true;
			await turn;
			setReports([]);
		},
	};
}

type Tools = typeof import('./work');

/** Does with a worker for backups what there is to do, and ends the worker whatever comes of it. */
async function withBinder<T>(work: (tools: Tools, binder: BinderLine) => Promise<T>): Promise<T> {
	const tools = await import('./work');
	const binder = tools.createBinder();
	try {
		return await work(tools, binder);
	} finally {
		binder.stop();
	}
}

/** Where the part of the program that restores does not even load. */
const failedReport = (name: string): RestoreReport => ({
	name,
	ending: 'failed',
	taken: new Map(),
	merged: 0,
	refused: [],
	unknown: 0,
});
