import { rightBefore, rightBehind } from '../../text/around';
import { foldedOffset } from '../../text/fold';
import { lengthAt } from '../../text/sticky';
import type { Hit } from '../labels/labels';
import type { Choices } from '../open';
import { type Plain, sourceOf } from '../plain';
import type { Grids, Place } from './grids';
import { ofLatestYear } from './later-year';
import { cellsUntil, drawnCells, type Material } from './material';
import { filled, parted, ruledCells } from './parting';

/** Where labels and figures are read: the text, plain and as printed, and the tables that the format draws. */
export interface Page {
	plain: Plain;
	/** The source as cells are parted in it, each character at its place. */
	ruled: string;
	grids: Grids;
	/** What the reader chose for rows that stay open. */
	choices: Choices;
}

/** The source offset of a hit's first character, its mark included. */
export const startOf = ({ plain }: Page, hit: Hit): number => sourceOf(plain, hit.start, hit.end)[0];

/** What stands between a label and the next one, in a drawn table or in running text. */
export function materialAfter(page: Page, hit: Hit, next: Hit | undefined, width: number): Material {
	const { plain, grids, ruled } = page;
	const source = plain.folded.source;
	const [, end] = sourceOf(plain, hit.words, hit.end);
	const limit = next ? startOf(page, next) : source.length;
	const place = grids.at(end - 1);
	if (place) return withFigures(page, drawnCells(source, place, next && grids.at(limit)), { ...place, end }, width);
	return cellsUntil(ruled, noteEnd(ruled, wordsEnd(ruled, end, limit), limit, width), limit, width);
}

/** The cell of a label, and where the label's words end in it. */
interface Labelled extends Place {
	end: number;
}

/**
 * The cells with the figures before them that stand in the label's own cell: columns without rules run into one another.
 * Where the row has all its cells besides, what stands there is the mark of a note.
 */
function withFigures(
	{ ruled }: Page,
	material: Material,
	{ grid, row, cell, end: from }: Labelled,
	width: number,
): Material {
	if (!material.unruled && material.pieces.length >= width && material.pieces.some(({ text }) => text !== ''))
		return material;
	const end = Math.min(grid.rows[row]?.[cell]?.span[1] ?? from, from + LONGEST_LABEL);
	const start = Math.min(wordsEnd(ruled, from, end), end);
	const behind = ruled.slice(start, end);
	if (!/^\s*\d[\d\s]*(?:\s-\d+)?$/.test(behind) || ruled[start - 1] === '注') return material;
	return {
		...material,
		pieces: [...filled(parted(behind, start, /\s+/g)), ...material.pieces],
		headed: undefined,
	};
}

/** What stands farther behind the words of a label is none of its figures. */
const LONGEST_LABEL = 200;

/**
 * The same for a column head: in a drawn table its figures stand in the next row, where the rest of its own is blank;
 * where each row is a table by itself, in the next table.
 */
export function materialBelow(page: Page, hit: Hit, next: Hit | undefined, width: number): Material {
	return ofLatestYear(page, behindNumbers(page, figuresBelow(page, hit, next, width), next, width));
}

/** What stands behind a row that only numbers the columns: 1 2 3 4 5. */
function behindNumbers(page: Page, material: Material, next: Hit | undefined, width: number): Material {
	const { pieces } = material;
	const last = pieces.at(-1);
	if (!last || pieces.length !== width || pieces.some(({ text }, i) => text !== String(i + 1))) return material;
	const { source } = page.plain.folded;
	const place = page.grids.at(last.span[0]);
	if (!place) return cellsUntil(page.ruled, last.span[1], next ? startOf(page, next) : source.length, width);
	return drawnCells(source, place, next && page.grids.at(startOf(page, next)));
}

function figuresBelow(page: Page, hit: Hit, next: Hit | undefined, width: number): Material {
	const material = materialAfter(page, hit, next, width);
	const { plain, grids } = page;
	const place = grids.at(sourceOf(plain, hit.words, hit.end)[1] - 1);
	if (!place || material.pieces.some(({ text }) => text !== '')) return material;
	const rowEnd = {
		...place,
		cell: (place.grid.rows[place.row]?.length ?? 0) - 1,
	};
	const below = drawnCells(plain.folded.source, rowEnd, next && grids.at(startOf(page, next)));
	const following = grids.after(place.grid);
	if (next || below.pieces.length > 0 || !following) return below;
	const apart = drawnCells(plain.folded.source, { grid: following, row: 0, cell: -1 }, undefined);
	return apart.pieces.length === width ? apart : below;
}

/** Where the label stands in the source, its list mark included. */
export function labelSpan(page: Page, hit: Hit): readonly [number, number] {
	return sourceOf(page.plain, hit.start, hit.end);
}

/** False where words stand before a label in its cell, as in 本单位未制作规章; in running text a label may follow anything. */
export function beginsCell(page: Page, hit: Hit): boolean {
	const source = page.ruled;
	const start = startOf(page, hit);
	const place = page.grids.at(start);
	const cell = place?.grid.rows[place.row]?.[place.cell];
	const before = rightBefore(source, start, CELL_ROOM);
	const words = cell ? source.slice(cell.span[0], start) : /[\t|]([^\t|\n]*)$/.exec(before)?.[1];
	return !/\p{Script=Han}/u.test(words ?? '');
}

/** How far before a label the edge of its cell is looked for. */
const CELL_ROOM = 40;

/** Where the text ends, less white space and marks between cells. */
export function lastCellEnd(source: string): number {
	let end = source.length;
	while (end > 0 && /[\s|]/.test(source[end - 1] as string)) end--;
	return end;
}

/** A source offset as a folded one. */
export const toFolded = ({ plain }: Page, offset: number): number => foldedOffset(plain.folded, offset);

/** The end of the words after a label that still name the row: (区分处理的，…) and 、行政机关不再处理其政府信息公开申请. */
function wordsEnd(source: string, from: number, limit: number): number {
	const end = from + lengthAt(REMARK, source, from);
	return Math.min(end + lengthAt(TAIL, source, end), limit);
}

/**
 * The end of the mark of a note behind a label: ① or 注1, or a raised number that its cell ends with and all the row's
 * cells follow.
 */
function noteEnd(source: string, from: number, limit: number, width: number): number {
	const near = rightBehind(source, from, LONGEST_MARK);
	const [mark] = (source[from - 1] === '注' ? OF_NOTE : SURE_MARK).exec(near) ?? [];
	if (mark !== undefined) return from + mark.length;
	const [raised] = /^\d{1,2}(?=[\t|])/.exec(near) ?? [];
	if (raised === undefined) return from;
	const behind = from + raised.length;
	const lineEnd = source.indexOf('\n', behind);
	const line = source.slice(behind, lineEnd < 0 ? limit : Math.min(limit, lineEnd));
	return filled(ruledCells(line, behind, false) ?? []).length === width ? behind : from;
}

const SURE_MARK = /^(?:[①-⑩]|\[\d{1,2}\])/;
const OF_NOTE = /^\d{1,2}(?=\s)/;
const LONGEST_MARK = 5;
const REMARK =
	/[ \u3000]{0,4}[(（](?:[件条项次]|(?![一二三四五六七八九][)）]|[\d０-９,.]+[)）])[^()（）]{2,80})[)）]/uy;
const TAIL =
	/[)）]?[”’"」』]?(?:[,，、:：]? ?(?!〇|[无零](?!\p{Script=Han})|[约近]\d)\p{Script=Han}[^\d０-９\n\r\t|/\\—–－OolI〇○◯",，-]{0,40})?/uy;
