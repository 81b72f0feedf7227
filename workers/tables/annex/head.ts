import { nextKnown } from './label';
import { CODES, columnsIn, columnsNamed, withFigures } from './rows';

/** What the head of an annex says of its rows. */
export interface AnnexHead {
	/** Offsets in the plain text. */
	start: number;
	end: number;
	columns: readonly string[];
	/** Where a row names its unit: in a column before its figures, or there is no such column before them. */
	unit: 'before' | 'none';
	/** True where the row's number in the form stands between its name and its unit: 代码, 行次. */
	coded: boolean;
	/** True where every row begins with its own number: 序号. */
	numbered: boolean;
}

/**
 * The next head in the plain text: 指标名称 计量单位 2011年度 历年累计, as it stands without its spaces;
 * or the place where a table without one begins.
 */
export function nextHead(text: string, from: number): AnnexHead | undefined {
	BARE.lastIndex = from;
	const bare = BARE.exec(text);
	const headed = nextNamed(text, from);
	if (!bare || (headed && headed.start < bare.index)) return headed;
	const { number, code, unit } = bare.groups ?? {};
	return {
		start: bare.index,
		end: BARE.lastIndex,
		columns: [''],
		unit: unit === undefined ? 'none' : 'before',
		coded: code !== undefined,
		numbered: number !== undefined,
	};
}

/** The next head that names its columns. */
export function nextNamed(text: string, from: number): AnnexHead | undefined {
	HEAD.lastIndex = from;
	for (let match = HEAD.exec(text); match; match = HEAD.exec(text)) {
		const [whole, number, code = '', unit, figures = ''] = match;
		const end = match.index + whole.length;
		const columns = columnsIn(unit ? figures : code + figures);
		if (!unit && (columns.length === 0 || !isFollowed(text, end))) continue;
		return {
			start: match.index,
			end,
			columns: withFigures(columns),
			unit: unit ? 'before' : 'none',
			coded: unit !== undefined && code !== '',
			numbered: number !== undefined,
		};
	}
	return undefined;
}

/** True where a row of the forms follows; other tables too have a head of 项目 and 数量. */
const isFollowed = (text: string, end: number): boolean => nextKnown(text, end) !== undefined;

/**
 * The first rows of the form of 2014 without a head, the unit before the figure or behind it; the number of a row in the
 * form before its name or behind it.
 */
const BARE =
	/一、主动公开情况(?:\d{1,3})?-*(?=(?<number>\d{1,3})?\(一\)主动公开政府信息数(?:\([^()]{0,60}\))?(?:(?<code>\d{1,3})?(?<unit>[条件])[\d/-]|:?\d[\d,]*[条件]?[,;。；]?(?:其中:?主动公开规范|制发规范|\(二\))))/g;
/** What may stand between two cells of a row that is told in one line, folded. */
export const PARTED = '[,;、/]?';
/** 本年度 alone; 本年度申请总数 is the first row. */
const THIS_YEAR = '本年度?(?!度?(?:政府信息公开)?(?:申请|受理|收到|主动|公开|新))';
const FIGURES = columnsNamed(THIS_YEAR);
const HEAD = new RegExp(
	`(序号${PARTED})?(?:指标名称|统计指标(?:名称)?|统计项目(?:名称)?|项目名称|指标|项目)(?:${PARTED}(${CODES}))?(?:${PARTED}((?:计量)?单位))?((?:${PARTED}${FIGURES}){0,6})(?:${PARTED}(?:计量)?单位)?`,
	'g',
);
