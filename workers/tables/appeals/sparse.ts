import { hasJammed, MOST_READINGS, type Row, runsIn } from '../cells/row';
import { placings } from '../jammed/placings';
import type { Figures } from '../jammed/splits';

/** True for a row whose figures stand apart and are fewer than its cells: blank ones were lost between them. */
export const lostBlanks = (row: Row, cells: number): boolean =>
	row.pieces.length > 1 && row.pieces.length < cells && !hasJammed(row);

/**
 * For every part of such a row its readings: the figures of one follow one another, the last the sum of those before it.
 * A part may be blank. None where no way of parting them adds up.
 */
export function sparseReadings(row: Row, parts: number, width: number): Figures[][] {
	const figures = runsIn({ ...row, parted: true }).flatMap((run) => ('figure' in run ? [run.figure] : []));
	const found = Array.from({ length: parts }, () => new Map<string, Figures>());
	for (const groups of partings(figures, parts, width)) {
		for (const [part, group] of groups.entries())
			for (const reading of placed(group, width)) found[part]?.set(reading.join(), reading);
	}
	return found.map((readings) => (readings.size > MOST_READINGS ? [] : [...readings.values()]));
}

/** Every way to part the figures into so many groups that add up, or are blank. */
function partings(figures: Figures, parts: number, width: number): Figures[][] {
	if (parts === 0) return figures.length === 0 ? [[]] : [];
	return Array.from({ length: Math.min(width, figures.length) + 1 }, (_, size) => size)
		.filter((size) => isPart(figures.slice(0, size)))
		.flatMap((size) =>
			partings(figures.slice(size), parts - 1, width).map((rest) => [figures.slice(0, size), ...rest]),
		);
}

const isPart = (group: Figures): boolean =>
	group.length === 0 || (group.length > 1 && sum(group.slice(0, -1)) === group.at(-1));

const sum = (figures: Figures): number | undefined =>
	figures.reduce((total, figure) => (total === undefined || figure === undefined ? undefined : total + figure), 0);

const placed = (group: Figures, width: number): Figures[] =>
	placings(group.slice(0, -1), width - 1, MOST_READINGS).map((cells) => [...cells, group.at(-1)]);
