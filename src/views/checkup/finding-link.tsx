import { Show } from 'solid-js';
import { namesFigure } from '../../report/saying';
import { Says } from '../../ui/says';
import { useCheckup } from './context';
import type { Line } from './lines';
import { hrefOfFinding } from './places';

/**
 * A finding in a line: how grave, where, and what does not add up. It leads to the finding in its report. Where the sentence
 * names the figure, the words of the report would say that again.
 */
export function FindingLink(props: { report: string; finding: Line['findings'][number] }) {
	const { words, say } = useCheckup();
	return (
		<a href={hrefOfFinding(props.report, props.finding)} class="checkup-finding">
			<span class="checkup-severity" data-severity={props.finding.severity}>
				{words().severity[props.finding.severity]}
			</span>
			<Show when={!namesFigure(props.finding.says) && props.finding.place}>
				{(place) => (
					<q class="checkup-place report-words" lang="zh-Hans">
						{place()}
					</q>
				)}
			</Show>
			<Says says={say(props.finding.says)} />
		</a>
	);
}
