import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Library } from '../library/library';
import type { Packed } from '../report/packed';
import { fetchBytes } from './fetch';
import type { Incoming, Job, JobState } from './job';
import type { Lane } from './lane';

/** The jobs of one batch and the lanes that work them off. */
export interface Queue {
	/** Of the current batch, in the order given. */
	jobs: Accessor<readonly Job[]>;
	/** True while anything waits or is being read. */
	busy: Accessor<boolean>;
	/** Adds to the queue and returns at once. What comes to an idle desk is a new batch. */
	take(incoming: readonly Incoming[]): void;
	/** What waits ends as cancelled, what is being read is stopped. */
	cancel(): void;
	/** Forgets finished jobs. */
	clear(): void;
}

interface Waiting {
	id: number;
	incoming: Incoming;
}

export function createQueue(lanes: readonly Lane[], library: Pick<Library, 'keep'>): Queue {
	const [jobs, setJobs] = createSignal<readonly Job[]>([]);
	const idle = new Set(lanes);
	let waiting: Waiting[] = [];
	/** Jobs that a cancel still stops: their reading is not on its way into the library. */
	const reading = new Set<number>();
	let lastId = 0;

	const move = (moved: ReadonlySet<number>, stateOf: (job: Job) => JobState): void => {
		setJobs((all) => all.map((job) => (moved.has(job.id) ? { ...job, state: stateOf(job) } : job)));
	};
	const settle = (id: number, state: JobState): void => move(new Set([id]), () => state);

	const read = async (lane: Lane, { id, incoming }: Waiting): Promise<void> => {
		reading.add(id);
		settle(id, { at: 'reading' });
		const fetched = await fetchBytes(incoming);
		if (!reading.has(id)) return;
		const outcome = fetched.ok ? await lane.pack(fetched.value) : fetched;
		if (!reading.delete(id)) return;
		if (outcome.ok) void keep(id, outcome.value);
		else settle(id, { at: 'failed', failure: outcome.failure });
	};
	const keep = async (id: number, packed: Packed): Promise<void> => {
		const { again, otherVersions } = await library.keep(packed);
		settle(id, { at: 'kept', report: packed.summary.id, ...(again && { again }), otherVersions });
	};
	const pump = (): void => {
		for (const lane of idle) {
			const next = waiting.shift();
			if (!next) return;
			idle.delete(lane);
			// Whatever becomes of one job, also where showing it fails: the lane goes on with the next.
			void read(lane, next).finally(() => {
				idle.add(lane);
				pump();
			});
		}
	};
	const busy = createMemo(() => jobs().some(isOpen));
	return {
		jobs,
		busy,
		take: (incoming) => {
			const batch = incoming.map((each) => ({ id: ++lastId, incoming: each }));
			const added = batch.map(({ id, incoming: { name } }): Job => ({ id, name, state: { at: 'waiting' } }));
			setJobs((before) => [...(before.some(isOpen) ? before : []), ...added]);
			waiting.push(...batch);
			pump();
		},
		cancel: () => {
			const cancelled = new Set([...waiting.map(({ id }) => id), ...reading]);
			waiting = [];
			reading.clear();
			move(cancelled, ({ name }) => ({ at: 'failed', failure: { code: 'cancelled', name } }));
			for (const lane of lanes) if (!idle.has(lane)) lane.stop();
		},
		clear: () => setJobs((all) => all.filter(isOpen)),
	};
}

const isOpen = ({ state }: Job): boolean => state.at === 'waiting' || state.at === 'reading';
