import { Show } from 'solid-js';
import { FigureLink } from '../figures/figure-link';
import type { Figure } from '../figures/statements';

/** A cell of an official table; empty where the report states nothing. */
export function FormCell(props: { figure: Figure | undefined; total?: boolean; colspan?: number }) {
	return (
		<td class="form-cell" classList={{ total: props.total ?? false }} colspan={props.colspan}>
			<Show when={props.figure}>{(figure) => <FigureLink figure={figure()} />}</Show>
		</td>
	);
}
