import type { Grid } from '../formats/document';
import { fold } from '../text/fold';
import { type Annex, type AnnexRow, columnsIn, isPart, nameOf } from './annexRows';
import { UNITS } from './forms/annex';
import type { Grids } from './grids';
import type { Piece } from './parting';

/** A table of the forms has some eighty rows of a few cells; the rest of a larger one is not looked at. */
const MOST_ROWS = 400;
const MOST_CELLS = 40;

/** The annexes among the tables that the format draws: a name, its unit, then figures; a row may hold two such runs. */
export const drawnAnnexes = (source: string, grids: Grids): Annex[] =>
	grids.all.flatMap((grid) => annexIn(source, grid) ?? []);

function annexIn(source: string, grid: Grid): Annex | undefined {
	const printed = grid.rows
		.slice(0, MOST_ROWS)
		.map((cells) => cells.slice(0, MOST_CELLS).map((cell) => pieceOf(source, cell)));
	const head = printed.find((cells) => cells.some(({ text }) => /^(?:计量)?单位$/.test(plain(text))));
	const units = head?.findIndex(({ text }) => /单位$/.test(plain(text))) ?? -1;
	const columns = head ? columnsIn(headAfter(head, units)) : [];
	const rows = printed.flatMap((cells) => rowsIn(cells));
	const names = columns.length > 0 ? columns : [''];
	return rows.length > 1 ? { span: grid.span, columns: names, rows } : undefined;
}

/** The words of the heads after 单位, up to the heads of a second run of rows. */
function headAfter(head: readonly Piece[], units: number): string {
	const names = head.slice(units + 1).map(({ text }) => plain(text));
	const second = names.findIndex((name) => /指标|项目|名称|单位/.test(name));
	return names.slice(0, second < 0 ? names.length : second).join('');
}

/** The rows of an annex in one printed row: each unit, the name before it and the cells after it. */
function rowsIn(cells: readonly Piece[]): AnnexRow[] {
	const units = cells.flatMap(({ text }, i) => (i > 0 && isUnit(plain(text)) ? [i] : []));
	return units.flatMap((at, n) => {
		const label = cells[at - 1] as Piece;
		const next = units[n + 1];
		const figures = cells.slice(at + 1, next === undefined ? cells.length : next - 1);
		const words = plain(label.text);
		if (words === '' || figures.length === 0) return [];
		return {
			name: nameOf(words).name,
			label: label.span,
			unit: cells[at],
			material: { pieces: figures, certain: true },
			loose: false,
			part: isPart(words),
		};
	});
}

const plain = (text: string): string => fold(text.slice(0, 200)).text.replaceAll('\n', '');

const isUnit = (text: string): boolean => (UNITS as readonly string[]).includes(text);

function pieceOf(source: string, { span: [from, to], colspan }: Grid['rows'][number][number]): Piece {
	const whole = source.slice(from, to);
	const text = whole.trim();
	const at = from + whole.length - whole.trimStart().length;
	return { text, span: [at, at + text.length], columns: Math.min(colspan, MOST_CELLS) };
}
