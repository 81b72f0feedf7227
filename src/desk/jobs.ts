import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Incoming, Job, JobState, Waiting } from './job';

/** The jobs of the current batch. */
export interface Jobs {
	/** In the order given. */
	jobs: Accessor<readonly Job[]>;
	/** True while anything waits or is being read. */
	busy: Accessor<boolean>;
	/** Adds a job for each, waiting; what comes while nothing is open is a new batch. */
	add(incoming: readonly Incoming[]): Waiting[];
	/** Puts jobs in the place of one, waiting. */
	replace(id: number, incoming: readonly Incoming[]): Waiting[];
	/** Puts jobs into a new state. */
	move(ids: readonly number[], stateOf: (job: Job) => JobState): void;
	/** Forgets finished jobs. */
	clear(): void;
}

/** A batch without any jobs yet. */
export function createJobs(): Jobs {
	const [jobs, setJobs] = createSignal<readonly Job[]>([]);
	const busy = createMemo(() => jobs().some(isOpen));
	let lastId = 0;
	const admitted = (incoming: readonly Incoming[]): Waiting[] =>
		incoming.map((one) => ({ id: ++lastId, incoming: one }));
	return {
		jobs,
		busy,
		add: (incoming) => {
			const added = admitted(incoming);
			setJobs((before) => [...(before.some(isOpen) ? before : []), ...added.map(jobOf)]);
			return added;
		},
		replace: (id, incoming) => {
			const added = admitted(incoming);
			setJobs((all) => all.flatMap((job) => (job.id === id ? added.map(jobOf) : [job])));
			return added;
		},
		move: (ids, stateOf) => {
			const moved = new Set(ids);
			setJobs((all) => all.map((job) => (moved.has(job.id) ? { ...job, state: stateOf(job) } : job)));
		},
		clear: () => setJobs((all) => all.filter(isOpen)),
	};
}

const jobOf = ({ id, incoming: { name, path } }: Waiting): Job => ({
	id,
	name,
	...(path !== undefined && { path }),
	state: { at: 'waiting' },
});

const isOpen = ({ state }: Job): boolean => state.at === 'waiting' || state.at === 'reading';
