import type { AnnexRow } from './rows';

/** So many rows with figures tell whether they are counted, and so many without any may stand between two. */
const FEWEST = 8;
const MOST_STEP = 4;
/** Numbers of rows may be written with noughts before them: 08, 008. */
const WIDTHS = [1, 2, 3];

/**
 * True for rows whose first figures count them (代码, 行次), though no head says so: each begins with a number that is a
 * little more than that of the row before. So do no figures of a year.
 */
export function areCounted(rows: readonly AnnexRow[]): boolean {
	const figures = firstFigures(rows);
	const first = /^\d{1,2}$/.test(figures[0] ?? '') ? Number(figures[0]) : 1;
	return count(figures, first, (figure, number) => figure.startsWith(number));
}

/** True for rows whose figures all end in the number of the row behind them: it runs into them. */
export const endInNumbers = (rows: readonly AnnexRow[]): boolean =>
	count(
		firstFigures(rows).slice(0, -1),
		1,
		(figure, number) => figure.length > number.length && figure.endsWith(number),
	);

const firstFigures = (rows: readonly AnnexRow[]): string[] =>
	rows.flatMap(({ material: { pieces } }) => (pieces[0]?.text ? [pieces[0].text] : []));

/** True where each figure is a number, or holds it at one of its ends, that is a little more than that of the one before. */
function count(figures: readonly string[], first: number, holds: (figure: string, number: string) => boolean): boolean {
	let last = first - 1;
	return (
		figures.length >= FEWEST &&
		figures.every((figure) => {
			const all = STEPS.flatMap((step) => WIDTHS.map((width) => [last + step, width] as const));
			const written = all.map(([number, width]) => ({ number, words: `${number}`.padStart(width, '0') }));
			const next = written.find(({ words }) => words === figure) ?? written.find(({ words }) => holds(figure, words));
			last = next?.number ?? last;
			return next !== undefined;
		})
	);
}

const STEPS = Array.from({ length: MOST_STEP }, (_, at) => at + 1);
