import { Show } from 'solid-js';
import { CATALOG } from '../../../report/catalog';
import { figureName } from '../../../words/name';
import { createDoubt } from '../figures/doubt';
import { FigureLink } from '../figures/figure-link';
import type { Figure } from '../figures/statements';
import { openRowId } from '../open/open-rows';
import { useReport } from '../view';

/** A cell of an official table; empty where the report states nothing. What does not add up there is marked. */
export function FormCell(props: { figure: Figure | undefined; total?: boolean; colspan?: number }) {
	const { failed, involved } = createDoubt(() => (props.figure ? [props.figure.first.indicator] : []));
	return (
		<td
			class="form-cell"
			classList={{
				total: props.total ?? false,
				zero: props.figure?.first.indicator.value === 0,
				failed: failed(),
				involved: involved(),
				settled: props.figure?.first.indicator.settledBy !== undefined,
			}}
			colspan={props.colspan}
		>
			<Show when={props.figure}>
				{(figure) => (
					<Show when={isOpen(figure())} fallback={<FigureLink figure={figure()} unit={hasOtherUnit(figure())} first />}>
						<OpenCell figure={figure()} />
					</Show>
				)}
			</Show>
		</td>
	);
}

const isOpen = ({ first: { indicator } }: Figure): boolean => indicator.value === undefined;

/** A form's head says the unit; a cell that was filled in another one says so itself: 251000元 under 万元. */
const hasOtherUnit = ({ id, first: { indicator } }: Figure): boolean =>
	indicator.unit !== undefined && indicator.unit !== CATALOG.get(id)?.unit;

/** A cell that is open leads to the chooser of its row, below the table. */
function OpenCell(props: { figure: Figure }) {
	const view = useReport();
	const row = () => {
		const { span } = props.figure.first.indicator;
		const table = view.reading.tables.find(({ rows }) => rows.some(([label]) => label?.span[0] === span[0]));
		return table?.open?.find(({ row: at }) => table.rows[at]?.[0]?.span[0] === span[0]);
	};
	const go = () => {
		const chooser = document.getElementById(openRowId(row()?.key ?? ''));
		chooser?.scrollIntoView({ block: 'center' });
		chooser?.focus({ preventScroll: true });
	};
	return (
		<button type="button" class="open-cell-button" onClick={go}>
			<span class="sr-only">{figureName(props.figure.id, view.names())} </span>
			{view.words().figures.open}
		</button>
	);
}
