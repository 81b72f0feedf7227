import { Show } from 'solid-js';
import { CATALOG } from '../../../report/catalog';
import { FigureLink } from '../figures/figure-link';
import type { Figure } from '../figures/statements';

/** A cell of an official table; empty where the report states nothing. */
export function FormCell(props: { figure: Figure | undefined; total?: boolean; colspan?: number }) {
	return (
		<td class="form-cell" classList={{ total: props.total ?? false }} colspan={props.colspan}>
			<Show when={props.figure}>{(figure) => <FigureLink figure={figure()} unit={hasOtherUnit(figure())} />}</Show>
		</td>
	);
}

/** A form's head says the unit; a cell that was filled in another one says so itself: 251000元 under 万元. */
const hasOtherUnit = ({ id, first: { indicator } }: Figure): boolean =>
	indicator.unit !== undefined && indicator.unit !== CATALOG.get(id)?.unit;
