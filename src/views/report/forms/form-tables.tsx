import { createMemo, Show } from 'solid-js';
import { Later } from '../../../ui/later';
import { figureName } from '../../../words/name';
import { AboutFigure } from '../figures/about-figure';
import { FigureDetail } from '../figures/figure-detail';
import { type Figure, openedOf } from '../figures/statements';
import { OpenRows } from '../open/open-rows';
import { useReport } from '../view';
import { drawnIn, type Forms } from './forms';
import { Table2 } from './table2';
import { Table3 } from './table3';
import { Table4 } from './table4';

/** The official tables that the report has figures for, drawn as the forms draw them, each by itself: they have many cells. */
export function FormTables(props: { forms: Forms }) {
	return (
		<>
			<Show when={props.forms.table2}>
				{(parts) => (
					<Later>
						<Table2 parts={parts()} figure={props.forms.figure} />
					</Later>
				)}
			</Show>
			<OpenRows table="t2" />
			<Show when={props.forms.table3}>
				{(rows) => (
					<Later>
						<Table3 rows={rows()} figure={props.forms.figure} />
					</Later>
				)}
			</Show>
			<OpenRows table="t3" />
			<Show when={props.forms.table4}>
				<Later>
					<Table4 figure={props.forms.figure} />
				</Later>
			</Show>
			<OpenRows table="t4" />
			<OpenRows table="annex" />
			<OpenCell forms={props.forms} />
		</>
	);
}

/** About the cell that is open: a table has no room for it between its rows. */
function OpenCell(props: { forms: Forms }) {
	const view = useReport();
	const figure = createMemo((): Figure | undefined => {
		const indicator = view.reading.indicators[view.opened() ?? -1];
		return indicator && drawnIn(props.forms).has(indicator.id) ? props.forms.figure(indicator.id) : undefined;
	});
	return (
		<Show when={view.panes.layout() !== 'phone' && figure()}>
			{(open) => (
				<aside class="open-cell">
					<h3>{figureName(open().id, view.names())}</h3>
					<AboutFigure figure={open()} opened={openedOf(open(), view.opened())} />
					<FigureDetail figure={open()} opened={view.opened() as number} />
				</aside>
			)}
		</Show>
	);
}
