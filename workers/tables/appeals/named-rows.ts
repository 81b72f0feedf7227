import { rightBefore, rightBehind } from '../../text/around';
import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { type Piece, pieceOf, ruledCells } from '../cells/parting';

/** The row of all bodies together, or of the report's own year. */
const OF_ALL = /^(?:合计|总计|汇总|总数|本年度?|今年|全[省市州盟县区旗镇乡](?:合计|汇总)?)$/;
/** Another year's, or a change. */
const OF_OTHERS = /^(?:上一?年度?|去年|同比|增减|增长|变化|比)/;
const YEAR = /^20\d\d(?=年)/;
/** What a row begins with, and the mark that parts its cells; white space where there is none. */
const NAME = /[\s|,"]{0,20}((?:20\d\d年度?|\p{Script=Han})[\p{Script=Han}()（）]{0,23})"?[^\S\n\t]*(?=([\t|,\s]))/uy;
const CELL = /\s{1,20}([\d,]*\d件?|[—–\-/]{1,3})(?=\s|$)/y;
/** So many bodies report together at most. */
const MOST_ROWS = 60;

interface NamedRow {
	name: string;
	material: Material;
	end: number;
}

/**
 * What is printed in the one row of a table 4, which may begin with a name: 件数, the body's own. Of several rows it is
 * the one of all bodies, or of the latest year; where none is that, nothing of them is told.
 *
 * @param from where the heads end
 * @param material what is printed right below them
 * @param width how many figures a row has
 */
export function rowOfAll(source: string, from: number, material: Material, width: number): Material {
	const [first] = material.pieces;
	if (!first || material.pieces.length < width) {
		const rows = rowsFrom(source, from, width);
		if (rows.length > 0) return likeliest(rows, material);
		return isOneOfSeveral(source, from, material, width) ? { ...material, broken: true } : material;
	}
	const others = rowsFrom(source, material.pieces.at(-1)?.span[1] ?? from, width);
	const name = readCell(first.text).kind === 'words' ? first.text : nameBefore(source, first.span[0]);
	if (others.length > 0) return likeliest([{ name, material, end: from }, ...others], material);
	const isNamed = name === first.text && material.pieces.length === width + 1;
	return isNamed ? { ...material, pieces: material.pieces.slice(1), headed: undefined } : material;
}

/** True for figures that run together behind one body's name, and those of another body behind them. */
function isOneOfSeveral(source: string, from: number, { pieces }: Material, width: number): boolean {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return false;
	const name = source.slice(from, first.span[0]).trim();
	const [, other = '', digits = ''] = NEXT_BODY.exec(rightBehind(source, last.span[1], LONGEST)) ?? [];
	return other !== '' && digits.replace(/\s/g, '').length >= width && !OF_ALL.test(name) && !OF_OTHERS.test(other);
}
const NEXT_BODY = /^\s*(\p{Script=Han}{2,24})\s*(\d[\d\s]*)/u;

function rowsFrom(source: string, from: number, width: number): NamedRow[] {
	const rows: NamedRow[] = [];
	for (let row = rowAt(source, from, width); row && rows.length < MOST_ROWS; row = rowAt(source, row.end, width))
		rows.push(row);
	return rows;
}

function likeliest(rows: readonly NamedRow[], material: Material): Material {
	const own = rows.filter(({ name }) => !OF_OTHERS.test(name));
	const years = own.map(({ name }) => Number(YEAR.exec(name)?.[0] ?? 0));
	const told =
		own.find(({ name }) => OF_ALL.test(name)) ??
		(Math.max(...years) > 0 ? own[years.indexOf(Math.max(...years))] : own.length === 1 ? own[0] : undefined);
	return told?.material ?? { ...material, broken: true };
}

/** The words that stand right before a row's first figure. */
const nameBefore = (source: string, at: number): string =>
	/((?:20\d\d年度?|\p{Script=Han})\p{Script=Han}{0,23})[\s|,"]{1,20}$/u.exec(rightBefore(source, at, 48))?.[1] ?? '';

/** A name and as many cells as a row has, where nothing else stands there. */
function rowAt(source: string, at: number, width: number): NamedRow | undefined {
	NAME.lastIndex = at;
	const [, name, mark = ''] = NAME.exec(source) ?? [];
	if (name === undefined) return undefined;
	const from = NAME.lastIndex;
	const pieces = /\S|\t/.test(mark) ? onLine(source, from, width) : oneByOne(source, from, width);
	const end = pieces?.at(-1)?.span[1];
	return pieces && end !== undefined ? { name, material: { pieces, certain: true }, end } : undefined;
}

/** The cells that tabs, column lines or commas part, blank ones too. */
function onLine(source: string, from: number, width: number): Piece[] | undefined {
	const lineEnd = source.indexOf('\n', from);
	const line = source.slice(from, lineEnd < 0 ? from + LONGEST : lineEnd);
	const cells = ruledCells(line, from, false)?.filter((_, i) => i < width) ?? [];
	return cells.length === width && cells.every(({ text }) => readCell(text).kind !== 'words') ? cells : undefined;
}
const LONGEST = 400;

function oneByOne(source: string, from: number, width: number): Piece[] | undefined {
	const pieces: Piece[] = [];
	for (let end = from; pieces.length < width; end = CELL.lastIndex) {
		CELL.lastIndex = end;
		const match = CELL.exec(source);
		if (!match) return undefined;
		pieces.push(pieceOf(source, 0, CELL.lastIndex - (match[1] ?? '').length, CELL.lastIndex));
	}
	// One figure more than the row has cells, as a page's number: nobody can tell which of them it is.
	return CELL.test(source) ? undefined : pieces;
}
