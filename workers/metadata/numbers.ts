import { rightBefore } from '../text/around';
import { codesOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { NEWLINE } from '../text/width';
import type { Fields } from './fields';

/**
 * 索引号: the number under which the site files the report, after its label, or alone on a line.
 *
 * @param head the words from the top to the first running text
 */
export function indexNumberOf(fields: Fields, head: string): string | undefined {
	const value = fields.first('索引号', '主索引号', '信息索引号', '信息索引', '索引', '信息索取号', '索取号');
	// LX**07312: set in bold within, no number has a star.
	const number = value
		?.replace(/\*\*| /g, '')
		.replace(NEXT_FIELD, '')
		.replace(/[\]]$/, '');
	if (number && /\d/.test(number) && number.length <= 60) return number;
	return UNLABELLED.exec(head)?.[1];
}

/** · 736916955/2023-08018, 00694029-8A/2017-95991, QA4425051-2012-001: nothing else is so built. */
const UNLABELLED =
	/(?:^|\n)[•·]?([A-Z\d]{8,20}(?:-[A-Z\d]{1,2})?\/20\d\d(?:\d{4})?-\d{3,6}|[A-Z]{2}\d{6,10}-20\d\d-\d{3})(?=\n|$)/;
/** 014208277/2016-00018分类信息公开年报: the next field of the site's table, glued to the number. */
const NEXT_FIELD =
	/(?<=\d)(?:(?:主题|信息|所属)?分类|主题|公开(?:方式|形式|范围|时限)|(?:发布|发文|公开)(?:机构|机关|单位)|文号|(?:生成|成文|发布|公开)(?:日期|时间)|有效性|体裁|名称|(?:部门|栏目|来源|作者|日期)(?=[:：]))(?![a-z\d]).*$/i;

/**
 * 文号: the report's own document number, after its label or alone under the title, in brackets perhaps (某政发〔2022〕12号);
 * never one that the text cites.
 *
 * @param head the folded range from the top to the first running text
 */
export function documentNumberOf(
	folded: Folded,
	fields: Fields,
	head: { start: number; end: number },
): string | undefined {
	const told = fields.first('发文字号', '文号', '文件编号', '字号');
	const number = NUMBER.exec(told ?? '')?.[0];
	if (number) return asOfficial(number);
	const words = folded.text.slice(head.start, head.end);
	if (!BRACKETED_YEAR.test(words)) return undefined;
	for (const match of words.matchAll(PRINTED)) {
		const start = head.start + match.index;
		if (standsAlone(folded, start, start + match[0].length)) return asOfficial(match[0].replace(/^文号/, ''));
	}
	return undefined;
}

function standsAlone(folded: Folded, from: number, to: number): boolean {
	const { codes } = folded;
	const bracketed = codes[from - 1] === OPENING && codes[to] === CLOSING;
	const [start, end] = bracketed ? [from - 1, to + 1] : [from, to];
	const titled = bracketed && TITLE.test(rightBefore(folded.text, start, 4));
	const opens = titled || start === 0 || codes[start - 1] === NEWLINE || gapBefore(folded, start);
	return opens && (end >= codes.length || codes[end] === NEWLINE || gapBefore(folded, end));
}

/** 某某局关于报送年度报告的函(某水函〔2021〕6号): behind the title, in its line. */
const TITLE = /(?:报告|年报|的函|的通知)$/;
const [OPENING, CLOSING] = codesOf('()');

/** Folding makes all brackets alike; official numbers have 〔 〕. */
const asOfficial = (words: string): string => words.replace(/[[(﹝](20\d\d)[\])﹞]/, '〔$1〕');
/** What is glued to it goes on behind 号. */
const NUMBER = /^.*?\d+号/s;
const BRACKETED_YEAR = /[[(]20\d\d[\])]/;
const PRINTED = /[一-鿿]{1,12}[[(]20\d\d[\])]第?\d{1,4}号/g;
