import type { Figures, Work } from './splits';

/** A row with every way to read it. */
interface Open {
	id: string;
	readings: readonly Figures[];
}

/** The readings of each row, by its name, that go together. */
export type Kept = Map<string, Set<Figures>>;

/**
 * The readings of the rows that add up to a target, column by column; a blank cell counts as nothing.
 * Undefined where none do, where a row has no reading, or when the work is used up.
 */
export function partsOf(target: Figures, rows: readonly Open[], work: Work): Kept | undefined {
	if (rows.some(({ readings }) => readings.length === 0)) return undefined;
	const ordered = [...rows].sort((a, b) => a.readings.length - b.readings.length);
	const kept: Kept = new Map();
	const known = new Map<string, boolean>();
	const fits = (index: number, rest: Figures): boolean => {
		const row = ordered[index];
		if (!row) return rest.every((figure) => figure === 0);
		const state = `${index}:${rest.join()}`;
		const before = known.get(state);
		if (before !== undefined) return before;
		work.left -= row.readings.length;
		if (work.left < 0) return false;
		const good = row.readings.filter((reading) => {
			const less = minus(rest, reading);
			return less !== undefined && fits(index + 1, less);
		});
		keep(kept, row.id, good);
		known.set(state, good.length > 0);
		return good.length > 0;
	};
	const found = fits(
		0,
		target.map((figure) => figure ?? 0),
	);
	return found && work.left >= 0 ? kept : undefined;
}

/** Adds readings of a row to those that are kept. */
export function keep(kept: Kept, id: string, readings: Iterable<Figures>): void {
	const set = kept.get(id) ?? new Set();
	for (const reading of readings) set.add(reading);
	kept.set(id, set);
}

function minus(rest: Figures, reading: Figures): number[] | undefined {
	const less = rest.map((figure, i) => (figure as number) - (reading[i] ?? 0));
	return less.some((figure) => figure < 0) ? undefined : less;
}
