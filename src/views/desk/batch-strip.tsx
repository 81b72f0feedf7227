import { createMemo, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { focusPage } from '../../ui/focus-page';
import { createAfter } from '../../ui/later';
import { createToldHere } from '../../ui/told-here';
import { type Tally, tallyOf, unsavedOf } from './batch';
import { FailureList } from './failure-list';
import { Remarks } from './remarks';

/** How a batch is getting on: progress while it runs; then what needs saying about it. */
export default function BatchStrip() {
	const { desk, router } = useApp();
	const words = useWords();
	const tally = createMemo(() => tallyOf(desk.jobs()));
	const toldHere = createToldHere(desk.busy, router);
	// One small file is read in less: the page would jump for a blink.
	const slow = createAfter(300);
	return (
		<Show when={toldHere() && (slow() || !desk.busy())}>
			<section class="batch" aria-label={words().batch.label}>
				<Show when={desk.busy()} fallback={<Outcome tally={tally()} />}>
					<Progress tally={tally()} />
				</Show>
				<Show when={tally().failures.length + tally().stopped.length > 0}>
					<FailureList brief failures={[...tally().failures, ...tally().stopped]} />
				</Show>
				<Remarks tally={tally()} />
			</section>
		</Show>
	);
}

function Progress(props: { tally: Tally }) {
	const { desk } = useApp();
	const words = useWords();
	return (
		<div class="batch-row">
			<progress max={props.tally.all} value={props.tally.done} aria-label={words().batch.label} />
			<p class="batch-count">{words().batch.progress(props.tally.done, props.tally.all)}</p>
			<p class="batch-name">
				<Show when={props.tally.reading}>{words().batch.reading(props.tally.reading ?? '')}</Show>
			</p>
			<button type="button" class="quiet" onClick={() => void desk.cancel()}>
				{words().batch.cancel}
			</button>
		</div>
	);
}

function Outcome(props: { tally: Tally }) {
	const { desk, library } = useApp();
	const words = useWords();
	const unsaved = createMemo(() => unsavedOf(desk.jobs(), library.rows()));
	const dismiss = () => {
		desk.clear();
		focusPage();
	};
	return (
		<div class="batch-row">
			<p class="batch-count">
				<Show when={props.tally.kept > 0}>{words().batch.done(props.tally.kept, unsaved())}</Show>
			</p>
			<p class="batch-failed">
				<Show when={props.tally.failures.length > 0}>
					<span class="wrong">{words().batch.failed(props.tally.failures.length)}</span>
				</Show>
				<Show when={props.tally.stopped.length > 0}>
					<span class="batch-stopped">{words().batch.stopped(props.tally.stopped.length)}</span>
				</Show>
			</p>
			<button type="button" class="quiet" onClick={dismiss}>
				{words().batch.dismiss}
			</button>
		</div>
	);
}
