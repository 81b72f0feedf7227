import { createMemo, For, Show } from 'solid-js';
import { useWords } from '../../ui/app-context';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import { useCheckup } from './context';
import type { Cell, Matrix } from './matrix';
import { Mark } from './matrix-cell';
import { leftOut } from './matrix-years';

/** A cell of each kind; what is to be seen of them is the same in the legend and in the grid. */
const FINDINGS = [
	{ state: 'clean', id: '', versions: 1 },
	{ state: 'found', id: '', versions: 1, count: 3, gravest: 'error', first: 0 },
	{ state: 'found', id: '', versions: 1, count: 2, gravest: 'warning', first: 0 },
	{ state: 'failed', file: '' },
	{ state: 'missing' },
	{ state: 'blank', id: '', versions: 1 },
] as const satisfies readonly Cell[];

/** The same where a figure is shown. */
const FIGURES = [
	{ state: 'told', id: '', versions: 1, says: '3', value: 3, amount: 3, span: [0, 0], contested: true },
	{ state: 'untold', id: '', versions: 1 },
	{ state: 'failed', file: '' },
	{ state: 'missing' },
] as const satisfies readonly Cell[];

type Kind = (typeof FINDINGS | typeof FIGURES)[number];

/** What the signs of the grid mean, and how many of each there are: of what is missing this is the answer. */
export function MatrixLegend(props: { matrix: Matrix; figures: boolean }) {
	const { words } = useCheckup();
	const all = useWords();
	const counts = createMemo(() => tallyOf(props.matrix));
	return (
		<ul class="matrix-legend" aria-label={words().matrix.legend}>
			<For each={props.figures ? FIGURES : FINDINGS}>
				{(cell) => (
					<Show when={counts().get(signOf(cell))}>
						{(count) => (
							<li>
								<Mark cell={cell} words={words()} />
								{meaningOf(cell, words())}
								<span class="matrix-legend-count">{all().number(count())}</span>
							</li>
						)}
					</Show>
				)}
			</For>
			<Show when={leftOut(props.matrix.years).length > 0}>
				<li>
					<span class="matrix-mark matrix-gap" aria-hidden="true" />
					{words().matrix.leftOut(leftOut(props.matrix.years).map(([from, to]) => words().matrix.span(from, to)))}
				</li>
			</Show>
		</ul>
	);
}

/** What a cell is drawn as: of findings the gravest, of figures whether the report has another one too. */
function signOf(cell: Cell): string {
	if (cell.state === 'found') return cell.gravest === 'error' ? 'error' : 'milder';
	return cell.state === 'told' && !cell.contested ? 'plain' : cell.state;
}

function tallyOf({ rows }: Matrix): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const cells = rows.flatMap((row) => (row.kind === 'unit' ? row.cells : []));
	for (const sign of cells.map(signOf)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return counts;
}

function meaningOf(cell: Kind, { matrix }: CheckupWords): string {
	if (cell.state === 'told') return matrix.shows.contestedSign;
	return cell.state === 'found' ? matrix.foundSign[cell.gravest] : matrix.state[cell.state];
}
