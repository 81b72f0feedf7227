import type { Job } from '../../desk/desk';
import type { Failure } from '../../report/failure';

/** What became of a batch so far. */
export interface Tally {
	all: number;
	done: number;
	/** New in the library. */
	kept: number;
	/** The name of the file being read. */
	reading?: string;
	failures: Failure[];
	/** Files that were in the library already. */
	again: Job[];
	/** Files with other versions of theirs in the library: job and the ids of these. */
	otherVersions: { job: Job; ids: readonly string[] }[];
}

/** Counts a batch up. */
export function tallyOf(jobs: readonly Job[]): Tally {
	const reading = jobs.find(({ state }) => state.at === 'reading')?.name;
	const kept = jobs.filter(({ state }) => state.at === 'kept');
	const again = kept.filter(({ state }) => state.at === 'kept' && state.again);
	const failures = jobs.flatMap(({ state }) => (state.at === 'failed' ? [state.failure] : []));
	return {
		all: jobs.length,
		done: kept.length + failures.length,
		kept: kept.length - again.length,
		...(reading !== undefined && { reading }),
		failures,
		again,
		otherVersions: kept.flatMap((job) => {
			const ids = job.state.at === 'kept' ? job.state.otherVersions : [];
			return ids.length > 0 ? [{ job, ids }] : [];
		}),
	};
}

/** True where a finished batch leaves nothing to say but that it went well. */
export const wentWell = ({ failures, again, otherVersions }: Tally): boolean =>
	failures.length + again.length + otherVersions.length === 0;
