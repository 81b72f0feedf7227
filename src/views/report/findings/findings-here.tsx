import { createMemo, For, Show } from 'solid-js';
import { nameAndYear } from '../../../library/names';
import type { Indicator } from '../../../report/reading';
import { useApp } from '../../../ui/app-context';
import { hrefOfReport } from '../../../ui/route';
import { Says } from '../../../ui/says';
import { cellSpan } from '../figures/cell-span';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { createStanding } from './standing';
import { type ToldElsewhere, toldElsewhere } from './told-elsewhere';

/** What is found about a figure, in place: how grave, and the sentence, which leads to all about it. */
export function FindingsHere(props: { indicator: Indicator }) {
	const view = useReport();
	const { library } = useApp();
	const span = () => cellSpan(props.indicator);
	const here = () => view.findingsAt(span());
	const elsewhere = createMemo(() =>
		toldElsewhere(view.reading.source.sha256, span(), library.relating.checkups().values()),
	);
	return (
		<Show when={here().length + elsewhere().length > 0}>
			<ul class="findings-here">
				<For each={here()}>{({ index }) => <FindingHere index={index} />}</For>
				<For each={elsewhere()}>{(told) => <FindingThere {...told} />}</For>
			</ul>
		</Show>
	);
}

function FindingHere(props: { index: number }) {
	const view = useReport();
	const finding = createStanding(() => props.index);
	const mark = () => view.marks.of(props.index);
	return (
		<li classList={{ handled: mark() !== undefined }} data-severity={finding().severity}>
			<PlaceLink place={{ kind: 'finding', index: props.index }}>
				<span class="finding-severity">
					{view.checks().severity[finding().severity]}
					<Show when={mark()}>{(now) => <> · {view.checks().verdict[now().verdict]}</>}</Show>
				</span>{' '}
				<Says says={view.say(finding().says)} />
			</PlaceLink>
		</li>
	);
}

/** It is told in the other report, and leads there. */
function FindingThere(props: ToldElsewhere) {
	const view = useReport();
	const { library } = useApp();
	const name = () => {
		const row = library.rows().find(({ id }) => id === props.report);
		return row ? nameAndYear(row) : '';
	};
	return (
		<li data-severity={props.finding.severity}>
			<a href={hrefOfReport(props.report, { kind: 'finding', index: props.finding.index })}>
				<span class="finding-severity">
					{view.checks().severity[props.finding.severity]} · {name()}
				</span>{' '}
				<Says says={view.say(props.finding.says)} />
			</a>
		</li>
	);
}
