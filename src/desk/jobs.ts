import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Incoming, Job, JobState } from './job';

/** What a job is called by, and where it lay. */
type Named = Pick<Incoming, 'name' | 'path'>;

/** The jobs of the current batch. */
export interface Jobs {
	/** In the order given. */
	jobs: Accessor<readonly Job[]>;
	/** True while anything waits or is being read. */
	busy: Accessor<boolean>;
	/** Adds a job for each, waiting; what comes while nothing is open is a new batch. Returns the jobs' ids. */
	add(incoming: readonly Named[]): number[];
	/** Puts jobs in the place of one, waiting. Returns their ids. */
	replace(id: number, incoming: readonly Named[]): number[];
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
	const waiting = ({ name, path }: Named): Job => ({
		id: ++lastId,
		name,
		...(path !== undefined && { path }),
		state: { at: 'waiting' },
	});
	return {
		jobs,
		busy,
		add: (incoming) => {
			const added = incoming.map(waiting);
			setJobs((before) => [...(before.some(isOpen) ? before : []), ...added]);
			return added.map(({ id }) => id);
		},
		replace: (id, incoming) => {
			const added = incoming.map(waiting);
			setJobs((all) => all.flatMap((job) => (job.id === id ? added : [job])));
			return added.map((job) => job.id);
		},
		move: (ids, stateOf) => {
			const moved = new Set(ids);
			setJobs((all) => all.map((job) => (moved.has(job.id) ? { ...job, state: stateOf(job) } : job)));
		},
		clear: () => setJobs((all) => all.filter(isOpen)),
	};
}

const isOpen = ({ state }: Job): boolean => state.at === 'waiting' || state.at === 'reading';
