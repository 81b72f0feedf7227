import type { Span } from '../../../src/report/span';
import { yearOf } from '../../metadata/dates';
import { oneOf } from '../../text/one-of';
import type { Material } from '../cells/material';

/** A row of an annex as printed. */
export interface AnnexRow {
	/** The name, folded, without list mark. */
	name: string;
	/** What stands before its list mark: the end of the row before it, where that wraps around its figures. */
	before: string;
	/** What stands alone in the rows of a drawn table above and below it: a part of its name, where a page parts it. */
	beside?: { above: string; below: string };
	/** Where the name stands, its list mark included. */
	label: Span;
	/** As printed; undefined where the table has no such column. */
	unit: { text: string; span: Span } | undefined;
	material: Material;
	/** True where a digit at the end of the figures may be the next row's list mark. */
	loose: boolean;
	/** True for 其中 and the numbered rows after it: parts of the row before. */
	part: boolean;
}

/** A statistical annex: its rows, and what its columns of figures are called. */
export interface Annex {
	/** Source offsets from the head of the table to the end of its last row. */
	span: Span;
	columns: readonly string[];
	rows: readonly AnnexRow[];
}

/** The name of a row after its last list mark, the words before the first one, and where the last begins in the label. */
export function nameOf(label: string): {
	name: string;
	before: string;
	start: number;
} {
	let start = 0;
	let from = 0;
	let before = '';
	for (const { index, 0: mark } of label.matchAll(MARKS)) {
		if (isBracketed(label, index)) continue;
		if (from === 0) before = label.slice(0, index);
		start = index + (/^(?:其中|-)/.test(mark) ? mark.length : 0);
		from = index + mark.length;
	}
	return { name: label.slice(from), before, start };
}

/** True for a row that is numbered 1. 2. or begins with 其中. */
export const isPart = (label: string): boolean =>
	/其中[:：]?/.test(label) || /(?:^|\D)\d{1,2}[.、)]?\D{2,}$/.test(label);

/** 代码, 行次: the row's number in the form, no figure. */
export const isCode = (column: string): boolean => CODE.test(column);
export const CODES = '(?:指标)?(?:代码|行次|编号|代号)';
const CODE = new RegExp(`^${CODES}$`);

/** Columns of the bodies that report together, and of all of them. */
const BODIES =
	'合计|总计|小计|[省市州盟县区旗镇乡]?(?:本级|直(?:部门|单位|机关))|[省市州盟县区旗镇乡]政府(?!网|公报|信息)|(?:政府)?(?:工作)?部门|各?(?:乡镇|镇街|街道|县区|县市区|区县)(?:合计|小计)?';
const OF_BODY = new RegExp(`^(?:${BODIES})$`);
/** The one column of all bodies together. */
export const OF_ALL = /^(?:合计|总计)$/;

/**
 * The source of a pattern for the name of a column of figures, or of the rows' numbers.
 *
 * @param thisYear what 本年度 alone is known by
 */
export const columnsNamed = (thisYear: string): string =>
	oneOf(
		/(?:(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2})年度?(?:数(?!据)量?)?/,
		/本年度?累计|本期实际数?/,
		/本?年度数(?!据)量?|本年数(?!据)量?/,
		new RegExp(thisYear),
		/(?:上一?年度?|去年)(?:同期)?(?:数量|数)?|年末统计|统计数据|统计数量|统计数|统计结果|数量|数值|数据|历年累计数?|累计数?/,
		/(?:同比|比上年|较上年)(?:增减|增长|变化)率?|增减(?:数|率|情况)?|增长率/,
		/第?[一二三四]季度|[上下]半年|全年/,
		new RegExp(CODES),
		new RegExp(BODIES),
	);

/** The columns named by words such as 2011年度 and 历年累计, without the one that stands over several: 统计数 over 本级, 部门 and 合计. */
export function columnsIn(words: string): string[] {
	const [first = '', ...others] = words.match(COLUMN) ?? [];
	if (first === '') return [];
	return others.length > 1 && /统计|^数/.test(first) && others.every(isUnder) ? others : [first, ...others];
}

/** True for words that are the name of one column and nothing else. */
export const isColumn = (words: string): boolean => columnsIn(words).join() === words;

/** One of several columns under one head: a body's, a year's, a quarter's. */
const isUnder = (column: string): boolean => OF_BODY.test(column) || YEAR.test(column) || /季度|半年|全年/.test(column);

/** The columns with one for the figures, where the head names none but that of the rows' numbers. */
export const withFigures = (columns: readonly string[]): readonly string[] =>
	columns.every(isCode) ? [...columns, ''] : columns;

/** The column of the report's own year and of all bodies: not 累计, not the year before; -1 where no column tells it. */
export function ownYear(columns: readonly string[]): number {
	const whole = columns.findIndex((column) => OF_ALL.test(column));
	if (whole >= 0 && columns.length > 1 && !columns.some((column) => YEAR.test(column))) return whole;
	if (columns.filter((column) => OF_BODY.test(column)).length > 1) return -1;
	const years = columns.map((column) => (YEAR.test(column) ? yearOf(column.slice(0, 4)) : 0));
	const latest = Math.max(...years);
	const toDate = columns.findIndex((column) => /^本年度?累计$/.test(column));
	if (latest > 0) return years.indexOf(latest);
	// 本期实际 beside it is of a part of the year.
	if (toDate >= 0) return toDate;
	const own = columns.findIndex((column) => !NOT_OWN.test(column) && !isCode(column));
	return own >= 0 || columns.some((column) => OF_OTHERS.test(column)) ? own : 0;
}

const isBracketed = (label: string, index: number): boolean => {
	const before = label.slice(0, index);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
};

const MARKS = new RegExp(
	oneOf(
		/-{2,}|其中[:,，]?/,
		// （一）, and where a copy has lost its first half.
		/(?:[(〈《<]|(?<!\p{Script=Han}))[一二三四五六七八九十]{1,2}\)/u,
		/[一二三四五六七八九十]{1,2}、|\(?\d{1,2}[.、),，]+|\d{1,2}(?=\p{Script=Han})/u,
	),
	'gu',
);
/** Totals of all years, other years, parts of one and changes. */
const NOT_OWN = /累计|上年|上一年|去年|同比|增|季度|半年/;
const OF_OTHERS = /上年|上一年|去年|同比|增|季度|半年/;
const YEAR = /^(?:\d{4}|二[〇零])/;
const COLUMN = new RegExp(columnsNamed('本年度?'), 'g');
