import { For, Show } from 'solid-js';
import { REQUEST_COLUMNS } from '../../../report/catalog';
import type { Figure } from '../figures/statements';
import { createSliced } from '../text/slices';
import { useReport } from '../view';
import { FormCell } from './form-cell';
import { FormFrame } from './form-frame';
import type { FormRow } from './forms';

/** Rows of seven cells each that are drawn between two breaths of the page. */
const ROWS_AT_ONCE = 8;

/** Table 3: 收到和处理政府信息公开申请情况. */
export function Table3(props: { rows: readonly FormRow[]; figure: (id: string) => Figure | undefined }) {
	const view = useReport();
	const drawn = createSliced(props.rows.keys(), ROWS_AT_ONCE);
	const rows = () => (drawn.done() ? props.rows : props.rows.slice(0, drawn.items().length));
	const first = (row: FormRow, i: number): boolean => row.group !== undefined && props.rows[i - 1]?.group !== row.group;
	return (
		<FormFrame title={view.words().forms.t3} name="t3">
			<Head />
			<tbody>
				<For each={rows()}>
					{(row, i) => (
						<>
							<Show when={row.row === 'granted'}>
								<GroupRow says={view.words().forms.results} />
							</Show>
							<Show when={first(row, i())}>
								<GroupRow says={view.names().rowGroup[row.group as 'denied']} inner />
							</Show>
							<Row row={row} figure={props.figure} />
						</>
					)}
				</For>
			</tbody>
		</FormFrame>
	);
}

function Head() {
	const view = useReport();
	return (
		<thead>
			<tr>
				<td rowspan={2} />
				<th rowspan={2} scope="col" class="upright">
					<span>{view.names().column.natural}</span>
				</th>
				<th colspan={5} scope="colgroup">
					{view.words().forms.organisations}
				</th>
				<th rowspan={2} scope="col" class="upright">
					<span>{view.names().column.total}</span>
				</th>
			</tr>
			<tr>
				<For each={REQUEST_COLUMNS.slice(1, 6)}>
					{(column) => (
						<th scope="col" class="upright">
							<span>{view.names().column[column]}</span>
						</th>
					)}
				</For>
			</tr>
		</thead>
	);
}

const GroupRow = (props: { says: string; inner?: boolean }) => (
	<tr class="form-group" classList={{ inner: props.inner ?? false }}>
		<th colspan={8} scope="rowgroup">
			{props.says}
		</th>
	</tr>
);

function Row(props: { row: FormRow; figure: (id: string) => Figure | undefined }) {
	const view = useReport();
	return (
		<tr classList={{ total: props.row.row === 'closed', grouped: props.row.group !== undefined }}>
			<th scope="row">{view.names().row[props.row.row]}</th>
			<For each={REQUEST_COLUMNS}>
				{(column) => (
					<FormCell figure={props.figure(`request.${props.row.row}.${column}`)} total={column === 'total'} />
				)}
			</For>
		</tr>
	);
}
