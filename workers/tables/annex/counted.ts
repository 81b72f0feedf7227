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
	const figures = rows.flatMap(({ material: { pieces } }) => (pieces[0]?.text ? [pieces[0].text] : []));
	if (figures.length < FEWEST) return false;
	let last = /^\d{1,2}$/.test(figures[0] ?? '') ? Number(figures[0]) - 1 : 0;
	return figures.every((figure) => {
		const next = nextNumber(figure, last);
		last = next ?? last;
		return next !== undefined;
	});
}

/** The number that a figure is, or begins with where another runs into it, of those that may follow the last. */
function nextNumber(figure: string, last: number): number | undefined {
	const all = STEPS.flatMap((step) =>
		WIDTHS.map((width) => ({ number: last + step, words: String(last + step).padStart(width, '0') })),
	);
	return (all.find(({ words }) => words === figure) ?? all.find(({ words }) => figure.startsWith(words)))?.number;
}

const STEPS = Array.from({ length: MOST_STEP }, (_, at) => at + 1);
