import type { FailedFile } from '../../desk/failed';
import { tsv } from '../../exports/tsv';
import type { Row } from '../../library/library';
import { nameOf } from '../../library/names';
import { FAMILIES } from '../../report/rule-families';
import type { CheckupWords } from '../../words/checkup/zh-Hans';
import type { Say } from '../../words/sayings';
import { failureSentence } from '../../words/sentence';
import type { Words } from '../../words/zh-Hans';
import type { Line } from './lines';
import type { Cell, Matrix } from './matrix';

/** What is copied of the list, and the ids of versions in whose place another one counts. */
interface Listed {
	lines: readonly Line[];
	old: ReadonlySet<string>;
}

/** The table of the check-up for a spreadsheet: a line a report, with its file, a column a family of rules. */
export function tableText({ lines, old }: Listed, words: CheckupWords): string {
	const head = [
		words.table.report,
		words.table.year,
		words.table.file,
		...[words.severity.error, words.severity.warning, words.severity.info],
		...FAMILIES.map((family) => words.family[family] ?? family),
	];
	const rows = lines.map(({ row, counts, families }) => [
		...whose(row, old, words),
		...[counts.error, counts.warning, counts.info],
		...FAMILIES.map((family) => families[family]?.count ?? 0),
	]);
	return tsv([head, ...rows]);
}

/** Every finding that is shown, for a spreadsheet or a letter: a line each. */
export function listText({ lines, old }: Listed, words: CheckupWords, say: Say): string {
	const { table, filters } = words;
	const head = [table.report, table.year, table.file, filters.severity, filters.rule, table.place, table.says];
	const rows = lines.flatMap(({ row, findings }) =>
		findings.map(({ severity, rule, says, place = '' }) => [
			...whose(row, old, words),
			...[words.severity[severity], words.rule[rule] ?? rule, place, say(says)],
		]),
	);
	return tsv([head, ...rows]);
}

/** Whose report it is, its year and its file; in a sheet the name alone keeps an old version apart from what counts. */
function whose(row: Row, old: Listed['old'], { table }: CheckupWords): (string | number)[] {
	const name = nameOf(row);
	return [old.has(row.id) ? table.outdatedName(name) : name, row.year ?? '', row.name];
}

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
