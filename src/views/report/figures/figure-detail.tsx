import { For, Show } from 'solid-js';
import { useWords } from '../../../ui/app-context';
import { figureName } from '../../../words/name';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { Where } from '../where';
import { Derivation } from './derivation';
import type { Figure, Statement } from './statements';
import { Value } from './value';

/** Places that are listed at once; a figure that is stated more often says how many more there are. */
const LISTED = 24;

/** All about one figure: the words that say it, each place, and how it was read. */
export function FigureDetail(props: { figure: Figure; opened: number }) {
	const view = useReport();
	const statements = () => [props.figure.first, ...props.figure.again];
	const opened = () => statements().find(({ index }) => index === props.opened) ?? props.figure.first;
	return (
		<div class="detail">
			<ol aria-label={view.words().detail.statements}>
				<For each={statements().slice(0, LISTED)}>
					{(one) => <StatementLine statement={one} current={one.index === opened().index} />}
				</For>
			</ol>
			<Show when={statements().length > LISTED}>
				<p class="pane-note">{view.words().figures.again(statements().length - LISTED)}</p>
			</Show>
			<Show when={props.figure.differs}>
				<p class="differs-note">{view.words().figures.differs}</p>
			</Show>
			<Derivation indicator={opened().indicator} />
			<AlsoHere statement={opened()} />
		</div>
	);
}

function StatementLine(props: { statement: Statement; current: boolean }) {
	const view = useReport();
	const span = () => props.statement.indicator.span;
	return (
		<li>
			<PlaceLink
				place={{ kind: 'words', span: span() }}
				class="statement"
				aria-current={props.current ? 'true' : undefined}
			>
				<span class="said">
					<q class="report-words" lang={view.textLanguage()}>
						{view.script.text().slice(...span())}
					</q>
					<Where span={span()} />
				</span>
				<Value of={props.statement.indicator} unit />
			</PlaceLink>
		</li>
	);
}

/** Other figures that the same words say. */
function AlsoHere(props: { statement: Statement }) {
	const view = useReport();
	const words = useWords();
	const others = () => {
		const { index, indicator } = props.statement;
		return view.reading.indicators.flatMap((other, place) =>
			place !== index && other.span[0] === indicator.span[0] && other.span[1] === indicator.span[1] ? [place] : [],
		);
	};
	const label = (index: number): string => {
		const indicator = view.reading.indicators[index];
		if (!indicator) return '';
		return `${figureName(indicator.id, view.names())} ${indicator.value === undefined ? '' : words().number(indicator.value)}`;
	};
	return (
		<Show when={others().length > 0}>
			<p class="also-here">
				{view.words().detail.alsoHere}
				<For each={others()}>{(index) => <PlaceLink place={{ kind: 'figure', index }}>{label(index)}</PlaceLink>}</For>
			</p>
		</Show>
	);
}
