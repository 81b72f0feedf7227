import { createMemo, For, Show } from 'solid-js';
import { useApp } from '../../ui/app-context';
import { useCheckup } from './context';
import { matrixOf } from './matrix';
import { MatrixGrid } from './matrix-grid';

const LEGEND = ['clean', 'found', 'failed', 'missing', 'blank'] as const;

/** Bodies × years: clean, with findings, failed, missing. */
export function MatrixView() {
	const { library, desk } = useApp();
	const { state, words } = useCheckup();
	const mildest = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'] };
	const matrix = createMemo(() => {
		const { from, to, failed, atLeast } = state.choices();
		return matrixOf({
			rows: state.ofAllYears(),
			checkups: library.relating.checkups(),
			failed: failed ? desk.failed() : [],
			from,
			to,
			counts: (severity) => mildest[atLeast].includes(severity),
		});
	});
	return (
		<Show when={matrix().rows.length > 0} fallback={<p class="no-match">{words().none}</p>}>
			<ul class="matrix-legend" aria-label={words().matrix.legend}>
				<For each={LEGEND}>
					{(sign) => (
						<li>
							<span class="matrix-mark" data-state={sign} data-severity="error" aria-hidden="true" />
							{sign === 'found' ? words().matrix.foundSign : words().matrix.state[sign]}
						</li>
					)}
				</For>
			</ul>
			<MatrixGrid matrix={matrix()} />
			<p class="checkup-note">
				<span class="by-keys">{words().matrix.keys}</span> {words().matrix.hint}
			</p>
			<Show when={matrix().unplaced > 0}>
				<p class="checkup-note">{words().matrix.unplaced(matrix().unplaced)}</p>
			</Show>
		</Show>
	);
}
