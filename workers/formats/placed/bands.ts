import type { Line, Part } from './lines';

/** A column of an unruled table: from the leftmost to the rightmost of what stands in it. */
export interface Band {
	left: number;
	right: number;
}

/** Of the row with the most cells, so much makes a full row: those tell the columns. */
const NEARLY_FULL = 0.75;
/** In type heights: labels that begin so near one another begin in one column. */
const ALIGNED = 0.6;

/**
 * The columns of an unruled table.
 *
 * @param lines all its lines
 * @param rows those with figures
 */
export function bandsOf(lines: readonly Line[], rows: readonly Line[]): Band[] {
	const most = Math.max(...rows.map(({ parts }) => parts.length));
	const full = rows.filter(({ parts }) => parts.length >= most * NEARLY_FULL);
	const bands = merged(full.flatMap(({ parts }) => parts));
	// What stands beside all of these (the names of groups) makes columns of its own.
	const beside = lines.flatMap(({ parts }) => parts).filter((part) => !bands.some((band) => overlap(band, part)));
	return merged([...bands, ...beside]).flatMap((band) => partedByLefts(band, lines));
}

/** Columns of labels run into one another where a label takes two of them: they are told by where labels begin. */
function partedByLefts(band: Band, lines: readonly Line[]): Band[] {
	const inBand = lines.map(({ parts }) => parts.filter((part) => overlap(band, part)));
	if (!inBand.some((parts) => parts.length > 1)) return [band];
	const size = Math.min(...lines.map((line) => line.size));
	const lefts: number[] = [];
	for (const left of inBand.flatMap((parts) => parts.map((part) => part.left)).sort((a, b) => a - b)) {
		if (lefts.length === 0 || left - (lefts.at(-1) as number) > size * ALIGNED) lefts.push(left);
	}
	return lefts.map((left, at) => ({ left, right: lefts[at + 1] ?? band.right }));
}

/** Stretches that overlap as one, in order. */
function merged(stretches: readonly Band[]): Band[] {
	const bands: Band[] = [];
	for (const { left, right } of [...stretches].sort((a, b) => a.left - b.left)) {
		const last = bands.at(-1);
		if (last && left < last.right) last.right = Math.max(last.right, right);
		else bands.push({ left, right });
	}
	return bands;
}

const overlap = (a: Band, b: Band): boolean => a.left < b.right && b.left < a.right;

/** The columns that something stands in, first and last; the nearest one where it stands between two. */
export function bandOf(
	part: Pick<Part, 'left' | 'right'>,
	bands: readonly Band[],
): readonly [from: number, to: number] {
	const from = bands.findIndex((band) => overlap(band, part));
	if (from >= 0) return [from, bands.findLastIndex((band) => overlap(band, part))];
	const middle = (part.left + part.right) / 2;
	const distances = bands.map(({ left, right }) => Math.max(left - middle, middle - right));
	const nearest = distances.indexOf(Math.min(...distances));
	return [nearest, nearest];
}
