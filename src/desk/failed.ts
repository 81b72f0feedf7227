import { type Accessor, createComputed, createSignal } from 'solid-js';
import type { Failure } from '../report/failure';
import type { Job } from './job';

/** A file that could not be read since the page was opened. */
export interface FailedFile {
	name: string;
	path?: string;
	failure: Failure;
}

/**
 * The files of all batches that could not be read, the last failure of each. One that is read later is taken off;
 * what the reader stopped was not tried.
 */
export function createFailed(jobs: Accessor<readonly Job[]>): Accessor<readonly FailedFile[]> {
	const [failed, setFailed] = createSignal<readonly FailedFile[]>([]);
	createComputed(() => {
		const settled = jobs().filter(({ state }) => state.at === 'kept' || state.at === 'failed');
		if (settled.length === 0) return;
		setFailed((before) => {
			if (before.length === 0 && settled.every(({ state }) => state.at === 'kept')) return before;
			const byPlace = new Map(before.map((file) => [placeOf(file), file]));
			for (const job of settled) {
				const file = failureOf(job);
				if (file) byPlace.set(placeOf(job), file);
				else if (job.state.at === 'kept') byPlace.delete(placeOf(job));
			}
			return [...byPlace.values()];
		});
	});
	return failed;
}

const placeOf = ({ name, path }: Pick<FailedFile, 'name' | 'path'>): string => path ?? name;

function failureOf({ name, path, state }: Job): FailedFile | undefined {
	if (state.at !== 'failed' || state.failure.code === 'cancelled') return undefined;
	return { name, ...(path !== undefined && { path }), failure: state.failure };
}
