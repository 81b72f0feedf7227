import { createEffect, createMemo, Show } from 'solid-js';
import { figureName } from '../../../words/name';
import { FindingsHere } from '../findings/findings-here';
import { useReport } from '../view';
import { CopyFigure } from './copy-figure';
import { FigureDetail } from './figure-detail';
import { FigureLink } from './figure-link';
import { Meaning } from './meaning';
import { type Figure, type Line, openedOf } from './statements';

/** One line of the list: a figure's name, and its number for the whole area and for the body itself. */
export function FigureLine(props: { line: Line; bothScopes: boolean }) {
	const view = useReport();
	let row: HTMLLIElement | undefined;
	const open = createMemo(() => [props.line.all, props.line.self].find((one) => one && says(one, view.opened())));
	createEffect(() => {
		if (open() && view.place()?.kind === 'figure') row?.scrollIntoView({ block: 'nearest' });
	});
	return (
		<li
			ref={row}
			class="figure-line"
			classList={{ open: !!open(), part: props.line.depth > 0 }}
			data-depth={props.line.depth}
		>
			<div class="figure-row">
				<span class="figure-name">
					{/* For the eye only: each number says its name to the ear. */}
					<span aria-hidden="true">{figureName(props.line.id, view.names())}</span>
					<LineNotes line={props.line} bothScopes={props.bothScopes} />
				</span>
				<Show when={props.bothScopes} fallback={<Slot figure={props.line.all ?? props.line.self} />}>
					<Slot figure={props.line.all} />
					<Slot figure={props.line.self} />
				</Show>
			</div>
			<Show when={view.panes.layout() !== 'phone' && open()}>
				{(figure) => (
					<>
						<Meaning id={props.line.id} />
						<FindingsHere indicator={openedOf(figure(), view.opened())} />
						<CopyFigure indicator={openedOf(figure(), view.opened())} />
						<FigureDetail figure={figure()} opened={view.opened() as number} />
					</>
				)}
			</Show>
		</li>
	);
}

const says = ({ first, again }: Figure, index: number | undefined): boolean =>
	index !== undefined && [first, ...again].some((statement) => statement.index === index);

function Slot(props: { figure: Figure | undefined }) {
	return (
		<span class="figure-slot">
			<Show when={props.figure}>{(figure) => <FigureLink figure={figure()} unit />}</Show>
		</span>
	);
}

/** The year where it is another one, the scope where only the body itself is given, and how many places more. */
function LineNotes(props: { line: Line; bothScopes: boolean }) {
	const view = useReport();
	const again = () => (props.line.all?.again.length ?? 0) + (props.line.self?.again.length ?? 0);
	const notes = () => [
		...(props.line.year === undefined ? [] : [view.words().figures.ofYear(props.line.year)]),
		...(props.line.self && !props.line.all && !props.bothScopes ? [view.words().figures.self] : []),
		...(again() > 0 ? [view.words().figures.again(again())] : []),
	];
	return (
		<Show when={notes().length > 0}>
			<span class="figure-notes">{notes().join(' · ')}</span>
		</Show>
	);
}
