import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Library } from '../library/library';
import type { Outcome } from '../report/failure';
import type { Encoding, Reading, Script } from '../report/reading';
import { idle } from '../threads/idle';
import { createFailed, type FailedFile } from './failed';
import { createJournal, type Interrupted, isKeptSince } from './journal';
import { createLane, type Lane } from './lane';
import { createQueue, type Queue } from './queue';
import { createRenewal, renew } from './renewal';
import { reread } from './reread';

export type { Incoming, Job } from './job';

/** What comes in waits here, is read by the workers, and goes to the library. */
export interface Desk extends Queue {
	/** Reads a kept report again, in another encoding where one is given, and keeps that reading in place of the old one. */
	reread(report: string, encoding?: Encoding): Promise<Outcome<Reading>>;
	/** The files that could not be read and have not been since, until the list is forgotten. */
	failed: Accessor<readonly FailedFile[]>;
	forgetFailed(): void;
	/** A text in the other script, for viewing. */
	convert(text: string, to: Script): Promise<string>;
	/** What was being read when the page last ended against its will, until it is dismissed. */
	interrupted: Accessor<readonly Interrupted[]>;
	dismissInterrupted(): void;
	/** Stops what is being read and says no more of anything that came. */
	forget(): Promise<void>;
}

/** The desk of the page; to be made once, inside a Solid root. */
export function createDesk(library: Library): Desk {
	const lanes = poolOf();
	/** The worker for what a reader waits for while the queue runs. */
	const aside = createLane();
	const journal = createJournal();
	const [left, setInterrupted] = createSignal<readonly Interrupted[]>([]);
	const interrupted = createMemo(() => left().filter((one) => !isKeptSince(one, library.rows())));
	void journal.interrupted().then(setInterrupted);
	const queue = createQueue(lanes, { keep: keepSettled(library, aside) }, journal);
	const failures = createFailed(queue.jobs);
	createRenewal(library, aside, queue.busy);
	void idle().then(() => lanes[0]?.warm());
	return {
		...queue,
		failed: failures.failed,
		forgetFailed: failures.forget,
		reread: (report, encoding) => reread(report, encoding, library, aside),
		convert: (text, to) => aside.convert(text, to),
		interrupted,
		dismissInterrupted: () => setInterrupted([]),
		forget: async () => {
			await queue.cancel();
			queue.clear();
			failures.forget();
			setInterrupted([]);
		},
	};
}

/** Keeps a reading; one that takes over what the reader settled in an earlier version is read again with that. */
const keepSettled =
	(library: Library, lane: Lane): Library['keep'] =>
	async (packed) => {
		const kept = await library.keep(packed);
		if (kept.carried?.settled) await renew(packed.summary.id, library, lane);
		return kept;
	};

/** The workers of the queue, one job each at a time: one, or two where the device has cores to spare. */
const poolOf = (): Lane[] =>
	(navigator.hardwareConcurrency ?? 1) >= 4 ? [createLane(), createLane()] : [createLane()];
