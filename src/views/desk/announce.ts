import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import type { App } from '../../ui/app-context';
import { tallyOf, unsavedOf, wentWell } from './batch';

/** Milliseconds between two spoken words on progress: a screen reader is not to be talked over, nor to talk all the time. */
const EVERY = 10_000;

/** What a screen reader hears of a running batch. */
export function createAnnouncement({ desk, library, speech }: App): Accessor<string> {
	const [says, setSays] = createSignal('');
	let spokenAt = -Infinity;
	createEffect(() => {
		const { all, done, kept, failures, stopped } = tallyOf(desk.jobs());
		if (all === 0) return;
		const { batch } = speech.words();
		if (!desk.busy()) {
			const failed = failures.length > 0 ? [batch.failed(failures.length)] : [];
			const left = stopped.length > 0 ? [batch.stopped(stopped.length)] : [];
			setSays([batch.done(kept, unsavedOf(desk.jobs(), library.rows())), ...failed, ...left].join(' '));
		} else if (performance.now() - spokenAt > EVERY) {
			spokenAt = performance.now();
			setSays(batch.progress(done, all));
		}
	});
	return says;
}

/**
 * What happens when a batch is done. A single report that was handed over is what the reader wants to see: it opens.
 * Where all went well a toast says so and the batch is forgotten; else it stays till the reader has seen it.
 */
export function followBatches({ desk, library, router, toasts, speech }: App): void {
	createEffect(
		on(desk.busy, (busy, before) => {
			const jobs = desk.jobs();
			if (busy || !before || jobs.length === 0) return;
			const [first] = jobs;
			if (jobs.length === 1 && first?.state.at === 'kept') router.go({ page: 'report', id: first.state.report });
			const tally = tallyOf(jobs);
			if (!wentWell(tally)) return;
			if (jobs.length > 1) toasts.say(speech.words().batch.done(tally.kept, unsavedOf(jobs, library.rows())));
			desk.clear();
		}),
	);
}
