import type { Library } from '../library/library';
import type { Member } from '../report/contract';
import type { Outcome } from '../report/failure';
import type { Packed } from '../report/packed';
import { fetchBytes } from './fetch';
import type { Incoming, JobState, Waiting } from './job';
import type { Lane } from './lane';

/** What becomes of a job: it comes to an end, or is an archive whose files are jobs of their own. */
interface Ends {
	settle(id: number, state: JobState): void;
	spread(id: number, members: readonly Member[]): void;
}

/** The way of one job: its bytes, a lane, the library. */
export function createReading(library: Pick<Library, 'keep'>, { settle, spread }: Ends) {
	/** Jobs that can still be abandoned: their reading is not on its way into the library. */
	const open = new Set<number>();
	/** Readings on their way into the library. */
	const underWay = new Set<Promise<void>>();

	const keep = async (id: number, packed: Packed): Promise<void> => {
		const { again, ...versions } = await library.keep(packed);
		const { id: report, notices } = packed.summary;
		const stranger = notices.some(({ code }) => code === 'not-a-report');
		settle(id, { at: 'kept', report, ...(again && { again }), ...(stranger && { stranger }), ...versions });
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
