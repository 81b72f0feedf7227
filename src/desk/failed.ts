import { type Accessor, createComputed, createEffect, createSignal, on } from 'solid-js';
import type { Failure } from '../report/failure';
import type { Job } from './job';

/** A file that could not be read. */
export interface FailedFile {
	name: string;
	path?: string;
	failure: Failure;
}

/** The files that could not be read, of all batches: a list that outlives the page. */
export interface Failed {
	/** The files of all batches that could not be read, the last failure of each. */
	failed: Accessor<readonly FailedFile[]>;
	/** Lists none of them any more. */
	forget(): void;
}

/** Follows the jobs of all batches; to be made once, inside a Solid root. */
export function createFailed(jobs: Accessor<readonly Job[]>): Failed {
	const [failed, setFailed] = createSignal<readonly FailedFile[]>([]);
	const outlive = createOutliving(failed, (earlier) => setFailed((now) => merged(earlier, now)));
	createComputed(() => {
		const now = jobs();
		setFailed((before) => failedAfter(before, now));
	});
	createEffect(on(failed, outlive, { defer: true }));
	return { failed, forget: () => setFailed([]) };
}

/** For so long what changes is kept together, in milliseconds: a batch may fail file by file. */
const TOGETHER = 250;

/** Takes in the list of earlier pages. Returns what keeps it as it is now, soon. */
function createOutliving(
	failed: Accessor<readonly FailedFile[]>,
	restore: (earlier: readonly FailedFile[]) => void,
): () => void {
	const unread = import('./unread');
	const restored = unread.then(({ keptUnread }) => restore(keptUnread()));
	let due = false;
	const keep = async (): Promise<void> => {
		due = false;
		await restored;
		(await unread).keepUnread(failed());
	};
	return () => {
		if (due) return;
		due = true;
		setTimeout(() => void keep(), TOGETHER);
	};
}

/** The files of both lists; of one that is in both what was said last. */
const merged = (earlier: readonly FailedFile[], later: readonly FailedFile[]): readonly FailedFile[] => [
	...new Map([...earlier, ...later].map((file) => [placeOf(file), file])).values(),
];

/**
 * What is listed as failed after the jobs are as they are. A file that is read later is taken off; what the reader
 * stopped was not tried.
 */
export function failedAfter(before: readonly FailedFile[], jobs: readonly Job[]): readonly FailedFile[] {
	const byPlace = new Map(before.map((file) => [placeOf(file), file]));
	let changed = false;
	for (const job of jobs) {
		const file = failureOf(job);
		if (file) byPlace.set(placeOf(job), file);
		if (file || (job.state.at === 'kept' && byPlace.delete(placeOf(job)))) changed = true;
	}
	return changed ? [...byPlace.values()] : before;
}

const placeOf = ({ name, path }: Pick<FailedFile, 'name' | 'path'>): string => path ?? name;

function failureOf({ name, path, state }: Job): FailedFile | undefined {
	if (state.at !== 'failed' || state.failure.code === 'cancelled') return undefined;
	return { name, ...(path !== undefined && { path }), failure: state.failure };
}
