import { transfer } from 'comlink';
import type { BackupHead, BackupItem, BackupOpening, BackupPortion, Binder } from '../../report/backup';
import { type Answer, createLine } from '../../threads/line';

/** In milliseconds, for one portion: far more than a slow phone takes, and yet not for ever. */
const DEADLINE = 120_000;

/** The worker that writes and reads backups; every question comes back answered or as a fault of the worker. */
export interface BinderLine {
	head(head: Omit<BackupHead, 'version'>): Promise<Answer<ArrayBuffer>>;
	/** The parts of the items go over to the worker and are gone here. */
	items(items: readonly BackupItem[]): Promise<Answer<{ bytes: ArrayBuffer; sums: string[] }>>;
	end(sums: readonly string[]): Promise<Answer<ArrayBuffer>>;
	open(file: Blob): Promise<Answer<BackupOpening>>;
	next(file: Blob, at: number): Promise<Answer<BackupPortion>>;
	sumOf(sums: readonly string[]): Promise<Answer<string>>;
	/** Ends the worker. */
	stop(): void;
}

/** The way to the worker that writes and reads backups, which the first question starts. */
export function createBinder(): BinderLine {
	const line = createLine<Binder>(startWorker);
	return {
		head: (head) => line.ask((binder) => binder.head(head), DEADLINE),
		items: (items) => line.ask((binder) => binder.items(transfer([...items], buffersOf(items))), DEADLINE),
		end: (sums) => line.ask((binder) => binder.end(sums), DEADLINE),
		open: (file) => line.ask((binder) => binder.open(file), DEADLINE),
		next: (file, at) => line.ask((binder) => binder.next(file, at), DEADLINE),
		sumOf: (sums) => line.ask((binder) => binder.sumOf(sums), DEADLINE),
		stop: () => line.stop(),
	};
}

const buffersOf = (items: readonly BackupItem[]): ArrayBuffer[] =>
	items.flatMap(({ parts }) => parts.map(([, bytes]) => bytes));

const startWorker = (): Worker =>
	new Worker(new URL('../../../workers/backup.worker.ts', import.meta.url), { type: 'module' });
