import { type Cell, type Sheet, unmerged } from '../sheet';
import { texts, type Writing } from './writing';

const spans = ({ columns = 1, rows = 1 }: Cell): string =>
	(columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');

/** A page: its lines as paragraphs, its tables as told. */
const page =
	(table: (sheet: Sheet) => string): Writing['write'] =>
	(before, sheets, behind) => {
		const paragraphs = (lines: readonly string[]): string[] => lines.map((line) => `<p>${line}</p>`);
		const told = sheets.flatMap((sheet) => [...paragraphs(sheet.over), table(sheet)]);
		const body = [...paragraphs(before), ...told, ...paragraphs(behind)].join('\n');
		return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
	};

/** A table with its merged cells, each cell by its own way. */
const merged =
	(cell: (told: Cell) => string, rowEnd = '</tr>') =>
	({ rows }: Sheet): string =>
		`<table border="1">${rows.map(({ cells }) => `<tr>${cells.map(cell).join('')}${rowEnd}`).join('\n')}</table>`;

const flat =
	(repeated: boolean) =>
	(sheet: Sheet): string =>
		`<table>${unmerged(sheet, repeated)
			.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`)
			.join('')}</table>`;

const halves = (text: string, between: string): string =>
	/^\D{5,}$/.test(text) ? text.slice(0, text.length >> 1) + between + text.slice(text.length >> 1) : text;

const td = (cell: Cell, text = cell.text): string => `<td${spans(cell)}>${text}</td>`;
const plain = (cell: Cell): string => td(cell);

/** Ways in which a table stands on a page, in a file of Markdown too. */
export const PAGES: Readonly<Record<string, Writing>> = {
	/** As it should be. */
	page: { file: 'html', write: page(merged(plain)) },
	/** A converter that knows no merged cells and leaves them blank. */
	'merged cells blank': { file: 'html', write: page(flat(false)) },
	/** One that fills them in. */
	'merged cells filled in': { file: 'html', write: page(flat(true)) },
	/** As Word saves it: paragraphs and spans in cells, with blanks that do not break. */
	'paragraphs in cells': {
		file: 'html',
		write: page(merged((cell) => td(cell, `<p class="MsoNormal"><span>&nbsp;${cell.text}</span></p>`))),
	},
	/** Labels broken over lines. */
	'labels broken': { file: 'html', write: page(merged((cell) => td(cell, halves(cell.text, '<br>')))) },
	/** Ends of cells and rows left out, as HTML allows. */
	'ends left out': { file: 'html', write: page(merged((cell) => `<td${spans(cell)}>${cell.text}`, '')) },
	/** Every row a table of its own, as page breaks and editors make them. */
	'a table a row': {
		file: 'html',
		write: page(({ rows }) =>
			rows
				.map(({ cells }) => `<table><tr>${cells.map((cell) => `<td>${cell.text}</td>`).join('')}</tr></table>`)
				.join('\n'),
		),
	},
	/** The table within a cell that a site lays its pages out with. */
	'a table within a table': {
		file: 'html',
		write: page((sheet) => `<table><tr><td width="100%">${merged(plain)(sheet)}</td></tr></table>`),
	},
	/** No table at all: blocks that a style sheet sets beside one another. */
	blocks: {
		file: 'html',
		write: page(({ rows }) =>
			rows
				.map(
					({ cells }) =>
						`<div class="row">${cells.map(({ text }) => `<div class="cell">${text}</div>`).join('')}</div>`,
				)
				.join('\n'),
		),
	},
	/** The table as text with blanks, one paragraph a row. */
	'a paragraph a row': {
		file: 'html',
		write: page(({ rows }) =>
			rows.map(({ cells }) => `<p>${cells.map(({ text }) => text).join('&nbsp;&nbsp;')}</p>`).join('\n'),
		),
	},
	/** Markdown, which has one row of heads and no merged cells. */
	Markdown: { file: 'md', write: texts((sheet) => `\n${markdown(unmerged(sheet, false))}\n`) },
	/** The same from a converter that fills merged cells in. */
	'Markdown, filled in': { file: 'md', write: texts((sheet) => `\n${markdown(unmerged(sheet, true))}\n`) },
};

function markdown([first = [], ...lines]: readonly string[][]): string {
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [row(first), row(first.map(() => '---')), ...lines.map(row)].join('\n');
}
