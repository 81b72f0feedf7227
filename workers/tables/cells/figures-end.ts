import { CHINESE_NUMERAL_CHARACTERS } from '../../numerals/chinese';
import { rightBehind } from '../../text/around';
import { lengthAt } from '../../text/sticky';

/** Where the run of figures, strokes, units and notes that starts at `start` ends. */
export function figuresEnd(source: string, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const size = lengthAt(FIGURES, source, at);
		if (size === 0) break;
		at += size;
	}
	return withoutMark(source, start, Math.min(at, end));
}

/** The end of a row's figures before the number of the next row, which stands on a line of its own or begins one. */
export function numberedEnd(source: string, start: number): number {
	const end = figuresEnd(source, start, source.length);
	const number = /\n[^\S\n]*(?:\|[^\S\n]*)?\d{1,3}[^\S\n]*[|,]?\s*$/.exec(source.slice(start, end));
	return number ? start + number.index : end;
}

/**
 * The end without the list mark of a row that follows: `000000002.其他` is seven cells and the mark 2, as is a 2 that
 * begins a line.
 */
function withoutMark(source: string, start: number, end: number): number {
	const from = Math.max(start, end - MARK_ROOM);
	const tail = /[\d１-９]\s?(?:[.．、][^\S\n]*|[)）])$|(?<=\n[^\S\n]{0,3})\d(?:[,，][^\S\n]?)?$/.exec(
		source.slice(from, end),
	);
	const marked = tail
		? tail.index
		: /[、)）]/.test(source[end] ?? '') && /\d$/.test(source.slice(from, end))
			? end - from - 1
			: -1;
	const words = tail ? end : end + 1;
	return marked >= 0 && /^\s?[“"「《]?\p{Script=Han}/u.test(rightBehind(source, words, 3)) ? from + marked : end;
}

/** The longest mark with the white space in and after it. */
const MARK_ROOM = 12;

const FIGURES = new RegExp(
	[
		String.raw`[\d０-９\s|/\\\-—–－−.,，．OolI〇○◯+＋]`,
		String.raw`(?<=[\d０-９][余多]?[^\S\n]?)(?:亿元|万元|人次|[件条项次份个笔元宗篇期])`,
		// 41.6万 is one cell.
		String.raw`(?<=[\d０-９])[万亿](?!元)`,
		String.raw`(?<=[\d０-９件项条]\s?)[(（](?![一二三四五六七八九][)）])[^()（）]{2,40}[)）]`,
		String.raw`(?<=[\d０-９])(?:[余多]|\*{1,3})|(?<=[\d０-９件条项])(?:以上|左右)|(?:超过|不足|将近|大约|[约近超逾])(?=[\d０-９])`,
		String.raw`[无零](?!\p{Script=Han})|(?<=\t)[${CHINESE_NUMERAL_CHARACTERS}]{1,9}(?=[\t\r\n])`,
		String.raw`(?:新增|净增|净减|增加|减少|增|减)(?=[\d０-９])`,
	].join('|'),
	'uy',
);
