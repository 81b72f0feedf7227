import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Check } from '../../../report/reading';
import { useWords } from '../../../ui/app-context';
import { Says } from '../../../ui/says';
import type { Result } from '../../../words/checks/zh-Hans';
import { PlaceLink } from '../place-link';
import { createSliced } from '../text/slices';
import { useReport } from '../view';
import { createInLine, PlaceName } from './finding-places';
import { sumOf } from './sum';
import { type Results, type RuleTally, tallyByRule } from './tally';

/** How many relations were looked at and what they came to; opened, every one within the report by rule. */
export function ChecksList() {
	const view = useReport();
	const [open, setOpen] = createSignal(false);
	return (
		<Show when={view.reading.checks.length > 0} fallback={<p class="pane-note">{view.checks().uncounted}</p>}>
			<details class="checks" onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>
					<SumSays />
				</summary>
				<Show when={open()}>
					<For each={tallyByRule(view.reading.checks, view.reading.findings)}>
						{(tally) => <RuleChecks tally={tally} />}
					</For>
				</Show>
			</details>
		</Show>
	);
}

function SumSays() {
	const view = useReport();
	const sum = createMemo(() => sumOf(view.reading, view.checkup()));
	const says = () => view.checks().sum;
	return (
		<>
			<Show when={sum().all > 0}>
				<span>
					{says().all(sum().all)}
					<ResultsSay results={sum().results} part={says().part} />
				</span>
			</Show>
			<Show when={sum().unchecked > 0}>
				<span class="checks-besides">{says().unchecked(sum().unchecked)}</span>
			</Show>
		</>
	);
}

/** Results side by side; what does not add up is the one in red. */
function ResultsSay(props: { results: Results; part(result: Result, count: number): string }) {
	const view = useReport();
	return (
		<For each={props.results}>
			{([result, count], at) => (
				<>
					<span class="check-result" classList={{ wrong: result === 'error' }}>
						{props.part(result, count)}
					</span>
					<Show when={at() < props.results.length - 1}>{view.checks().sum.comma}</Show>
				</>
			)}
		</For>
	);
}

function RuleChecks(props: { tally: RuleTally }) {
	const view = useReport();
	const words = useWords();
	const [open, setOpen] = createSignal(false);
	const part = (result: Result, count: number) => `${view.checks().result[result]}\u00a0${words().number(count)}`;
	return (
		<details class="rule-checks" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>
				<span>{view.checks().rule[props.tally.rule] ?? props.tally.rule}</span>
				<span class="rule-counts">
					<ResultsSay results={props.tally.results} part={part} />
				</span>
			</summary>
			<Show when={open()}>
				<CheckLines checks={props.tally.checks} />
			</Show>
		</details>
	);
}

/** Lines that are drawn at once. */
const AT_ONCE = 20;

function CheckLines(props: { checks: readonly number[] }) {
	const drawn = createSliced(props.checks.values(), AT_ONCE);
	return (
		<ul class="check-lines">
			<For each={drawn.items()}>{(index) => <CheckLine index={index} />}</For>
		</ul>
	);
}

/** Places of a check that are named; all of them are lit. */
const NAMED = 3;

function CheckLine(props: { index: number }) {
	const view = useReport();
	const check = () => view.reading.checks[props.index] as Check;
	const current = () => {
		const place = view.place();
		return place?.kind === 'check' && place.index === props.index;
	};
	const more = () => check().spans.length - NAMED;
	const line = createInLine(() => check().spans);
	return (
		<li class="check" data-outcome={check().outcome}>
			<span class="check-outcome">{view.checks().outcome[check().outcome]}</span>
			<Show when={check().says}>
				{(says) => (
					<span class="check-says">
						<Says says={view.say(says())} />
					</span>
				)}
			</Show>
			<Show when={check().spans.length > 0}>
				<PlaceLink place={{ kind: 'check', index: props.index }} aria-current={current() ? 'true' : undefined}>
					<Show when={line()}>{(one) => <span class="check-line">{one().name}</span>}</Show>
					<For each={check().spans.slice(0, NAMED)}>{(span) => <PlaceName span={span} line={line()} />}</For>
					<Show when={more() > 0}>
						<span class="check-more">{view.checks().morePlaces(more())}</span>
					</Show>
				</PlaceLink>
			</Show>
		</li>
	);
}
