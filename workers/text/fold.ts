import { leading } from '../../src/report/leading';
import type { Span } from '../../src/report/span';
import { codeOf, isDigit, isHan, setOf, textOf } from './codes';
import { sayAlike } from './said-alike';
import { DROPPED, NEWLINE, SIGNED, SPACE, widthTable } from './width';

/**
 * A text made plain for matching: Simplified, half-width, without spaces or invisible characters, lines ended by "\n".
 * Nothing is shown or quoted from it: `map` leads every character back to the source.
 */
export interface Folded {
	source: string;
	text: string;
	/** The characters of `text` as numbers, for scanning. */
	codes: Uint16Array;
	/** map[i] is the source offset of text[i]; map[text.length] is the source's length. */
	map: Uint32Array;
	/** Where the characters of `text` stand at which some stage has something to do, in order (see `SIGN`). */
	signs: Uint32Array;
	/** Spaces stand anywhere, within words too (政 府信息公 开): between characters of Chinese none parts anything. */
	scattered: boolean;
}

/**
 * Folds a text for matching.
 *
 * @param source the text as read
 * @param plain the table from each UTF-16 unit to its plain form; for Traditional text that of `simplifier`
 * @param wraps offsets of line ends that only wrap a line (see `wrapsOf`): nothing is left of them
 */
export function fold(source: string, plain: Uint32Array = widthTable(), wraps: readonly number[] = []): Folded {
	const length = source.length;
	const codes = new Uint16Array(length);
	const map = new Uint32Array(length + 1);
	const signs = room(length);
	let size = 0;
	let signed = 0;
	let gap = false;
	let wrap = 0;
	let torn = 0;
	for (let at = 0; at < length; at++) {
		const code = plain[source.charCodeAt(at)] as number;
		// Nearly every character: it stays, is no sign, and no space stood before it.
		if (code > SPACE && code < SIGNED && !gap) {
			codes[size] = code;
			map[size++] = at;
			continue;
		}
		if (code === DROPPED) continue;
		if (code === SPACE) {
			gap = true;
			continue;
		}
		// A space parts two numbers or Latin words; anywhere else in Chinese it says nothing.
		if (gap && size > 0 && isWordCode(code & ~SIGNED) && isWordCode(codes[size - 1] as number)) {
			codes[size] = SPACE;
			map[size++] = at - 1;
		}
		if (gap && size > 0 && WORDS.get(codes[size - 1] as number) === (code & ~SIGNED)) torn++;
		gap = false;
		if (code === (NEWLINE | SIGNED)) {
			while ((wraps[wrap] ?? length) < at) wrap++;
			// The wrap is the \n of a \r\n.
			if (wraps[wrap] === at || wraps[wrap] === at + 1) {
				while ((plain[source.charCodeAt(at + 1)] as number) === SPACE) at++;
				continue;
			}
			if (size > 0 && codes[size - 1] === NEWLINE) continue;
		}
		if (code >= SIGNED) signs[signed++] = size;
		codes[size] = code;
		map[size++] = at;
	}
	map[size] = length;
	const kept = codes.subarray(0, size);
	endSentences(kept);
	saySoInSimplified(kept, source, map);
	sayAlike(kept);
	return {
		source,
		text: textOf(kept),
		codes: kept,
		map: map.subarray(0, size + 1),
		signs: signs.slice(0, signed),
		scattered: torn >= FEWEST_TORN && torn * BETWEEN_TORN >= size,
	};
}

/** Words that every report is full of, by their first character: where spaces stand within them they stand anywhere. */
const WORDS = new Map(
	['政府', '信息', '公开', '申请', '报告', '工作'].map((word) => [codeOf(word), word.charCodeAt(1)]),
);
const FEWEST_TORN = 5;
/** One in so many characters; a title that is set letter by letter tears a few. */
const BETWEEN_TORN = 300;

/** 均已答复. is 均已答复。: a point that ends a Chinese sentence is its full stop; 一.概述 and 中国.望河网 go on. */
function endSentences(codes: Uint16Array): void {
	for (let at = codes.indexOf(POINT); at >= 0; at = codes.indexOf(POINT, at + 1)) {
		// (网上1件). ends one, (1). begins one
		const before = codes[codes[at - 1] === CLOSE ? at - 2 : at - 1];
		const behind = codes[at + 1] ?? NEWLINE;
		if (!(isHan(before) || before === PER_CENT) || NUMBERED.has(before)) continue;
		if (behind === NEWLINE || behind === OPEN || isHan(behind) || isYearAt(codes, at + 1) || isItemAt(codes, at + 1))
			codes[at] = STOP;
	}
}
/** 信息. 2013年: a year begins the next sentence. */
const isYearAt = (codes: Uint16Array, at: number): boolean => codes[at] === TWO && codes[at + 4] === YEAR;
const TWO = codeOf('2');
const YEAR = codeOf('年');
/** 信息.2.公众查阅点: so does the number of an item, which words follow. */
const isItemAt = (codes: Uint16Array, at: number): boolean =>
	isDigit(codes[at]) && ITEM_MARKS.has(codes[at + 1]) && isHan(codes[at + 2]);
const ITEM_MARKS = setOf('.、');
const POINT = codeOf('.');
const STOP = codeOf('。');
const OPEN = codeOf('(');
const CLOSE = codeOf(')');
const PER_CENT = codeOf('%');
/** Behind these it belongs to a number, or to a name. */
const NUMBERED = setOf('一二三四五六七八九十百零〇两国附');

/** What Traditional says otherwise, which character by character does not become what Simplified says. */
function saySoInSimplified(codes: Uint16Array, source: string, map: Uint32Array): void {
	for (let at = codes.indexOf(COVERED); at >= 0; at = codes.indexOf(COVERED, at + 1))
		if (REPLIES.has(codes[at - 1])) codes[at] = AGAIN;
	for (let at = codes.indexOf(NEWS); at >= 0; at = codes.indexOf(NEWS, at + 1))
		if (codes[at - 1] === GOODS && source.charCodeAt(map[at] as number) !== NEWS) codes.set([TRUST, MESSAGE], at - 1);
}
/** 答覆, 回覆 and 反覆 are 答复, 回复 and 反复: 覆盖 stays. */
const COVERED = codeOf('覆');
const AGAIN = codeOf('复');
const REPLIES = setOf('答回批函反');

/** 資訊 is what 信息 is called in Traditional; 资讯 in Simplified is something else. */
const NEWS = codeOf('讯');
const GOODS = codeOf('资');
const TRUST = codeOf('信');
const MESSAGE = codeOf('息');

/** Folding notes the signs here before it knows how many they are: room for a report of the usual length. */
const notes = new Uint32Array(0x8000);
const room = (length: number): Uint32Array => (length <= notes.length ? notes : new Uint32Array(length));

/** The source span of the folded characters [start, end); an empty range gives an empty span. */
export const sourceSpan = ({ map }: Pick<Folded, 'map'>, start: number, end: number): Span =>
	end > start ? [map[start] as number, (map[end - 1] as number) + 1] : [map[start] as number, map[start] as number];

/**
 * The first folded character at or after a source offset.
 * It lies behind that offset by no more than all the characters that folding left out: often a handful.
 */
export function foldedOffset({ map }: Pick<Folded, 'map'>, source: number): number {
	const size = map.length - 1;
	const to = Math.max(0, Math.min(size, source));
	const from = Math.min(to, Math.max(0, source - ((map[size] as number) - size)));
	return leading(map, (place) => place < source, from, to);
}

const isWordCode = (code: number): boolean =>
	isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
