import { rightBehind } from '../text/around';
import { codeOf, codesOf, isDigit, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { spaceBefore } from './lines';
import { namesRegulations, numberingAt, opensNumber } from './numbering';
import { openerAt } from './openers';
import { isWholeName, tailBefore } from './part-names';

/** Where the words of a heading end, and what shows it. */
export interface WordsEnd {
	end: number;
	/**
	 * line: the line ends; mark: 。 or ：; number: the next number; space, opener, tail, faint, comma: a crawler lost the
	 * line end.
	 */
	by: 'line' | 'mark' | 'number' | 'space' | 'opener' | 'tail' | 'faint' | 'comma' | 'none';
}

/** No heading has more words than this. */
const LONGEST_HEADING = 60;
/** Below the parts a heading is a phrase; what is longer is a sentence. */
export const LONGEST_PHRASE = 42;
const SHORTEST_HEADING = 2;
/** "加强领导 落实责任。": a second half of a heading after a space is at most so long. */
const SECOND_HALF = 14;

/**
 * Finds where a heading's words end: the line's end or a sentence mark where there is one, else the place where
 * the running text was glued on.
 *
 * @param from where the words begin
 * @param lineEnd where the line ends
 */
export function wordsEnd(folded: Folded, from: number, lineEnd: number): WordsEnd {
	const { codes } = folded;
	const limit = Math.min(lineEnd, from + LONGEST_HEADING);
	const seen: Seen = { space: 0, tail: 0, faint: 0, comma: 0, glued: 0, counted: false };
	let bracketed = false;
	for (let at = from + SHORTEST_HEADING; at < limit; at++) {
		const code = codes[at] as number;
		if (code === COMMA || code === FULL_COMMA) {
			seen.counted ||= seen.comma === 0 && isDigit(codes[at - 2]) && MEASURES.has(codes[at - 1]);
			seen.comma ||= at;
		}
		if (MARKS[code] && at + 1 === lineEnd && tailBefore(codes, at)) return { end: at, by: 'mark' };
		// (单位:件)
		if (MARKS[code] && !(bracketed && code === COLON)) return atMark(folded.text, from, at, seen);
		if (opensNumber(code) && numberAt(folded, at, lineEnd)) return { end: at, by: 'number' };
		const glued = bracketed ? undefined : gluedAt(folded, at, seen);
		if (glued) return glued;
		if (code === OPENS) bracketed = closesBefore(codes, at, limit);
		else if (code === CLOSES) bracketed = false;
	}
	if (limit === lineEnd) return { end: lineEnd, by: 'line' };
	return likeliest(seen, from, from + LONGEST_PHRASE);
}

/** (含 2017 年度及历年累计): what is bracketed within the line is part of the heading or not as a whole. */
function closesBefore(codes: Uint16Array, from: number, limit: number): boolean {
	for (let at = from + 1; at < limit; at++) if (codes[at] === CLOSES) return true;
	return false;
}

/** Places passed on the way where the heading may have ended; 0 for none. */
interface Seen {
	space: number;
	tail: number;
	faint: number;
	comma: number;
	/** A tail, and then what could open a sentence. */
	glued: number;
	/** A digit right before a measure word stands before the comma: 5名. */
	counted: boolean;
}

/** A space or 情况, then the beginning of a sentence: running text was glued on here for certain. */
function gluedAt(folded: Folded, at: number, seen: Seen): WordsEnd | undefined {
	const { codes, text } = folded;
	const before = codes[at - 1] as number;
	const tail = tailBefore(codes, at) && !GOES_ON.has(codes[at]) && !isCounted(text, at);
	const space = spaceBefore(folded, at) && !JOINS.has(before);
	const opener = openerAt(text, at);
	if (tail && space) return { end: at, by: 'space' };
	if (opener === 'certain' || ((tail || space) && opener === 'plain'))
		return { end: at, by: space ? 'space' : 'opener' };
	if (space && !isLatin(codes[at] as number)) seen.space ||= at;
	if (tail) seen.tail ||= at;
	if (tail && opener) seen.glued ||= at;
	if (opener && !MID_CLAUSE.has(before)) seen.faint ||= at;
	return undefined;
}

/** 办理人大代表建议 23 件: what is counted is no heading's end. */
const isCounted = (text: string, at: number): boolean =>
	isDigit(text.charCodeAt(at)) && COUNTED.test(rightBehind(text, at, 10));
const COUNTED = /^\d[\d,.]*[件条次份名人个篇期]/;

function atMark(text: string, from: number, at: number, seen: Seen): WordsEnd {
	if (seen.tail > 0 && isWholeName(text.slice(from, seen.tail)) && isGlued(text.slice(seen.tail, at)))
		return { end: seen.tail, by: 'tail' };
	if (seen.space > 0 && at - seen.space > SECOND_HALF) return { end: seen.space, by: 'space' };
	if (seen.glued > 0 && seen.comma > seen.glued) return { end: seen.glued, by: 'tail' };
	return at - from > LONGEST_PHRASE ? likeliest(seen, from, at) : { end: at, by: 'mark' };
}

/** 存在的问题公开时效还不够强，…。: a sentence, the head of table 4, or a heading that has no number. */
const isGlued = (rest: string): boolean =>
	rest.length >= SHORTEST_SENTENCE || /^(?:行政复议|(?:主要|存在的?)?问题)$/.test(rest);
const SHORTEST_SENTENCE = 6;

/** A bracketed number or 一、 in the middle; a bare arabic one only where it opens a heading of its own. */
function numberAt(folded: Folded, at: number, lineEnd: number): boolean {
	const number = numberingAt(folded, at, lineEnd, false);
	if (!number || folded.codes[at - 1] === NTH || number.end >= lineEnd) return false;
	if (number.style === 'han') return number.end > at + 1 && !WORDS_WITH_ONE.has(folded.codes[at - 1]);
	return !CLOSES_LIST.has(folded.codes[number.end]) || namesRegulations(folded.codes, number.end);
}

/** @param last where the heading ends at the latest */
function likeliest({ space, tail, faint, comma, counted }: Seen, from: number, last: number): WordsEnd {
	if (space) return { end: space, by: 'space' };
	// 六、工作人员5名，专项经费1.2万元，…: what counts is no phrase, the first clause is all that may be one.
	if (comma && counted) return { end: comma, by: 'comma' };
	if (tail) return { end: tail, by: 'tail' };
	if (faint - from >= 4) return { end: faint, by: 'faint' };
	return comma ? { end: comma, by: 'comma' } : { end: last, by: 'none' };
}

const MEASURES = setOf('件条次份名人个篇期');
const isLatin = (code: number): boolean => code < 0x80;
const NTH = codeOf('第');
const OPENS = codeOf('(');
const CLOSES = codeOf(')');
const COLON = 0x3a;
const COMMA = 0x2c;
const FULL_COMMA = codeOf('，');
const MARKS = new Uint8Array(0x10000);
for (const code of codesOf('。!?;:；！？|')) MARKS[code] = 1;
/** After these a heading goes on, space or not; after a digit comes its unit (432 条). */
const JOINS = setOf('，,、及和与的“《·-0123456789');
/** After 情况 or 问题 these go on with the same heading. */
const GOES_ON = setOf('及和与、的等，,以或并”》良通反统汇');
/** “，及时对…”, “并将…”: the opener goes on with a clause. */
const MID_CLAUSE = setOf('，,、时并断实续在从于');
/** 统一、唯一、第一、其一: a word that ends in a number. */
const WORDS_WITH_ONE = setOf('统唯单第其之专万同划逐');
const CLOSES_LIST = setOf('项款条类批期号》),，、');
