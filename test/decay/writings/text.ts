import { type Row, type Sheet, unmerged } from '../sheet';
import { texts, type Writing } from './writing';

const rowsBy =
	(between: string, lineEnd = '\n') =>
	({ rows }: Sheet): string =>
		rows.map(({ cells }) => cells.map(({ text }) => text).join(between)).join(lineEnd);

/** The labels of a row, and what is told beside them, each joined in its way. */
const labelled = (sheet: Sheet, between: string, behindLabels: string): string =>
	sheet.rows.map((row) => labelsAndRest(row, between, behindLabels)).join('\n');

function labelsAndRest({ cells }: Row, between: string, behindLabels: string): string {
	const at = cells.findIndex(({ role }) => role !== 'label');
	const [labels, rest] = at < 0 ? [cells, []] : [cells.slice(0, at), cells.slice(at)];
	const told = rest.map(({ text }) => text).join(between);
	return [labels.map(({ text }) => text).join(between), told].filter(Boolean).join(behindLabels);
}

/** How wide a character is in a font of one width: two columns where it is Chinese. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);

function aligned(sheet: Sheet): string {
	const lines = unmerged(sheet, false);
	const widths = (lines[0] ?? []).map((_, x) => Math.max(...lines.map((line) => widthOf(line[x] ?? ''))));
	const padded = (text: string, x: number): string => text + ' '.repeat((widths[x] as number) - widthOf(text) + 2);
	return lines.map((line) => line.map(padded).join('').trimEnd()).join('\n');
}

const drawn = (sheet: Sheet): string => {
	const lines = unmerged(sheet, false);
	const rule = `├${(lines[0] ?? []).map(() => '────').join('┼')}┤`;
	return lines.map((line) => `│ ${line.join(' │ ')} │`).join(`\n${rule}\n`);
};

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);

/** Ways in which a table arrives as text. */
export const TEXTS: Readonly<Record<string, Writing>> = {
	/** As browsers copy a table. */
	tabs: { file: 'txt', write: texts(rowsBy('\t')) },
	/** As some readers of PDF do. */
	'two spaces': { file: 'txt', write: texts(rowsBy('  ')) },
	/** As most readers of PDF do: a label of two words looks like two cells. */
	'one space': { file: 'txt', write: texts(rowsBy(' ')) },
	/** As phones copy it, and old browsers. */
	'one cell a line': { file: 'txt', write: texts(rowsBy('\n')) },
	/** The same, with a blank line between. */
	'one cell a paragraph': { file: 'txt', write: texts(rowsBy('\n\n')) },
	/** As chat programs and wikis write it. */
	bars: { file: 'txt', write: texts(rowsBy(' | ')) },
	/** A copy that lost what parts the cells, but not the rows. */
	'cells jammed': { file: 'txt', write: texts(rowsBy('')) },
	/** A copy that lost both. */
	'all jammed': { file: 'txt', write: texts(rowsBy('', '')) },
	/** The figures in a line below their labels. */
	'figures below': { file: 'txt', write: texts((sheet) => labelled(sheet, '\t', '\n')) },
	/** Only the label is parted from its figures, which run together. */
	'figures jammed': { file: 'txt', write: texts((sheet) => labelled(sheet, '', ' ')) },
	/** Padded to columns (pdftotext -layout). */
	aligned: { file: 'txt', write: texts(aligned) },
	/** Drawn with lines of characters. */
	drawn: { file: 'txt', write: texts(drawn) },
	/** As a spreadsheet saves it, merged cells blank. */
	commas: {
		file: 'txt',
		write: texts((sheet) =>
			unmerged(sheet, false)
				.map((line) => line.map(quoted).join(','))
				.join('\n'),
		),
	},
	/** As a spreadsheet's cells are pasted: merged cells blank, tabs kept. */
	'tabs, blank cells too': {
		file: 'txt',
		write: texts((sheet) =>
			unmerged(sheet, false)
				.map((line) => line.join('\t'))
				.join('\n'),
		),
	},
};
