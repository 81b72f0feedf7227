import { createEffect, Show } from 'solid-js';
import type { Finding } from '../../../report/reading';
import { Says } from '../../../ui/says';
import { useReport } from '../view';
import { Difference } from './difference';
import { Elsewhere } from './elsewhere';
import { isFresh } from './finding-filter';
import { FindingMarks } from './finding-marks';
import { FindingPlaces } from './finding-places';
import { createStanding } from './standing';

/** One finding in the list: what it says, the numbers, every place, and what the reader made of it. */
export function FindingItem(props: { index: number }) {
	const view = useReport();
	let item: HTMLLIElement | undefined;
	const finding = createStanding(() => props.index);
	const current = () => {
		const place = view.place();
		return place?.kind === 'finding' && place.index === props.index;
	};
	createEffect(() => {
		if (current() && view.panes.layout() !== 'phone') item?.scrollIntoView({ block: 'nearest' });
	});
	return (
		<li
			ref={item}
			class="finding"
			classList={{ handled: view.marks.of(props.index) !== undefined, current: current() }}
			data-severity={finding().severity}
		>
			<FindingSays index={props.index} finding={finding()} />
			<Difference finding={finding()} />
			<FindingPlaces index={props.index} finding={finding()} />
			<Elsewhere finding={finding()} />
			<FindingMarks index={props.index} />
		</li>
	);
}

/** How grave it is, whether the version before had it, what it looks at, and its sentence. */
export function FindingSays(props: { index: number; finding: Finding }) {
	const view = useReport();
	return (
		<>
			<p class="finding-head">
				<span class="finding-severity">{view.checks().severity[props.finding.severity]}</span>
				<Show when={view.checks().rule[props.finding.rule]}>{(rule) => <span>{rule()}</span>}</Show>
				<Show when={isFresh(props.index, view)}>
					<span class="finding-fresh">{view.checks().fresh}</span>
				</Show>
			</p>
			<p class="finding-message">
				<Says says={view.say(props.finding.says)} />
			</p>
		</>
	);
}
