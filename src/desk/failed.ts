import { type Accessor, createComputed, createSignal } from 'solid-js';
import type { Failure } from '../report/failure';
import type { Job } from './job';

/** A file that could not be read since the page was opened. */
export interface FailedFile {
	name: string;
	path?: string;
	failure: Failure;
}

/** The files that could not be read, of all batches since the page was opened. */
export interface Failed {
	/** The files of all batches that could not be read, the last failure of each. */
	failed: Accessor<readonly FailedFile[]>;
	/** Lists none of them any more. */
	forget(): void;
}

/** Follows the jobs of all batches; to be made once, inside a Solid root. */
export function createFailed(jobs: Accessor<readonly Job[]>): Failed {
	const [failed, setFailed] = createSignal<readonly FailedFile[]>([]);
	createComputed(() => {
		const now = jobs();
		setFailed((before) => failedAfter(before, now));
	});
	return { failed, forget: () => setFailed([]) };
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
