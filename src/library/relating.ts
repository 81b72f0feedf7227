import { type Accessor, createSignal } from 'solid-js';
import type { Checkup, Relations, ToldFigure } from '../report/relations';
import { createLine, type Line } from '../threads/line';
import { createFeeder, DEADLINE, type Feeder, SLICE } from './feeder';
import type { Rows } from './rows';
import type { Shelf } from './shelf';

/** The reports held against each other, in a worker of its own. What comes of it is derived and kept nowhere. */
export interface Relating {
	/** What the reconciliation says of each report, as far as it has come. */
	checkups: Accessor<ReadonlyMap<string, Checkup>>;
	/** True while reports are still to be compared. */
	working: Accessor<boolean>;
	/**
	 * Starts it, and follows the library from then on. Calling it again changes which reports come first: those around
	 * this one.
	 */
	start(first?: string): void;
	/** Names of the figures that the reports tell, as far as they have been gone through. */
	figures(): Promise<readonly string[]>;
	/** What each report that tells a figure says of it. */
	figure(id: string): Promise<readonly (ToldFigure & { report: string })[]>;
	/** To be told when these reports changed or went. */
	forget(ids: readonly string[]): void;
}

/** Milliseconds between two showings of what has come: each draws the lists anew. */
const SHOW_EVERY = 400;

/** Nothing is compared before `start`: the worker is started with it. */
export function createRelating(shelf: Shelf, rows: Rows, line: Line<Relations> = createLine(startWorker)): Relating {
	const { checkups, judged, show } = createShowing(rows);
	const [working, setWorking] = createSignal(false);
	const feeder = createFeeder(shelf, rows, line);
	let started = false;
	let nearest: string | undefined;
	const round = createRound(feeder, line, judged, () => nearest);
	let again = false;
	const run = async (): Promise<void> => {
		if (working()) {
			again = true;
			return;
		}
		setWorking(true);
		do {
			again = false;
			// A worker that died gets a second chance, with everything handed over anew.
			if (!(await round())) {
				feeder.reset();
				await round();
			}
			show();
		} while (again);
		setWorking(false);
	};
	const ask = async <T>(question: (relations: Relations) => Promise<T[]>): Promise<readonly T[]> => {
		const answer = started ? await line.ask(question, DEADLINE) : undefined;
		return answer?.ok ? answer.value : [];
	};
	return {
		checkups,
		working,
		figures: () => ask((relations) => relations.figures()),
		figure: (id) => ask((relations) => relations.figure(id)),
		start: (first) => {
			nearest = first ?? nearest;
			if (started) return;
			started = true;
			void run();
		},
		forget: (ids) => {
			feeder.forget(ids);
			if (started) void run();
		},
	};
}

/**
 * One round: hands over what is to be compared and asks for what comes of it; false where the worker gave no answer.
 *
 * @param nearest the report around which reports come first
 */
function createRound(
	feeder: Feeder,
	line: Line<Relations>,
	judged: (some: readonly Checkup[]) => void,
	nearest: () => string | undefined,
) {
	/** Asks for what has changed until nothing is left. */
	const gather = async (): Promise<boolean> => {
		for (let left = 1; left > 0; ) {
			const answer = await line.ask((relations) => relations.judge(SLICE), DEADLINE);
			if (!answer.ok) return false;
			left = answer.value.left;
			judged(answer.value.checkups);
		}
		return true;
	};
	return async (): Promise<boolean> => {
		for (;;) {
			const fed = await feeder.feed(nearest());
			if (fed === 'lost' || !(await gather())) return false;
			if (fed === 'all') return true;
		}
	};
}

/** The checkups as they are shown: not each that comes by itself. */
function createShowing(rows: Rows) {
	const [checkups, setCheckups] = createSignal<ReadonlyMap<string, Checkup>>(new Map());
	const known = new Map<string, Checkup>();
	let shownAt = 0;
	const show = (): void => {
		shownAt = performance.now();
		for (const id of known.keys()) if (!rows.get(id)) known.delete(id);
		setCheckups(new Map(known));
	};
	const judged = (some: readonly Checkup[]): void => {
		for (const one of some) known.set(one.id, one);
		if (performance.now() - shownAt > SHOW_EVERY) show();
	};
	return { checkups, judged, show };
}

const startWorker = (): Worker =>
	new Worker(new URL('../../workers/relations.worker.ts', import.meta.url), { type: 'module' });
