import { type Accessor, createComputed, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Windowed } from '../../ui/windowed';
import type { Matrix, MatrixRow } from './matrix';
import { HEADS, type Spot, stepTo } from './matrix-keys';

/** Which cell the tab key stops at, and how keys move that. */
export function createWalk(
	matrix: Accessor<Matrix>,
	near: Windowed<MatrixRow>,
	body: Accessor<HTMLElement | undefined>,
): { stop: Accessor<Spot>; reach(spot: Spot): void; go(event: KeyboardEvent): void } {
	const [active, setActive] = createSignal<Spot>({ row: 1, column: 0 });
	const columns = () => matrix().years.length;
	createComputed(on(matrix, (now, before) => before && setActive((spot) => movedTo(spot, before, now))));
	const stop = createMemo(() => stopIn(near.rows(), near.first(), active(), columns()));
	keepKeyboard(matrix, stop, body);
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

/** Where the body and the year of a cell stand in a matrix that came anew; those that are not in it stay where they were. */
function movedTo({ row, column }: Spot, before: Matrix, now: Matrix): Spot {
	const name = nameIn(before.rows[row]);
	const at = name === undefined ? -1 : now.rows.findIndex((one) => nameIn(one) === name);
	const year = now.years.indexOf(before.years[column] ?? 0);
	return { row: at < 0 ? row : at, column: year < 0 ? column : year };
}

const nameIn = (row: MatrixRow | undefined): string | undefined => (row?.kind === 'unit' ? row.name : undefined);

/** A matrix that comes anew is drawn anew: where the keyboard was in it, it goes on at the same body and year. */
function keepKeyboard(matrix: Accessor<Matrix>, stop: Accessor<Spot>, body: Accessor<HTMLElement | undefined>): void {
	const isHere = () => body()?.contains(document.activeElement) ?? false;
	// Asked while the cells of before still stand.
	const wasHere = createMemo(on(matrix, isHere), false, { equals: false });
	createEffect(on(wasHere, (was) => was && !isHere() && cellAt(stop(), body())?.focus({ preventScroll: true })));
}

const cellAt = ({ row, column }: Spot, body: HTMLElement | undefined): HTMLElement | null | undefined =>
	body?.closest('.matrix-scroller')?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);

/** The cell that the tab key stops at: the one reached last, or where that is not drawn the first one that is. */
function stopIn(drawn: readonly MatrixRow[], first: number, active: Spot, columns: number): Spot {
	const column = Math.max(0, Math.min(active.column, columns - 1));
	if (active.row === HEADS || drawn[active.row - first]?.kind === 'unit') return { row: active.row, column };
	const unit = drawn.findIndex(({ kind }) => kind === 'unit');
	return { row: first + Math.max(0, unit), column };
}

/** Focuses a cell; one that is not drawn yet is scrolled near first. */
function bringIntoView(spot: Spot, body: HTMLElement | undefined): void {
	const found = cellAt(spot, body);
	if (found) {
		stopAt(found);
		return;
	}
	const height = body?.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
	body?.closest('.matrix-scroller')?.scrollTo({ top: spot.row * height });
	// Two frames: one for the scrolling to be heard, one for the rows to be drawn.
	requestAnimationFrame(() => requestAnimationFrame(() => stopAt(cellAt(spot, body))));
}

/** Being focused alone does not heed the room of the names, under which a cell is not to lie. */
function stopAt(cell: HTMLElement | null | undefined): void {
	cell?.focus({ preventScroll: true });
	cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
