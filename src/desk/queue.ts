import type { Library } from '../library/library';
import type { Member } from '../report/contract';
import type { Outcome } from '../report/failure';
import type { Packed } from '../report/packed';
import { fetchBytes } from './fetch';
import type { Incoming, JobState } from './job';
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

interface Waiting {
	id: number;
	incoming: Incoming;
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

	const queued = (ids: readonly number[], incoming: readonly Incoming[]): Waiting[] =>
		incoming.map((each, at) => ({ id: ids[at] as number, incoming: each }));
	/** The files of an archive take its place, also in the line of what waits. */
	const spread = (id: number, members: readonly Member[]): void => {
		const incoming = members.map(fromMember);
		waiting.unshift(...queued(replace(id, incoming), incoming));
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
		const ids = add(incoming);
		waiting.push(...queued(ids, incoming));
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

/** What becomes of a job: it comes to an end, or is an archive whose files are jobs of their own. */
interface Ends {
	settle(id: number, state: JobState): void;
	spread(id: number, members: readonly Member[]): void;
}

/** The way of one job: its bytes, a lane, the library. */
function createReading(library: Pick<Library, 'keep'>, { settle, spread }: Ends) {
	/** Jobs that can still be abandoned: their reading is not on its way into the library. */
	const open = new Set<number>();
	/** Readings on their way into the library. */
	const underWay = new Set<Promise<void>>();

	const keep = async (id: number, packed: Packed): Promise<void> => {
		const { again, ...versions } = await library.keep(packed);
		settle(id, { at: 'kept', report: packed.summary.id, ...(again && { again }), ...versions });
	};
	const read = async (lane: Lane, { id, incoming }: Waiting): Promise<void> => {
		open.add(id);
		settle(id, { at: 'reading' });
		const fetched = await fetchBytes(incoming);
		if (!open.has(id)) return;
		const outcome = fetched.ok ? await lane.pack(fetched.value) : fetched;
		const isArchive = !outcome.ok && outcome.failure.code === 'archive' && !incoming.unpacked;
		const members = isArchive && open.has(id) ? await unpack(lane, incoming) : undefined;
		if (!open.delete(id)) return;
		if (members?.ok) spread(id, members.value);
		else if (members) settle(id, { at: 'failed', failure: members.failure });
		else if (outcome.ok) follow(keep(id, outcome.value));
		else settle(id, { at: 'failed', failure: outcome.failure });
	};
	const follow = (way: Promise<void>): void => {
		underWay.add(way);
		void way.finally(() => underWay.delete(way));
	};
	const landed = (): Promise<unknown> => Promise.allSettled(underWay);
	/** Has no more to do with the open jobs, and tells which they were. */
	const abandon = (): number[] => {
		const abandoned = [...open];
		open.clear();
		return abandoned;
	};
	return { read, abandon, landed };
}

/** The bytes went to the lane when the file was read: they are fetched once more. */
async function unpack(lane: Lane, incoming: Incoming): Promise<Outcome<Member[]>> {
	const fetched = await fetchBytes(incoming);
	return fetched.ok ? lane.unpack(fetched.value) : fetched;
}
