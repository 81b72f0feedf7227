import { rightBehind } from '../../text/around';
import type { Page } from '../cells/rows';
import { plainOffset, sourceOf } from '../plain';
import type { AnnexHead } from './head';
import { nextKnown } from './label';
import { isColumn, OF_ALL } from './rows';

/** Words of a head that name no column of figures. */
const ASIDE = /^(?:备注|说明|附注|数额|件数|个数)$/;
/** The first row or the name of its group. */
const BEGINS_ROW = /^(?:[一二三四五六七八九十]{1,2}、|[(（]|\d{1,2}[.、．]|其中)/;
/** A figure, a unit or a stroke: they stand in a row, behind its name. */
const IN_ROW = /[\d—–\-/:：。,，]|^(?:[条件次个人元]|万元)$/;
/** Columns that run into one another and into the first row. */
const JAMMED = /^[^一二三四五六七八九\d(（]{2,60}?[合总]计/;
/** The figures of one row, a cell each; not the number of the row beside it. */
const FIGURES = /(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?(?!\d|[.．、]\s*$)/g;
/** More words than these between a head and its first row are a text. */
const MOST = 40;
const ROOM = 80;

/**
 * The head with the columns that its table names in words of its own, 县发改局, 城关镇, 合计, in a copy that has each in a
 * cell. Undefined where its rows have more figures than columns that are known, so that nobody can tell which is whose.
 */
export function withFurther(page: Page, printed: AnnexHead): AnnexHead | undefined {
	const head = withYearAndAll(page, printed);
	const { cells, end, joins } = cellsBehind(page, head);
	const named = cells.filter((cell) => !ASIDE.test(cell));
	if (named.length === 0) return JAMMED.test(rightBehind(page.plain.text, head.end, ROOM)) ? undefined : head;
	const columns = joins
		? [...head.columns.slice(0, -1), head.columns.at(-1) + (named[0] ?? ''), ...named.slice(1)]
		: [...over(head), ...named];
	const isTold = columns.some((column) => OF_ALL.test(column)) || columns.every(isColumn);
	if (columns.length > 1 && isTold) return { ...head, columns, end: plainOffset(page.plain, end) };
	return figuresOfFirst(page, head) > head.columns.length ? undefined : head;
}

/** 本年度 and 累计 with a space between them are two columns; 本年度累计 is one. */
function withYearAndAll({ plain }: Page, head: AnnexHead): AnnexHead {
	if (!head.columns.some((column) => YEAR_AND_ALL.test(column))) return head;
	const printed = plain.folded.source.slice(...sourceOf(plain, head.start, head.end));
	if (!APART.test(printed)) return head;
	return { ...head, columns: head.columns.flatMap((column) => YEAR_AND_ALL.exec(column)?.slice(1) ?? [column]) };
}
const YEAR_AND_ALL = /^(本年度?)(累计)$/;
const APART = /本年度?[\s|│┃]+累计/;

/** The columns that a head names already, but for one that stands over them all. */
const over = ({ columns }: AnnexHead): string[] =>
	columns.filter((column) => column !== '' && !/统计|^数/.test(column));

/** The cells between a head and its first row, where in the source they end, and whether the first goes on with the head's last. */
function cellsBehind({ plain }: Page, { end: from }: AnnexHead): { cells: string[]; end: number; joins: boolean } {
	const next = nextKnown(plain.text, from);
	const start = sourceOf(plain, from - 1, from)[1];
	const end = next ? sourceOf(plain, next.start, next.end)[0] : start;
	const cells = [...plain.folded.source.slice(start, end).matchAll(/[^\s|"，,│┃]+/g)];
	const row = cells.findIndex(([cell]) => BEGINS_ROW.test(cell) || IN_ROW.test(cell));
	const isNamed = row >= 0 && !BEGINS_ROW.test(cells[row]?.[0] ?? '');
	const before = cells.slice(0, row < 0 ? cells.length : Math.max(0, isNamed ? row - 1 : row));
	// What the first row's name joins is a part of it.
	const named = before.filter(({ index, 0: cell }) => start + index + cell.length < end);
	const last = named.at(-1);
	if (!last || named.length > MOST) return { cells: [], end: start, joins: false };
	return {
		cells: named.map(([cell]) => cell),
		end: start + last.index + last[0].length,
		joins: named[0]?.index === 0,
	};
}

/** How many figures the first row that has any holds. */
function figuresOfFirst({ plain, ruled }: Page, { end }: AnnexHead): number {
	const next = nextKnown(plain.text, end);
	const from = next ? sourceOf(plain, next.start, next.end)[1] : ruled.length;
	const [row = ''] = /\d[\d.,\s|/—–-]*/.exec(ruled.slice(from, from + LONGEST)) ?? [];
	return row.match(FIGURES)?.length ?? 0;
}
const LONGEST = 400;
