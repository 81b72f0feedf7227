import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Finding } from '../../../report/reading';
import type { Span } from '../../../report/span';
import { createOnPaper } from '../../../ui/on-paper';
import type { Place } from '../../../ui/route';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { figureAt, type InLine, lineOf } from './in-line';
import { createNaming } from './naming';
import { sentenceAround } from './places';

/** Places that are listed at once. */
const LISTED = 7;

/** Every place of a finding by its own words; each leads there, with all of them lit. */
export function FindingPlaces(props: { index: number; finding: Finding }) {
	const view = useReport();
	const [all, setAll] = createSignal(false);
	const onPaper = createOnPaper();
	const spans = () => (all() || onPaper() ? props.finding.spans : props.finding.spans.slice(0, LISTED));
	const more = () => props.finding.spans.length - spans().length;
	const line = createInLine(() => props.finding.spans);
	const quote = () => {
		const [first] = props.finding.spans;
		return first && sentenceAround(view.reading, first);
	};
	return (
		<>
			<Show when={quote()}>
				{(words) => (
					<q class="finding-quote report-words" lang="zh-Hans">
						{words()}
					</q>
				)}
			</Show>
			<ul class="finding-places" aria-label={view.checks().places}>
				<Show when={line()}>{(one) => <li class="place-figure">{one().name}</li>}</Show>
				<For each={spans()}>
					{(span, at) => (
						<li>
							<PlaceLink
								place={{ kind: 'finding', index: props.index, at: at() }}
								aria-current={isAt(view.place(), props.index, at()) ? 'true' : undefined}
							>
								<PlaceName span={span} line={line()} />
							</PlaceLink>
						</li>
					)}
				</For>
				<Show when={more() > 0}>
					<li>
						<button type="button" class="quiet" onClick={() => setAll(true)}>
							{view.checks().morePlaces(more())}
						</button>
					</li>
				</Show>
			</ul>
		</>
	);
}

const isAt = (place: Place | undefined, index: number, at: number): boolean =>
	place?.kind === 'finding' && place.index === index && (place.at ?? 0) === at;

/** What the cells at these places have in common. */
export function createInLine(spans: () => readonly Span[]): () => InLine | undefined {
	const view = useReport();
	return createMemo(() => lineOf(view, spans()));
}

/** What stands at a place; in a table with the figure that the cell is for, less what its `line` has said. */
export function PlaceName(props: { span: Span; line?: InLine | undefined }) {
	const view = useReport();
	const naming = createNaming(view);
	const name = () => {
		const id = figureAt(view, props.span);
		return id !== undefined && props.line ? props.line.rest(id) : naming.figure(props.span);
	};
	return (
		<>
			<Show when={name()}>{(said) => <span class="place-figure">{said()} </span>}</Show>
			<q class="report-words" lang="zh-Hans">
				{naming.words(props.span)}
			</q>
		</>
	);
}
