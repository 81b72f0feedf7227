import type { PartOf } from '../../../src/report/catalog';
import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 开辟了4个(电子阅览室、公共查阅点等): the bracket right behind the number says what it counts. */
export function toldInBracket(counted: Counted): NameByContext | undefined {
	const { sentence, quantity, clause } = counted;
	const { text } = sentence;
	if (text.charAt(quantity.end) !== '(') return undefined;
	if (quantity.kind === 'person') return staffInBracket(counted);
	if (quantity.kind !== 'place') return undefined;
	if (!OPENED.test(text.slice(clause.start, quantity.start))) return undefined;
	const bracket = NAMES_ONLY.exec(rightBehind(text, quantity.end, LONGEST))?.[0];
	if (bracket === undefined || !READING_POINT.test(bracket)) return undefined;
	const end = quantity.end + bracket.length;
	return { id: 'org.reading_points', rule: 'reading-points-in-bracket', start: clause.start, end };
}

/** 指定2人(兼职)负责信息公开工作: what they are stands in it, what they do behind it. */
function staffInBracket({ sentence: { text }, quantity: { end }, clause }: Counted): NameByContext | undefined {
	const [bracket, kind = ''] = STAFF.exec(rightBehind(text, end, LONGEST)) ?? [];
	const part = PARTS[kind];
	return bracket === undefined || part === undefined
		? undefined
		: { id: `org.staff.${part}`, rule: 'staff-in-bracket', start: clause.start, end: end + bracket.length };
}
const PARTS: Readonly<Record<string, PartOf<'org.staff'>>> = { 专: 'full_time', 兼: 'part_time' };
const STAFF =
	/^\((?:均为|都是)?([专兼])职(?:人员)?\)(?:具体|专门)?(?:负责|承担|从事)(?:本[局镇乡]|全[局镇乡])?(?:日常)?的?(?:政府|政务)?(?:信息)?公开/;

const OPENED = /(?:开辟|设立|设置|建立|开设)了?$/;
/** With numbers of its own it parts the whole: 设立了4个(含2个公共查阅点). */
const NAMES_ONLY = /^\((?!含|包括)[^\d()一二三四五六七八九十]{2,24}\)/;
const LONGEST = 30;
const READING_POINT = /(?:查阅|查询|阅览)(?:点|室|场所|中心)/;
