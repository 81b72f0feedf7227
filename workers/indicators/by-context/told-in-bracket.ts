import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 开辟了4个(电子阅览室、公共查阅点等): the bracket right behind the number says what it counts. */
export function toldInBracket({ sentence: { text }, quantity, clause }: Counted): NameByContext | undefined {
	if (text.charAt(quantity.end) !== '(' || quantity.kind !== 'place') return undefined;
	if (!OPENED.test(text.slice(clause.start, quantity.start))) return undefined;
	const bracket = NAMES_ONLY.exec(rightBehind(text, quantity.end, LONGEST))?.[0];
	if (bracket === undefined || !READING_POINT.test(bracket)) return undefined;
	const end = quantity.end + bracket.length;
	return { id: 'org.reading_points', rule: 'reading-points-in-bracket', start: clause.start, end };
}

const OPENED = /(?:开辟|设立|设置|建立|开设)了?$/;
/** With numbers of its own it parts the whole: 设立了4个(含2个公共查阅点). */
const NAMES_ONLY = /^\((?!含|包括)[^\d()一二三四五六七八九十]{2,24}\)/;
const LONGEST = 30;
const READING_POINT = /(?:查阅|查询|阅览)(?:点|室|场所|中心)/;
