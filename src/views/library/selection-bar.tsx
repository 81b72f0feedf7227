import { createMemo, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import type { Query } from './query';
import type { Selection } from './selection';
import { TableButton } from './table-button';

/** Saving what is shown as a table; choosing reports, to save or to delete. */
export default function SelectionBar(props: { selection: Selection; query: Query }) {
	const { library } = useApp();
	const words = useWords();
	const chosen = createMemo(() => props.query.shown().filter(({ id }) => props.selection.ids().has(id)));
	const remove = () => {
		const ids = [...props.selection.ids()];
		props.selection.end();
		void library.remove(ids);
	};
	return (
		<Show
			when={props.selection.on()}
			fallback={
				<div class="selection">
					<TableButton rows={props.query.shown()} />
					<button type="button" class="quiet" onClick={() => props.selection.start()}>
						{words().library.select}
					</button>
				</div>
			}
		>
			<div class="selection">
				<span role="status">{words().library.selected(props.selection.ids().size)}</span>
				<button
					type="button"
					class="quiet"
					onClick={() => props.selection.all(props.query.shown().map(({ id }) => id))}
				>
					{words().library.selectAll}
				</button>
				<TableButton rows={chosen()} />
				<button type="button" class="quiet" disabled={props.selection.ids().size === 0} onClick={remove}>
					{words().library.remove}
				</button>
				<button type="button" class="quiet" onClick={() => props.selection.end()}>
					{words().library.selectDone}
				</button>
			</div>
		</Show>
	);
}
