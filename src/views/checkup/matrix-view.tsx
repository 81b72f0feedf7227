import { createMemo, For, Show } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { useCheckup } from './context';
import { type Cell, matrixOf } from './matrix';
import { Mark } from './matrix-cell';
import { MatrixGrid } from './matrix-grid';

/** A cell of each kind; what is to be seen of them is the same in the legend and in the grid. */
const LEGEND = [
	{ state: 'clean', id: '', versions: 1 },
	{ state: 'found', id: '', versions: 1, count: 3, gravest: 'error', first: 0 },
	{ state: 'found', id: '', versions: 1, count: 2, gravest: 'warning', first: 0 },
	{ state: 'failed', file: '' },
	{ state: 'missing' },
	{ state: 'blank', id: '', versions: 1 },
] as const satisfies readonly Cell[];

/** Bodies × years: clean, with findings, failed, missing. */
export function MatrixView() {
	const { library, desk } = useApp();
	const { state, words } = useCheckup();
	const matrix = createMemo(() => {
		const { from, to, failed, atLeast } = state.choices();
		return matrixOf({
			rows: state.ofAllYears(),
			checkups: library.relating.checkups(),
			failed: failed ? desk.failed() : [],
			from,
			to,
			atLeast,
		});
	});
	return (
		<Show when={matrix().rows.length > 0} fallback={<p class="no-match">{words().none}</p>}>
			<ul class="matrix-legend" aria-label={words().matrix.legend}>
				<For each={LEGEND}>
					{(cell) => (
						<li>
							<Mark cell={cell} words={words()} />
							{cell.state === 'found' ? words().matrix.foundSign[cell.gravest] : words().matrix.state[cell.state]}
						</li>
					)}
				</For>
			</ul>
			<MatrixGrid matrix={matrix()} />
			<p class="checkup-note matrix-hint">
				<span class="by-keys">{words().matrix.keys}</span> {words().matrix.hint}
			</p>
			<Show when={matrix().unplaced > 0}>
				<p class="checkup-note">{words().matrix.unplaced(matrix().unplaced)}</p>
			</Show>
		</Show>
	);
}
