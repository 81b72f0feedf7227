import { failed, type Outcome } from '../../../src/report/failure';

/** What the sheets of a workbook may unfold to, in bytes: a report's have some hundred thousand. */
export const MOST_UNFOLDED = 32 * 1024 * 1024;

/** A list of all that was made public in a year has some ten thousand rows of ten; the library's time grows with each cell. */
export const MOST_CELLS = 200_000;

/** Rows of a sheet that are read; a report has some hundreds, a list of all that was made public some thousands. */
export const MOST_ROWS = 20_000;

/** Merged cells of a sheet that are heeded; the largest of the forms has some dozens. */
export const MOST_MERGES = 5_000;

/** What is said of a workbook with more cells than are taken on. */
export const tooManyCells = (name: string): Outcome<never> =>
	failed({ code: 'too-much-inside', name, limit: MOST_UNFOLDED, cells: MOST_CELLS });
