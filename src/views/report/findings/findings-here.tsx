import { For, Show } from 'solid-js';
import type { Finding, Indicator } from '../../../report/reading';
import { Says } from '../../../ui/says';
import { cellSpan } from '../figures/cell-span';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';

/** What is found about a figure, in place: how grave, and the sentence, which leads to all about it. */
export function FindingsHere(props: { indicator: Indicator }) {
	const view = useReport();
	const here = () => view.findingsAt(cellSpan(props.indicator));
	return (
		<Show when={here().length > 0}>
			<ul class="findings-here">
				<For each={here()}>{({ index }) => <FindingHere index={index} />}</For>
			</ul>
		</Show>
	);
}

function FindingHere(props: { index: number }) {
	const view = useReport();
	const finding = () => view.reading.findings[props.index] as Finding;
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
