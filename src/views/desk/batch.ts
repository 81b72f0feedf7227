import type { Desk, Job } from '../../desk/desk';
import type { Row } from '../../library/library';
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
	/** Those whose turn had not come when the reader stopped the batch. */
	stopped: Failure[];
	/** Files that were in the library already. */
	again: Job[];
	/** Of several new files those that do not look like annual reports; of one its own page says it. */
	strangers: Job[];
	/**
	 * Files with other versions of theirs in the library: job, the report, the ids of these, and how many marks and
	 * choices came along from them.
	 */
	otherVersions: { job: Job; report: string; ids: readonly string[]; carried: number }[];
}

/** Counts a batch up. */
export function tallyOf(jobs: readonly Job[]): Tally {
	const reading = jobs.find(({ state }) => state.at === 'reading')?.name;
	const kept = jobs.filter(({ state }) => state.at === 'kept');
	const again = kept.filter(({ state }) => state.at === 'kept' && state.again);
	const unread = jobs.flatMap(({ state }) => (state.at === 'failed' ? [state.failure] : []));
	const stopped = unread.filter(({ code }) => code === 'cancelled');
	return {
		all: jobs.length,
		done: kept.length + unread.length,
		kept: kept.length - again.length,
		...(reading !== undefined && { reading }),
		failures: unread.filter((failure) => !stopped.includes(failure)),
		stopped,
		again,
		strangers: jobs.length > 1 ? kept.filter(({ state }) => state.at === 'kept' && state.stranger && !state.again) : [],
		otherVersions: kept.flatMap((job) => {
			if (job.state.at !== 'kept') return [];
			const { report, otherVersions: ids, carried } = job.state;
			return ids.length > 0 ? [{ job, report, ids, carried: carried ? carried.marks + carried.settled : 0 }] : [];
		}),
	};
}

/** How many of a batch are in memory only; what a slow disk takes late is not among them any more. */
export function unsavedOf(jobs: readonly Job[], rows: readonly Pick<Row, 'id' | 'unsaved'>[]): number {
	const inMemory = new Set(rows.flatMap(({ id, unsaved }) => (unsaved ? [id] : [])));
	return jobs.filter(({ state }) => state.at === 'kept' && !state.again && inMemory.has(state.report)).length;
}

/** True where a finished batch leaves nothing to say but that it went well. */
export const wentWell = ({ failures, stopped, again, strangers, otherVersions }: Tally): boolean =>
	[failures, stopped, again, strangers, otherVersions].every(({ length }) => length === 0);

/** True while a single file is read: what comes of it opens, and is what the reader waits for. */
export const isLone = ({ jobs, busy }: Pick<Desk, 'jobs' | 'busy'>): boolean => busy() && jobs().length === 1;
