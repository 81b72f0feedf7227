import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Table } from '../../../report/reading';
import { useReport } from '../view';
import { type DrawnCell, drawnRows } from './grid-rows';
import type { Marks } from './pieces';
import { Pieces } from './pieces-line';
import { createSliced } from './slices';

/** Cells drawn at once: a table can be as large as its writer likes. */
const CELLS_AT_ONCE = 400;
/** A table as it stands in the report, its cells marked like the text. */
export function GridTable(props: { table: Table; marks: Marks }) {
	const view = useReport();
	const { span, caption } = props.table;
	const rows = drawnRows(props.table, view.reading.text);
	const widest = rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 1);
	const drawn = createSliced(rows.values(), Math.max(1, Math.floor(CELLS_AT_ONCE / widest)));
	const inside = caption !== undefined && view.reading.text.slice(...span).includes(caption);
	const number = view.reading.tables.indexOf(props.table) + 1;
	const label = () => view.words().forms.scroll(view.words().forms.numbered(number));
	return (
		<section class="grid-scroll" aria-label={label()} tabindex="0" data-at={span[0]}>
			<table class="grid-table">
				<Show when={inside}>
					<caption>{caption}</caption>
				</Show>
				<tbody>
					<For each={drawn.items()}>
						{(row) => (
							<tr>
								<For each={row}>
									{(cell, at) => <GridCell cell={cell} names={at() === 0 && !cell.isNumber} marks={props.marks} />}
								</For>
							</tr>
						)}
					</For>
				</tbody>
			</table>
		</section>
	);
}

const SCOPE = { column: 'col', row: 'row' } as const;

/** @param props.names it stands first in its row, and says what the numbers of the row are of */
function GridCell(props: { cell: DrawnCell; names: boolean; marks: Marks }) {
	const { span, colspan, rowspan, isNumber, head } = props.cell;
	const scope = head ? SCOPE[head] : props.names && 'row';
	return (
		<Dynamic
			component={scope ? 'th' : 'td'}
			scope={scope || undefined}
			colspan={colspan}
			rowspan={rowspan}
			classList={{ number: isNumber, head: head !== undefined, 'column-head': head === 'column' }}
		>
			<Pieces span={span} marks={props.marks.within(span)} />
		</Dynamic>
	);
}
