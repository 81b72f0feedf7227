import { createSignal, For } from 'solid-js';
import { useWords } from '../../ui/app-context';
import { Gap } from '../../ui/gap';
import { createWindowed } from '../../ui/windowed';
import { SHOWN_FIGURES } from './key-figures';
import type { Query } from './query';
import { ReportRow } from './report-row';
import type { Selection } from './selection';

/** The reports as rows; of a long list only those near the window are drawn. */
export function ReportList(props: { query: Query; selection: Selection }) {
	const words = useWords();
	const [list, setList] = createSignal<HTMLElement>();
	const near = createWindowed(props.query.shown, list);
	return (
		<>
			<div class="report-row list-head" aria-hidden="true">
				<span class="row-year">{words().library.year}</span>
				<span class="row-title" />
				<For each={SHOWN_FIGURES}>{(id) => <span class="row-figure">{words().library.key[id]}</span>}</For>
			</div>
			<ul ref={setList} class="reports">
				<Gap height={near.before()} />
				<For each={near.rows()}>
					{(row, i) => (
						<ReportRow
							row={row}
							position={near.first() + i() + 1}
							count={props.query.shown().length}
							excerpt={props.query.excerpt(row.id)}
							sought={props.query.text().trim()}
							selection={props.selection}
						/>
					)}
				</For>
				<Gap height={near.after()} />
			</ul>
		</>
	);
}
