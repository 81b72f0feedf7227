import { Show } from 'solid-js';
import type { Span } from '../../../report/span';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { createNaming } from './naming';

/** The one cell that would mend this finding and others with it; it leads there. */
export function OneCellTold(props: { index: number }) {
	const view = useReport();
	const naming = createNaming(view);
	const at = (span: Span): number =>
		view.finding(props.index)?.spans.findIndex(([start, end]) => start === span[0] && end === span[1]) ?? 0;
	return (
		<Show when={view.oneCellOf(props.index)}>
			{(cell) => (
				<p class="one-cell">
					<PlaceLink place={{ kind: 'finding', index: props.index, at: at(cell().span) }}>
						{naming.oneCell(props.index)}
					</PlaceLink>
				</p>
			)}
		</Show>
	);
}
