import { type Accessor, createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { GapRow } from '../../ui/gap';
import { Whole } from '../../ui/whole';
import { createWindowed, type Windowed } from '../../ui/windowed';
import { useCheckup } from './context';
import { DRAWN_WHOLE } from './drawn-whole';
import type { Matrix, MatrixRow } from './matrix';
import { MatrixCell } from './matrix-cell';
import { MatrixHeads } from './matrix-heads';
import { HEADS, type Spot, stepTo } from './matrix-keys';
import { createReach, YearsBeyond } from './matrix-reach';
import { keepMatrixSpot } from './matrix-spot';
import { isAfterGap } from './matrix-years';

/** Characters of a name that have room in two lines: on a phone and at a desk. */
const NAME = { phone: 14, desk: 32 };

/** The matrix as a grid: one stop for the tab key, arrows go from cell to cell, Enter opens the report. */
export function MatrixGrid(props: { matrix: Matrix; figures: boolean }) {
	const { words } = useCheckup();
	const [scroller, setScroller] = createSignal<HTMLElement>();
	const [body, setBody] = createSignal<HTMLElement>();
	const near = createWindowed(() => props.matrix.rows, body, { scroller, whole: DRAWN_WHOLE });
	const walk = createWalk(() => props.matrix, near, body);
	keepMatrixSpot(scroller, () => props.matrix.years.length);
	showFirstOfOrder(scroller);
	const reach = createReach(scroller, () => props.matrix.years.length);
	return (
		<>
			<YearsBeyond years={props.matrix.years} reach={reach()} scroller={scroller()} />
			<div class="matrix-scroller" ref={setScroller}>
				<table
					class="matrix"
					classList={{ 'of-figures': props.figures }}
					// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the arrow keys walk is a grid
					role="grid"
					aria-label={words().matrix.caption}
					aria-rowcount={props.matrix.rows.length + 1}
					onKeyDown={walk.go}
				>
					<thead>
						<MatrixHeads
							years={props.matrix.years}
							stop={walk.stop()}
							onReach={(column) => walk.reach({ row: HEADS, column })}
						/>
					</thead>
					<tbody ref={setBody}>
						<GapRow height={near.before()} />
						<For each={near.rows()}>
							{(row, i) => (
								<Row
									row={row}
									at={near.first() + i()}
									years={props.matrix.years}
									stop={walk.stop()}
									onReach={(column) => walk.reach({ row: near.first() + i(), column })}
								/>
							)}
						</For>
						<GapRow height={near.after()} />
					</tbody>
				</table>
			</div>
		</>
	);
}

/** Goes to the top where another order is chosen: what comes first in it is what it was chosen for. */
function showFirstOfOrder(scroller: Accessor<HTMLElement | undefined>): void {
	const { state } = useCheckup();
	createEffect(
		on(
			() => state.choices().order,
			() => scroller()?.scrollTo({ top: 0 }),
			{ defer: true },
		),
	);
}

/** Which cell the tab key stops at, and how keys move that. */
function createWalk(
	matrix: Accessor<Matrix>,
	near: Windowed<MatrixRow>,
	body: Accessor<HTMLElement | undefined>,
): { stop: Accessor<Spot>; reach(spot: Spot): void; go(event: KeyboardEvent): void } {
	const [active, setActive] = createSignal<Spot>({ row: 1, column: 0 });
	const columns = () => matrix().years.length;
	const stop = createMemo(() => stopIn(near.rows(), near.first(), active(), columns()));
	return {
		stop,
		reach: setActive,
		go: (event) => {
			const next = stepTo({ key: event.key, far: event.ctrlKey || event.metaKey }, stop(), matrix().rows, columns());
			if (!next) return;
			event.preventDefault();
			setActive(next);
			bringIntoView(next, body());
		},
	};
}

/** The cell that the tab key stops at: the one reached last, or where that is not drawn the first one that is. */
function stopIn(drawn: readonly MatrixRow[], first: number, active: Spot, columns: number): Spot {
	const column = Math.max(0, Math.min(active.column, columns - 1));
	if (active.row === HEADS || drawn[active.row - first]?.kind === 'unit') return { row: active.row, column };
	const unit = drawn.findIndex(({ kind }) => kind === 'unit');
	return { row: first + Math.max(0, unit), column };
}

/** Focuses a cell; one that is not drawn yet is scrolled near first. */
function bringIntoView(spot: Spot, body: HTMLElement | undefined): void {
	const grid = body?.closest('.matrix-scroller');
	const cell = () => grid?.querySelector<HTMLElement>(`[data-cell="${spot.row}-${spot.column}"]`);
	const found = cell();
	if (found) {
		stopAt(found);
		return;
	}
	const height = body?.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
	grid?.scrollTo({ top: spot.row * height });
	// Two frames: one for the scrolling to be heard, one for the rows to be drawn.
	requestAnimationFrame(() => requestAnimationFrame(() => stopAt(cell())));
}

/** Being focused alone does not heed the room of the names, under which a cell is not to lie. */
function stopAt(cell: HTMLElement | null | undefined): void {
	cell?.focus({ preventScroll: true });
	cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

type UnitRow = Extract<MatrixRow, { kind: 'unit' }>;

interface RowProps {
	row: MatrixRow;
	/** Its place among all rows. */
	at: number;
	years: readonly number[];
	stop: Spot;
	onReach(column: number): void;
}

function Row(props: RowProps) {
	const { words } = useCheckup();
	const unit = () => (props.row.kind === 'unit' ? props.row : undefined);
	const titleOf = ({ name, also }: UnitRow) => (also.length > 0 ? `${name} ${words().matrix.also(also)}` : name);
	return (
		<tr data-row aria-rowindex={props.at + 2} classList={{ 'matrix-region': !unit(), headed: unit()?.headed ?? false }}>
			<Show
				when={unit()}
				fallback={
					<th scope="rowgroup" colSpan={props.years.length + 1} class="report-words" lang="zh-Hans">
						<span>{props.row.name ?? words().matrix.noRegion}</span>
					</th>
				}
			>
				{(found) => (
					<>
						<th scope="row" class="report-words" lang="zh-Hans" title={titleOf(found())}>
							<span
								classList={{ long: found().called.length > NAME.phone, longest: found().called.length > NAME.desk }}
							>
								<Whole says={found().called} />
								<Show when={found().also.length > 0}>
									{' '}
									<small>{words().matrix.also(found().also)}</small>
								</Show>
							</span>
						</th>
						<For each={found().cells}>
							{(cell, column) => (
								<MatrixCell
									cell={cell}
									unit={found().name}
									year={props.years[column()] as number}
									afterGap={isAfterGap(props.years, column())}
									spot={`${props.at}-${column()}`}
									stop={props.stop.row === props.at && props.stop.column === column()}
									onReach={() => props.onReach(column())}
								/>
							)}
						</For>
					</>
				)}
			</Show>
		</tr>
	);
}
