import { exported } from '../report/export';
import type { Indicator, Reading } from '../report/reading';
import { loadSay } from '../words/sayings';
import { csv } from './csv';
import { fileName } from './file-name';

/** All of a report in the export format, or its figures as a table. */
export const EXPORT_KINDS = ['json', 'csv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const TYPES: Readonly<Record<ExportKind, string>> = { json: 'application/json', csv: 'text/csv' };

/** What a column holds; they are called as in the export format. */
const COLUMNS = {
	id: ({ id }) => id,
	value: ({ value }) => value,
	unit: ({ unit }) => unit,
	qualifier: ({ qualifier }) => qualifier,
	readings: ({ readings }) => readings?.join(' / '),
	settledBy: ({ settledBy }) => settledBy,
	scope: ({ scope }) => scope,
	year: ({ year }) => year,
	quote: ({ quote }) => quote,
	start: ({ span }) => span[0],
	end: ({ span }) => span[1],
	rule: ({ rule }) => rule,
} satisfies Record<string, (figure: Indicator) => string | number | undefined>;

/**
 * A report for other programs: all of it in the export format, or its figures as a table, each with the words that say it.
 *
 * @param title what the file is called after
 * @param nameOf a figure's name for people
 */
export async function reportFile(
	reading: Reading,
	kind: ExportKind,
	title: string,
	nameOf: (id: string) => string,
): Promise<File> {
	const content = kind === 'json' ? await exportText(reading) : figureTable(reading, nameOf);
	return new File([content], fileName(title, kind), { type: TYPES[kind] });
}

const exportText = async (reading: Reading): Promise<string> =>
	`${JSON.stringify(exported(reading, await loadSay('zh-Hans')), null, '\t')}\n`;

const figureTable = ({ indicators }: Reading, nameOf: (id: string) => string): string =>
	csv([
		['name', ...Object.keys(COLUMNS)],
		...indicators.map((figure) => [nameOf(figure.id), ...Object.values(COLUMNS).map((cell) => cell(figure))]),
	]);
