import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Job, JobState } from './job';

/** The jobs of the current batch. */
export interface Jobs {
	/** In the order given. */
	jobs: Accessor<readonly Job[]>;
	/** True while anything waits or is being read. */
	busy: Accessor<boolean>;
	/** Adds a job for each name, waiting; what comes while nothing is open is a new batch. Returns the jobs' ids. */
	add(names: readonly string[]): number[];
	/** Puts jobs in the place of one, waiting. Returns their ids. */
	replace(id: number, names: readonly string[]): number[];
	/** Puts jobs into a new state. */
	move(ids: readonly number[], stateOf: (job: Job) => JobState): void;
	/** Forgets finished jobs. */
	clear(): void;
}

export function createJobs(): Jobs {
	const [jobs, setJobs] = createSignal<readonly Job[]>([]);
	const busy = createMemo(() => jobs().some(isOpen));
	let lastId = 0;
	const waiting = (name: string): Job => ({ id: ++lastId, name, state: { at: 'waiting' } });
	return {
		jobs,
		busy,
		add: (names) => {
			const added = names.map(waiting);
			setJobs((before) => [...(before.some(isOpen) ? before : []), ...added]);
			return added.map(({ id }) => id);
		},
		replace: (id, names) => {
			const added = names.map(waiting);
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
