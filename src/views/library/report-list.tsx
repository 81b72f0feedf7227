import { createMemo, createSignal, For } from 'solid-js';
import type { Sort } from '../../library/select';
import { inVersions } from '../../library/versions';
import { useApp, useWords } from '../../ui/app-context';
import { Gap } from '../../ui/gap';
import { createWindowed } from '../../ui/windowed';
import { SHOWN_FIGURES } from './key-figures';
import type { Query } from './query';
import { ReportRow } from './report-row';
import type { Selection } from './selection';

/** The reports as rows; of a long list only those near the window are drawn. */
export function ReportList(props: { query: Query; selection: Selection }) {
	const { library } = useApp();
	const words = useWords();
	const [list, setList] = createSignal<HTMLElement>();
	const near = createWindowed(props.query.shown, list);
	const byYear = () => (props.query.sort() === 'yearDown' ? 'yearUp' : 'yearDown');
	const versions = createMemo(() => inVersions(library.rows()));
	return (
		<>
			<div class="report-row list-head" classList={{ selecting: props.selection.on() }}>
				<Head name={words().library.year} sort={byYear()} class="row-year" query={props.query} />
				<span class="row-title" />
				<For each={SHOWN_FIGURES}>
					{(id) => <Head name={words().library.key[id] ?? id} sort={id} class="row-figure" query={props.query} />}
				</For>
			</div>
			<ul ref={setList} class="reports">
				<Gap height={near.before()} />
				<For each={near.rows()}>
					{(row, i) => (
						<ReportRow
							row={row}
							position={near.first() + i() + 1}
							count={props.query.shown().length}
							hit={props.query.hit(row.id)}
							sought={props.query.text().trim()}
							selection={props.selection}
							isVersion={versions().has(row.id)}
						/>
					)}
				</For>
				<Gap height={near.after()} />
			</ul>
		</>
	);
}

interface HeadProps {
	name: string;
	/** The order that pressing it brings. */
	sort: Sort;
	class: string;
	query: Query;
}

/** The head of a column: pressed, it sorts by it. */
function Head(props: HeadProps) {
	const words = useWords();
	const isOn = () => {
		const now = props.query.sort();
		return now === props.sort || (props.class === 'row-year' && (now === 'yearDown' || now === 'yearUp'));
	};
	return (
		<button
			type="button"
			class={props.class}
			aria-label={words().library.sortOn(props.name)}
			aria-pressed={isOn()}
			data-way={props.query.sort() === 'yearUp' ? 'up' : 'down'}
			onClick={() => props.query.sortBy(props.sort)}
		>
			{props.name}
		</button>
	);
}
