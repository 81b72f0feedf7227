import { codeOf, isDigit, setOf } from './codes';
import { lengthAt } from './sticky';

/**
 * How many characters at a place only dress a number or a word: the line that a form leaves to write on (公开__12__条),
 * the brackets around a number or a unit (【12】件。, 12（件）), tags of letters and parts that a page left in its text
 * (公开<b>12</b>条), the marks of a machine's words (公开`12`条).
 *
 * @returns 0 where there are none
 */
export function dressAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code === LINE) return isWrittenOn(text, at) ? 1 : 0;
	if (code === TAG) return lengthAt(LETTERS, text, at);
	if (code === BACKTICK) return 1;
	return isOpening(text, at) || isClosing(text, at) ? 1 : 0;
}

/** Whether something begins at a place that only dresses: asked for every one. */
export function mayDress(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === BACKTICK) return true;
	return code === LINE || code === TAG ? dressAt(text, at) > 0 : isOpening(text, at) || isThousandsMark(text, at);
}

/** Strokes of the line on either side of a number; none of 统计表_2012 or 12_34, nor of a line that nobody wrote on. */
function isWrittenOn(text: string, at: number): boolean {
	let from = at;
	let to = at + 1;
	while (text.charCodeAt(from - 1) === LINE && at - from < LONGEST) from--;
	while (text.charCodeAt(to) === LINE && to - at < LONGEST) to++;
	if (OUTSIDE.test(text.charAt(to))) return NUMBER_BEFORE.test(text.slice(Math.max(0, from - LONGEST), from));
	return OUTSIDE.test(text.charAt(from - 1)) && NUMBER_BEHIND.test(text.slice(to, to + LONGEST));
}
const NUMBER_BEFORE = /_[^\S\n]?\d[\d,.]{0,12}[^\S\n]?$/;
const NUMBER_BEHIND = /^[^\S\n]?\d[\d,.]{0,12}[^\S\n]?_/;
const LINE = codeOf('_');
const LONGEST = 24;
const OUTSIDE = /^[\p{Script=Han}\s，。；、：:%％]?$/u;

/** `12`, as Markdown sets what a machine says; no report has a word for it. */
const BACKTICK = codeOf('`');
const TAG = codeOf('<');
const LETTERS = /<\/?(?:b|u|i|em|strong|span|font|p|div|li|h\d)(?:\s[^<>\n]{0,200})?>/y;

const isOpening = (text: string, at: number): boolean =>
	OPENING.has(text.charCodeAt(at)) && lengthAt(isDigit(text.charCodeAt(at - 1)) ? UNIT : NUMBER, text, at) > 0;

/** The bracket that ends what one opened that only dresses. */
function isClosing(text: string, at: number): boolean {
	if (!CLOSING.has(text.charCodeAt(at))) return false;
	let open = at - 1;
	while (open >= 0 && at - open <= WIDEST && !OPENING.has(text.charCodeAt(open))) open--;
	return isOpening(text, open);
}
const OPENING = setOf('(（【[');
const CLOSING = setOf(')）】]');
const WIDEST = 12;
/** 12（件）, 3(人次) */
const UNIT = /[(（](?:人次|万元|[条條件个個篇次人期项項份家元名])[)）](?=[，,。；;、\s]|$)/y;
/** 收到（12）件。: a number of the text's items has words behind it, （2）人事信息. */
const NUMBER =
	/(?<=[\u4e00-\u9fff])(?<!第)(?:[(（]\d[\d,]{0,8}[)）]|【\d[\d,]{0,8}】)(?=[条條件篇次期份家名][，,。；;、\s])/y;

/** Whether an apostrophe parts the thousands of a number: 1'234条. */
export const isThousandsMark = (text: string, at: number): boolean =>
	APOSTROPHES.has(text.charCodeAt(at)) &&
	isDigit(text.charCodeAt(at - 1)) &&
	/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
const APOSTROPHES = setOf("'’‘");
