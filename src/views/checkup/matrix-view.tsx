import { createMemo, createResource, For, Show } from 'solid-js';
import type { Checkup } from '../../report/relations';
import { useApp, useWords } from '../../ui/app-context';
import { resolved } from '../../ui/resolved';
import { layTrail } from '../../ui/trail';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import { loadReportSpeech } from '../../words/report';
import { useCheckup } from './context';
import { createFigures, createTold, figureWriter } from './figures';
import { type Cell, matrixOf, reportsIn } from './matrix';
import { Mark } from './matrix-cell';
import { MatrixGrid } from './matrix-grid';
import { MatrixShows } from './matrix-shows';

/** A cell of each kind; what is to be seen of them is the same in the legend and in the grid. */
const LEGEND = [
	{ state: 'clean', id: '', versions: 1 },
	{ state: 'found', id: '', versions: 1, count: 3, gravest: 'error', first: 0 },
	{ state: 'found', id: '', versions: 1, count: 2, gravest: 'warning', first: 0 },
	{ state: 'failed', file: '' },
	{ state: 'missing' },
	{ state: 'blank', id: '', versions: 1 },
] as const satisfies readonly Cell[];

/** The same where a figure is shown. */
const LEGEND_OF_FIGURES = [
	{ state: 'told', id: '', versions: 1, says: '3', value: 3, amount: 3, span: [0, 0], contested: true },
	{ state: 'untold', id: '', versions: 1 },
	{ state: 'failed', file: '' },
	{ state: 'missing' },
] as const satisfies readonly Cell[];

/** What stands for the checkups until the figure is known: nothing is shown that was not chosen. */
const NOT_YET = new Map<string, Checkup>();

/** Bodies × years: clean, with findings, failed, missing; or a figure of each report. */
export function MatrixView() {
	const { library, desk, speech: language } = useApp();
	const { state, words } = useCheckup();
	const all = useWords();
	// The names of figures come when they come: the findings are shown meanwhile.
	const [named] = createResource(language.language, loadReportSpeech);
	const speech = () => resolved(named);
	const figure = () => state.choices().figure;
	const figures = createFigures(library.relating, figure);
	const told = createTold(library.relating, figure, (one) => {
		const known = speech();
		return known ? figureWriter(known, all().number)(one) : `${one.value}`;
	});
	const matrix = createMemo(() => {
		const { from, to, failed, atLeast, order } = state.choices();
		return matrixOf({
			rows: state.ofAllYears(),
			checkups: figure() === undefined ? library.relating.checkups() : NOT_YET,
			told: told(),
			failed: failed ? desk.failed() : [],
			from,
			to,
			atLeast,
			order,
		});
	});
	layTrail(() => reportsIn(matrix()));
	return (
		<Show when={matrix().rows.length > 0} fallback={<p class="no-match">{words().none}</p>}>
			<MatrixShows matrix={matrix()} figures={figures()} speech={speech()} />
			<ul class="matrix-legend" aria-label={words().matrix.legend}>
				<For each={figure() === undefined ? LEGEND : LEGEND_OF_FIGURES}>
					{(cell) => (
						<li>
							<Mark cell={cell} words={words()} />
							{legendOf(cell, words())}
						</li>
					)}
				</For>
			</ul>
			<MatrixGrid matrix={matrix()} figures={figure() !== undefined} />
			<p class="checkup-note matrix-hint">
				<span class="by-keys">{words().matrix.keys}</span>
				{words().matrix.hint}
			</p>
			<Show when={matrix().unplaced > 0}>
				<p class="checkup-note">{words().matrix.unplaced(matrix().unplaced)}</p>
			</Show>
		</Show>
	);
}

function legendOf(cell: (typeof LEGEND | typeof LEGEND_OF_FIGURES)[number], { matrix }: CheckupWords): string {
	if (cell.state === 'told') return matrix.shows.contestedSign;
	return cell.state === 'found' ? matrix.foundSign[cell.gravest] : matrix.state[cell.state];
}
