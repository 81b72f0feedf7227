import { createMemo, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import type { Query } from './query';
import type { Selection } from './selection';
import { TableButton } from './table-button';

/** Saving what is shown as a table; choosing reports, to save or to delete. */
export default function SelectionBar(props: { selection: Selection; query: Query }) {
	const words = useWords();
	// The buttons take each other's place: the keyboard goes from those that go to those that come.
	let select: HTMLButtonElement | undefined;
	let selectAll: HTMLButtonElement | undefined;
	const start = () => {
		props.selection.start();
		selectAll?.focus();
	};
	const end = () => {
		props.selection.end();
		select?.focus();
	};
	return (
		<Show
			when={props.selection.on()}
			fallback={
				<div class="selection">
					<TableButton rows={props.query.shown()} />
					<button ref={select} type="button" class="quiet" onClick={start}>
						{words().library.select}
					</button>
				</div>
			}
		>
			<Chosen
				{...props}
				first={(button) => {
					selectAll = button;
				}}
				onDone={end}
			/>
		</Show>
	);
}

interface ChosenProps {
	selection: Selection;
	query: Query;
	/** The first of the buttons. */
	first(button: HTMLButtonElement): void;
	onDone(): void;
}

/** What can be done with the reports that are chosen. */
function Chosen(props: ChosenProps) {
	const { library } = useApp();
	const words = useWords();
	const chosen = createMemo(() => props.query.shown().filter(({ id }) => props.selection.ids().has(id)));
	const remove = () => {
		const ids = [...props.selection.ids()];
		props.selection.end();
		void library.remove(ids);
	};
	return (
		<div class="selection">
			<span role="status">{words().library.selected(props.selection.ids().size)}</span>
			<button
				ref={props.first}
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
			<button type="button" class="quiet" onClick={props.onDone}>
				{words().library.selectDone}
			</button>
		</div>
	);
}
