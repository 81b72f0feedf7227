import { createMemo, createResource, Show } from 'solid-js';
import type { Checkup } from '../../report/relations';
import { useApp, useWords } from '../../ui/app-context';
import { Later } from '../../ui/later';
import { resolved } from '../../ui/resolved';
import { layTrail } from '../../ui/trail';
import { loadReportSpeech } from '../../words/report';
import { useCheckup } from './context';
import { createFigures, createTold, figureWriter } from './figures';
import { matrixOf, reportsIn } from './matrix';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { MatrixShows } from './matrix-shows';
import { bodiesOf } from './units';

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
	const withFailed = createMemo(() => state.choices().failed);
	const bodies = createMemo(() => bodiesOf(state.ofAllYears(), withFailed() ? desk.failed() : []));
	const matrix = createMemo(() => {
		const { from, to, atLeast, order } = state.choices();
		return matrixOf({
			units: bodies().units,
			checkups: figure() === undefined ? library.relating.checkups() : NOT_YET,
			told: told(),
			from,
			to,
			thisYear: new Date().getFullYear(),
			atLeast,
			order,
		});
	});
	layTrail(() => reportsIn(matrix()));
	return (
		<Show when={matrix().rows.length > 0} fallback={<p class="no-match">{words().none}</p>}>
			<MatrixShows matrix={matrix()} figures={figures()} speech={speech()} />
			<MatrixLegend matrix={matrix()} figures={figure() !== undefined} />
			<Later>
				<MatrixGrid matrix={matrix()} figures={figure() !== undefined} />
			</Later>
			<p class="checkup-note matrix-hint">
				<span class="by-keys">{words().matrix.keys}</span>
				{words().matrix.hint}
			</p>
			<Show when={bodies().unplaced > 0}>
				<p class="checkup-note">{words().matrix.unplaced(bodies().unplaced)}</p>
			</Show>
		</Show>
	);
}
