import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import type { Desk } from '../../desk/desk';
import type { Router } from '../../ui/route';
import type { Words } from '../../words/zh-Hans';
import { tallyOf, wentWell } from './batch';

/** Milliseconds between two spoken words on progress: a screen reader is not to be talked over. */
const EVERY = 3000;

/** What a screen reader hears of a running batch. */
export function createAnnouncement(desk: Desk, words: Accessor<Words>): Accessor<string> {
	const [says, setSays] = createSignal('');
	let spokenAt = 0;
	createEffect(() => {
		const { all, done, kept, failures } = tallyOf(desk.jobs());
		if (all === 0) return;
		const { batch } = words();
		if (!desk.busy()) {
			setSays([batch.done(kept), ...(failures.length > 0 ? [batch.failed(failures.length)] : [])].join(' '));
		} else if (performance.now() - spokenAt > EVERY) {
			spokenAt = performance.now();
			setSays(batch.progress(done, all));
		}
	});
	return says;
}

/** A single report that was handed over is what the reader wants to see: it opens when it is read. */
export function openSingle(desk: Desk, router: Router): void {
	createEffect(
		on(desk.busy, (busy, before) => {
			const [job, ...others] = desk.jobs();
			if (busy || !before || others.length > 0 || job?.state.at !== 'kept') return;
			router.go({ page: 'report', id: job.state.report });
			if (wentWell(tallyOf(desk.jobs()))) desk.clear();
		}),
	);
}
