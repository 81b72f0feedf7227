import { createSignal, Show } from 'solid-js';
import { handOver } from '../../exports/hand-over';
import type { Row } from '../../library/library';
import { useApp, useWords } from '../../ui/app-context';
import { tableFile } from './table-file';

/** Saves the figures of these reports as one table. */
export function TableButton(props: { rows: readonly Row[] }) {
	const { library, speech } = useApp();
	const words = useWords();
	const [done, setDone] = createSignal<number>();
	const save = async () => {
		const { rows } = props;
		setDone(0);
		const spoken = { words: words(), language: speech.language() };
		await handOver(await tableFile(rows, library, spoken, setDone).finally(() => setDone(undefined)));
	};
	return (
		<button
			type="button"
			class="quiet"
			disabled={props.rows.length === 0 || done() !== undefined}
			onClick={() => void save()}
		>
			<Show when={done() !== undefined} fallback={words().library.table}>
				{words().library.tableOf(done() ?? 0, props.rows.length)}
			</Show>
		</button>
	);
}
