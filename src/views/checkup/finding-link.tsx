import { Show } from 'solid-js';
import { namesFigure } from '../../report/saying';
import { Says } from '../../ui/says';
import { useCheckup } from './context';
import type { Line } from './lines';
import { hrefOfFinding } from './places';

/**
 * A finding in a line: how grave, where, and what does not add up. It leads to the finding in its report. Where the sentence
 * names the figure or quotes the place, the words of the report would say that again.
 */
export function FindingLink(props: { report: string; finding: Line['findings'][number] }) {
	const { words, say } = useCheckup();
	const says = () => say(props.finding.says);
	const place = () => {
		const { place, says: saying } = props.finding;
		return namesFigure(saying) || (place && says().includes(place)) ? undefined : place;
	};
	return (
		<a href={hrefOfFinding(props.report, props.finding)} class="checkup-finding">
			<span class="checkup-severity" data-severity={props.finding.severity}>
				{words().severity[props.finding.severity]}
			</span>
			<Show when={place()}>
				{(quote) => (
					<q class="checkup-place report-words" lang="zh-Hans">
						{quote()}
					</q>
				)}
			</Show>
			<Says says={says()} />
		</a>
	);
}
