import { createMemo, createResource, For, Show } from 'solid-js';
import { mendingOf } from '../../library/mending';
import { useApp, useWords } from '../../ui/app-context';
import { focusPage } from '../../ui/focus-page';
import { hrefOfReport } from '../../ui/route';
import { createToldHere } from '../../ui/told-here';
import { failureSentence } from '../../words/sentence';
import { type Tally, tallyOf } from './batch';

/** How a batch is getting on: progress while it runs; then what needs saying about it. */
export default function BatchStrip() {
	const { desk, router } = useApp();
	const words = useWords();
	const tally = createMemo(() => tallyOf(desk.jobs()));
	const toldHere = createToldHere(desk.busy, router);
	return (
		<Show when={toldHere()}>
			<section class="batch" aria-label={words().batch.label}>
				<Show when={desk.busy()} fallback={<Outcome tally={tally()} />}>
					<Progress tally={tally()} />
				</Show>
				<Failures tally={tally()} />
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
	const { desk } = useApp();
	const words = useWords();
	const dismiss = () => {
		desk.clear();
		focusPage();
	};
	return (
		<div class="batch-row">
			<p class="batch-count">
				<Show when={props.tally.kept > 0}>{words().batch.done(props.tally.kept)}</Show>
			</p>
			<p class="batch-failed wrong">
				<Show when={props.tally.failures.length > 0}>{words().batch.failed(props.tally.failures.length)}</Show>
			</p>
			<button type="button" class="quiet" onClick={dismiss}>
				{words().batch.dismiss}
			</button>
		</div>
	);
}

function Failures(props: { tally: Tally }) {
	const words = useWords();
	return (
		<Show when={props.tally.failures.length > 0}>
			<ul class="failures" aria-label={words().batch.failedList} tabindex="0">
				<For each={props.tally.failures}>{(failure) => <li>{failureSentence(failure, words())}</li>}</For>
			</ul>
		</Show>
	);
}

/** Of more files than these that were here already one line tells that opens; of more corrected ones it is not looked up what they mend. */
const TOLD = 3;

function Remarks(props: { tally: Tally }) {
	return (
		<Show when={props.tally.again.length + props.tally.otherVersions.length > 0}>
			<ul class="remarks">
				<Again names={props.tally.again.map(({ name }) => name)} />
				<For each={props.tally.otherVersions}>
					{({ job, ...versions }) => (
						<OtherVersions name={job.name} compared={props.tally.otherVersions.length <= TOLD} {...versions} />
					)}
				</For>
			</ul>
		</Show>
	);
}

interface OtherVersionsProps {
	name: string;
	report: string;
	ids: readonly string[];
	carried: number;
	/** Whether it is told what has become of the findings. */
	compared: boolean;
}

/** A report that came in another version: what that mends; the earlier ones can go. */
function OtherVersions(props: OtherVersionsProps) {
	const { library } = useApp();
	const words = useWords();
	const left = createMemo(() => {
		const kept = new Set(library.rows().map(({ id }) => id));
		return props.ids.filter((id) => kept.has(id));
	});
	return (
		<Show when={left().length > 0}>
			<li>
				{words().batch.otherVersions(props.name, left().length)}
				<Show when={props.carried > 0}>{words().batch.carried(props.carried)}</Show>
				<Show when={props.compared}>
					<Mended ids={props.ids} report={props.report} />
				</Show>{' '}
				<button type="button" class="quiet" onClick={() => void library.remove(left())}>
					{words().batch.removeOlder(left().length)}
				</button>
			</li>
		</Show>
	);
}

/** What became of the findings of the version before: of the latest, where there are several. */
function Mended(props: { ids: readonly string[]; report: string }) {
	const { library } = useApp();
	const words = useWords();
	const [became] = createResource(() => {
		const former = library.rows().filter(({ id }) => props.ids.includes(id));
		return mendingOf(former.sort((a, b) => b.keptAt - a.keptAt).map(({ id }) => id)[0], props.report, library);
	});
	// Not yet known is not waited for: the rest of the line stands meanwhile, and this is heard when it comes.
	const known = () => (became.state === 'ready' ? became() : undefined);
	const firstFresh = () => known()?.fresh[0];
	return (
		<>
			<span role="status">
				<Show when={known()}>{(mending) => words().batch.mended(mending())}</Show>
			</span>
			<Show when={firstFresh() !== undefined}>
				{' '}
				<a class="quiet" href={hrefOfReport(props.report, { kind: 'finding', index: firstFresh() as number })}>
					{words().batch.toFresh}
				</a>
			</Show>
		</>
	);
}

function Again(props: { names: readonly string[] }) {
	const words = useWords();
	const each = (says: (name: string) => string) => <For each={props.names}>{(name) => <li>{says(name)}</li>}</For>;
	return (
		<Show when={props.names.length > TOLD} fallback={each(words().batch.again)}>
			<li>
				<details>
					<summary>{words().batch.manyAgain(props.names.length)}</summary>
					<ul>{each((name) => name)}</ul>
				</details>
			</li>
		</Show>
	);
}
