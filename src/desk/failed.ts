import { type Accessor, createComputed, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Failure } from '../report/failure';
import type { Job } from './job';

/** A file that could not be read. */
export interface FailedFile {
	name: string;
	path?: string;
	failure: Failure;
}

/** The files that could not be read, of all batches: a list that outlives the page. */
interface Failed {
	/** The files of all batches that could not be read, the last failure of each. */
	failed: Accessor<readonly FailedFile[]>;
	/** Lists none of them any more. */
	forget(): void;
}

/** Follows the jobs of all batches; to be made once, inside a Solid root. */
export function createFailed(jobs: Accessor<readonly Job[]>): Failed {
	const [failed, setFailed] = createSignal<readonly FailedFile[]>([]);
	const keep = createOutliving(failed, setFailed);
	createComputed(
		on(jobs, (now, before = []) => {
			const told = new Set(before.map(({ state }) => state));
			const news = now.filter(({ state }) => !told.has(state));
			setFailed((files) => failedAfter(files, news));
		}),
	);
	createEffect(on(failed, keep, { defer: true }));
	return { failed, forget: () => setFailed([]) };
}

/** For so long what changes is kept together, in milliseconds: a batch may fail file by file. */
const TOGETHER = 250;

/**
 * Keeps the list beyond this page, and one with those of other tabs: what earlier pages kept is taken in, and what a tab
 * keeps while this one is open. Returns what keeps it as it is now, soon.
 */
function createOutliving(failed: Accessor<readonly FailedFile[]>, show: (files: readonly FailedFile[]) => void) {
	let due = false;
	/** The list as this page last found or kept it. */
	let known: readonly FailedFile[] = [];
	const unread = () => import('./unread');
	const takeIn = async (): Promise<void> => {
		const { keptUnread } = await unread();
		const kept = keptUnread();
		const ours = untrack(failed);
		show(together(known, kept, ours));
		const own = new Map(ours.map((file) => [placeOf(file), file]));
		known = kept.map((file) => own.get(placeOf(file)) ?? file);
	};
	const keep = async (): Promise<void> => {
		due = false;
		await takeIn();
		known = (await unread()).keepUnread(failed());
	};
	const changed = async ({ key }: StorageEvent): Promise<void> => {
		if ((await unread()).isUnread(key)) await takeIn();
	};
	const heard = (event: StorageEvent): void => void changed(event).catch(stayHere);
	takeIn().catch(stayHere);
	addEventListener('storage', heard);
	onCleanup(() => removeEventListener('storage', heard));
	return (): void => {
		if (due) return;
		due = true;
		setTimeout(() => keep().catch(stayHere), TOGETHER);
	};
}

/** Where the part that keeps the list does not load, it is this page's alone; its next change tries again. */
const stayHere = (): void => {};

/**
 * One list of what two pages made of it: what either put on it, without what either took off. Of a file that both put on
 * it this page's failure stays.
 *
 * @param known the list that both began with
 */
export function together(
	known: readonly FailedFile[],
	theirs: readonly FailedFile[],
	ours: readonly FailedFile[],
): readonly FailedFile[] {
	const before = new Map(known.map((file) => [placeOf(file), file.failure]));
	const there = new Set(theirs.map(placeOf));
	const added = theirs.filter((file) => !before.has(placeOf(file)));
	const left = ours.filter((file) => there.has(placeOf(file)) || before.get(placeOf(file)) !== file.failure);
	if (added.length === 0 && left.length === ours.length) return ours;
	return [...new Map([...added, ...left].map((file) => [placeOf(file), file])).values()];
}

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
