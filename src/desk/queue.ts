import type { Library } from '../library/library';
import type { Member } from '../report/contract';
import type { Incoming, Waiting } from './job';
import { createReading } from './job-reading';
import { createJobs, type Jobs } from './jobs';
import type { Journal } from './journal';
import type { Lane } from './lane';
import { fromMember } from './member';

/** A batch of jobs and the lanes that work them off. */
export interface Queue extends Pick<Jobs, 'jobs' | 'busy' | 'clear'> {
	/** Adds to the queue and returns at once. What comes to an idle desk is a new batch. */
	take(incoming: readonly Incoming[]): void;
	/** What waits ends as cancelled, what is being read is stopped; resolves once what was on its way is in the library. */
	cancel(): Promise<void>;
}

/** A queue that nothing waits in; each lane takes the next job when it is done with one. */
export function createQueue(
	lanes: readonly Lane[],
	library: Pick<Library, 'keep'>,
	journal?: Pick<Journal, 'note'>,
): Queue {
	const { jobs, busy, add, replace, move, clear } = createJobs();
	const idle = new Set(lanes);
	const atWork = new Map<number, string>();
	let waiting: Waiting[] = [];
	const note = (): void => {
		const last = waiting.at(-1)?.incoming.name;
		journal?.note({ reading: [...atWork.values()], waiting: waiting.length, ...(last !== undefined && { last }) });
	};
	/** The files of an archive take its place, also in the line of what waits. */
	const spread = (id: number, members: readonly Member[]): void => {
		waiting.unshift(...replace(id, members.map(fromMember)));
	};
	const { read, abandon, landed } = createReading(library, { settle: (id, state) => move([id], () => state), spread });
	const pump = (): void => {
		for (const lane of idle) {
			const next = waiting.shift();
			if (!next) return;
			idle.delete(lane);
			atWork.set(next.id, next.incoming.name);
			note();
			// Whatever becomes of one job, also where showing it fails: the lane goes on with the next.
			void read(lane, next).finally(() => {
				idle.add(lane);
				atWork.delete(next.id);
				note();
				pump();
			});
		}
	};
	const take = (incoming: readonly Incoming[]): void => {
		waiting.push(...add(incoming));
		pump();
	};
	const cancel = async (): Promise<void> => {
		const stopped = [...waiting.map(({ id }) => id), ...abandon()];
		waiting = [];
		move(stopped, ({ name }) => ({ at: 'failed', failure: { code: 'cancelled', name } }));
		for (const lane of lanes) if (!idle.has(lane)) lane.stop();
		await landed();
	};
	return { jobs, busy, clear, take, cancel };
}
