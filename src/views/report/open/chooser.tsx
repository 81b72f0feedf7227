import { createMemo, createSignal, For, Show } from 'solid-js';
import { useWords } from '../../../ui/app-context';
import { useReport } from '../view';
import { Narrowing } from './narrowing';
import { narrowed, type OpenWords } from './readings';
import { columnWords, figureWords } from './words';

/** Readings that are shown at once; of more, the reader fixes a cell first. */
const SHOWN = 12;

/** All whole readings of a row, one to be chosen: its cells belong together. */
export function Chooser(props: { open: OpenWords }) {
	const view = useReport();
	const all = () => props.open.row.readings;
	const [fixed, setFixed] = createSignal<ReadonlyMap<number, number | null>>(new Map());
	const [chosen, choose] = createSignal<number>();
	const [busy, setBusy] = createSignal(false);
	const left = createMemo(() => narrowed(all(), fixed()));
	const settle = () => {
		const figures = all()[chosen() ?? -1];
		if (!figures) return;
		setBusy(true);
		void view.settle(props.open.row, figures).finally(() => setBusy(false));
	};
	return (
		<>
			<p class="pane-note">{view.checks().open.why(all().length)}</p>
			<Show when={all().length > SHOWN}>
				<Narrowing open={props.open} left={left()} fixed={fixed()} onFix={setFixed} />
			</Show>
			<table class="open-readings-table">
				<ColumnNames open={props.open} />
				<tbody>
					<For each={left().slice(0, SHOWN)}>
						{(figures) => (
							<ReadingRow
								group={props.open.row.key}
								figures={figures}
								checked={all()[chosen() ?? -1] === figures}
								onChoose={() => choose(all().indexOf(figures))}
							/>
						)}
					</For>
				</tbody>
			</table>
			<Show when={left().length > SHOWN}>
				<p class="pane-note">{view.checks().open.ways(left().length - SHOWN)}</p>
			</Show>
			<button type="button" class="primary" disabled={chosen() === undefined || busy()} onClick={settle}>
				{view.checks().open.choose}
			</button>
			<span role="status" class="open-busy">
				{busy() ? view.checks().open.busy : ''}
			</span>
		</>
	);
}

function ColumnNames(props: { open: OpenWords }) {
	const view = useReport();
	return (
		<Show when={props.open.columns.length > 0}>
			<thead>
				<tr>
					<td />
					<For each={props.open.columns}>{(id) => <th scope="col">{columnWords(id, view.names())}</th>}</For>
				</tr>
			</thead>
		</Show>
	);
}

interface ReadingRowProps {
	group: string;
	figures: readonly (number | null)[];
	checked: boolean;
	onChoose(): void;
}

function ReadingRow(props: ReadingRowProps) {
	const view = useReport();
	const words = useWords();
	const says = (figure: number | null) => figureWords(figure, view.checks(), words());
	return (
		<tr classList={{ chosen: props.checked }} onClick={props.onChoose}>
			<td>
				<input
					type="radio"
					name={props.group}
					checked={props.checked}
					onChange={props.onChoose}
					aria-label={props.figures.map(says).join(' / ')}
				/>
			</td>
			<For each={props.figures}>{(figure) => <td classList={{ blank: figure === null }}>{says(figure)}</td>}</For>
		</tr>
	);
}
