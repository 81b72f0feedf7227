import type { FailedFile } from '../../desk/failed';
import { tsv } from '../../exports/tsv';
import { nameOf } from '../../library/names';
import { FAMILIES } from '../../report/rule-families';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import type { Say } from '../../words/sayings';
import { failureSentence } from '../../words/sentence';
import type { Words } from '../../words/zh-Hans';
import type { Line } from './lines';
import type { Cell, Matrix } from './matrix';

/** The table of the check-up for a spreadsheet: a line a report, with its file, a column a family of rules. */
export function tableText(lines: readonly Line[], words: CheckupWords): string {
	const head = [
		words.table.report,
		words.table.year,
		words.table.file,
		...[words.severity.error, words.severity.warning, words.severity.info],
		...FAMILIES.map((family) => words.family[family] ?? family),
	];
	const rows = lines.map(({ row, counts, families }) => [
		nameOf(row),
		row.year ?? '',
		row.name,
		...[counts.error, counts.warning, counts.info],
		...FAMILIES.map((family) => families[family]?.count ?? 0),
	]);
	return tsv([head, ...rows]);
}

/** Every finding that is shown, for a spreadsheet or a letter: report, year, file, severity, rule, where it is, what is said. */
export const listText = (lines: readonly Line[], words: CheckupWords, say: Say): string =>
	tsv(
		lines.flatMap(({ row, findings }) =>
			findings.map(({ severity, rule, says, place = '' }) => [
				...[nameOf(row), row.year ?? '', row.name],
				...[words.severity[severity], words.rule[rule] ?? rule, place, say(says)],
			]),
		),
	);

/** The files that could not be read: where each lay, and why. */
export const failedText = (
	failed: readonly FailedFile[],
	{ failedFiles }: CheckupWords,
	words: Pick<Words, 'failure'>,
): string =>
	tsv([
		[failedFiles.file, failedFiles.reason],
		...failed.map(({ name, path, failure }) => [path ?? name, failureSentence(failure, words)]),
	]);

/**
 * The matrix for a spreadsheet: a line a body, a column a year.
 *
 * @param figure the name of the figure that it shows instead of the findings
 */
export function matrixText({ years, rows }: Matrix, { matrix }: CheckupWords, figure?: string): string {
	const head = [figure === undefined ? matrix.unit : matrix.shows.head(figure), ...years];
	const lines = rows.flatMap((row) =>
		row.kind === 'unit' ? [[row.name, ...row.cells.map((cell) => inSheet(cell, matrix.short))]] : [],
	);
	return tsv([head, ...lines]);
}

function inSheet(cell: Cell, short: CheckupWords['matrix']['short']): string | number {
	if (cell.state === 'found') return cell.count;
	if (cell.state === 'told') return cell.value ?? cell.says;
	if (cell.state === 'clean') return 0;
	return cell.state === 'missing' || cell.state === 'failed' ? short[cell.state] : '';
}
