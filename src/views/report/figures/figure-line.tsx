import { createEffect, createMemo, Show } from 'solid-js';
import { figureName } from '../../../words/name';
import type { ReportWords } from '../../../words/report/zh-Hans';
import { useReport } from '../view';
import { AboutFigure } from './about-figure';
import { FigureDetail } from './figure-detail';
import { FigureLink } from './figure-link';
import { type Figure, type Line, openedOf } from './statements';

/** One line of the list: a figure's name, and its number for the whole area and for the body itself. */
export function FigureLine(props: { line: Line; bothScopes: boolean }) {
	const view = useReport();
	let row: HTMLLIElement | undefined;
	const notes = createMemo(() => notesOf(props.line, props.bothScopes, view.words().figures));
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
				{/* For the eye only: each number says its name and the notes to the ear. */}
				<span class="figure-name" aria-hidden="true">
					{figureName(props.line.id, view.names())}
					<Show when={notes().length > 0}>
						<span class="figure-notes">{notes().join(BETWEEN)}</span>
					</Show>
				</span>
				<Show when={props.bothScopes} fallback={<Slot figure={props.line.all ?? props.line.self} notes={notes()} />}>
					<Slot figure={props.line.all} notes={notes()} />
					<Slot figure={props.line.self} notes={[view.words().figures.self, ...notes()]} />
				</Show>
			</div>
			<Show when={view.panes.layout() !== 'phone' && open()}>
				{(figure) => (
					<>
						<AboutFigure figure={figure()} opened={openedOf(figure(), view.opened())} />
						<FigureDetail figure={figure()} opened={view.opened() as number} />
					</>
				)}
			</Show>
		</li>
	);
}

const says = ({ first, again }: Figure, index: number | undefined): boolean =>
	index !== undefined && [first, ...again].some((statement) => statement.index === index);

function Slot(props: { figure: Figure | undefined; notes: readonly string[] }) {
	return (
		<span class="figure-slot">
			<Show when={props.figure}>
				{(figure) => <FigureLink figure={figure()} unit notes={props.notes.join(BETWEEN)} />}
			</Show>
		</span>
	);
}

/** Between notes. */
const BETWEEN = ' · ';

/** The year where it is another one, the scope where only the body itself is given, and how many places more. */
function notesOf({ all, self, year }: Line, bothScopes: boolean, words: ReportWords['figures']): string[] {
	const again = (all?.again.length ?? 0) + (self?.again.length ?? 0);
	return [
		...(year === undefined ? [] : [words.ofYear(year)]),
		...(self && !all && !bothScopes ? [words.self] : []),
		...(again > 0 ? [words.again(again)] : []),
	];
}
