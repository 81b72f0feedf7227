import { codeOf, isDigit, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { CHINESE, CLOSE_TITLE, DENIAL, DIGIT, KIND, LINE_END, OPEN_TITLE } from './characters';
import { bareValue } from './chinese';
import { endOfChinese, endOfDigits } from './extent';
import { type Hedge, hedgeBefore, hedgeBeforeBare, hedgeBehind } from './hedges';
import { type Numeral, numeralAt, numeralValue, stepOf } from './numeral';
import { partsAt } from './parts';
import type { Denial, Quantity, YearMention } from './quantity';
import {
	beginsAWord,
	goesOnOrdinal,
	isAnnounced,
	isBeyondNumbers,
	isChained,
	isCut,
	isHalfInWords,
	isNaming,
	isNumbering,
	isOfLaw,
	isQuoted,
	isTorn,
	isVague,
	mayStandAlone,
} from './refusals';
import { smallChangeAt } from './small-change';
import { type Unit, type UnitKind, unitAt } from './units';
import { isVagueOne } from './vague-one';
import { yearAt } from './years';

/** The numbers of a folded text. */
export interface Numbers {
	quantities: Quantity[];
	years: YearMention[];
	/** Where a word may stand that denies: statements of none are looked for only there. */
	denials: Denial[];
}

/** Every number of a folded text that counts something, in order, with the years that are named. */
export function numbersIn(folded: Folded): Numbers {
	const { codes, signs, text } = folded;
	const found: Numbers = { quantities: [], years: [], denials: [] };
	let title = 0;
	let bracket = 0;
	let done = 0;
	for (let sign = 0; sign < signs.length; sign++) {
		const at = signs[sign] as number;
		const kind = at < done ? 0 : KIND[codes[at] as number];
		if (kind === DIGIT || kind === CHINESE) {
			done = kind === DIGIT ? endOfDigits(folded, at) : endOfChinese(codes, at);
			if (codes[at] === NOUGHT && deniesAt(codes, at)) found.denials.push({ start: at });
			// 《关于施行《条例》的通知要求，…。: a bracket that nobody closed ends with its sentence.
			if (title > 0 && text.slice(bracket, at).includes('。')) title = 0;
			// What a title is called by (《2016年工作要点》) counts nothing and dates nothing in the report.
			if (title === 0) done = take(found, folded, { start: at, end: done, spelled: kind === CHINESE });
		} else if (kind === DENIAL) {
			if (codes[at] !== NOT || DENIED.has(codes[at + 1])) found.denials.push({ start: at });
		} else if (kind === OPEN_TITLE || kind === CLOSE_TITLE) {
			title = Math.max(0, title + (kind === OPEN_TITLE ? 1 : -1));
			bracket = at;
		} else if (kind === LINE_END) title = 0;
	}
	return found;
}

/** Digits, or numerals in words, where they stand in a text. */
type Written = Pick<Quantity, 'start' | 'end' | 'spelled'>;

/** @returns where what was taken ends */
function take(found: Numbers, folded: Folded, written: Written): number {
	const { start, end } = written;
	const year = folded.codes[end] === YEAR ? yearAt(folded, start, end) : undefined;
	if (year) found.years.push(year);
	else {
		const quantity = quantityAt(folded, written);
		if (quantity) found.quantities.push(quantity);
		else if (MAY_BE_PART.has(folded.codes[end])) {
			const parts = partsAt(folded, start, found.quantities.at(-1));
			found.quantities.push(...parts);
			return parts.at(-1)?.end ?? end;
		}
	}
	return end;
}
/** Behind a number that has its unit from its whole: 维持14、纠错3; 1专2兼. */
const MAY_BE_PART = setOf('、,，)专');

const YEAR = codeOf('年');
/** 不 denies a thing only in 不存在, 不收取 and their like. */
const NOT = codeOf('不');
const DENIED = setOf('存收产再');
/** 申请数为零, 收费：零: the one number in words that needs no unit. */
const isNought = (codes: Uint16Array, start: number, end: number): boolean =>
	end - start === 1 && codes[start] === NOUGHT && IS.has(codes[start - 1]);
const NOUGHT = codeOf('零');
/** 零收费; 零 in a line of its own. */
const deniesAt = (codes: Uint16Array, at: number): boolean =>
	COUNTED_NONE.has(codes[at + 1]) ||
	(codes[at + 1] === ADMINISTRATIVE && APPEALS.has(codes[at + 3])) ||
	(codes[at - 1] === NEW_LINE && ENDS_LINE.has(codes[at + 1]));
const NEW_LINE = codeOf('\n');
const ENDS_LINE = setOf('。\n');
/** 零收费, 零复议、零诉讼 */
const COUNTED_NONE = setOf('收复诉投举申受接');
/** 零行政复议 */
const ADMINISTRATIVE = codeOf('行');
const APPEALS = setOf('复诉');
const IS = setOf('为:：');

/** What digits or numerals count; nothing where they count none. */
function quantityAt(folded: Folded, written: Written): Quantity | undefined {
	const { text, codes } = folded;
	const { start, end, spelled } = written;
	const wrapped = !spelled && isWrapped(codes, start, end);
	if (countsNothing(folded, written, wrapped)) return undefined;
	const numeral = numeralAt(codes, wrapped ? end + 1 : end, spelled);
	const own = unitAt(codes, numeral.end);
	const bracketed = unitBefore(codes, start) ?? unitInCell(folded, start, numeral.end);
	// 县(市)310件: what has another unit behind it has none before it.
	const named = own && bracketed && own.name !== bracketed.unit.name ? undefined : bracketed;
	const unit = own ?? named?.unit;
	if (!(unit ? !spelled || COUNTED.has(unit.kind) : needsNoUnit(folded, written))) return undefined;
	const { value, before } = valueAt(folded, written, numeral);
	const nameEnd = numeral.end + (unit && unit !== named?.unit ? unit.name.length : 0);
	if (value === undefined || isQuoted(codes, text, start, nameEnd)) return undefined;
	const change = unit?.name === '元' ? smallChangeAt(text, nameEnd) : undefined;
	const unitEnd = nameEnd + (change?.length ?? 0);
	const behind = hedgeBehind(folded, unitEnd);
	const quantity: Quantity = {
		start: before ? before.start : wrapped ? start - 1 : (named?.start ?? start),
		end: behind ? behind.end : unitEnd,
		digits: [start, end],
		value: change ? (Math.round(value * 100) + change.fen) / 100 : value,
		step: change ? change.step : spelled ? 1 : stepOf(codes, start, end, value === 0 ? 0 : numeral.exponent),
		unit: unit ? unit.name : '',
		kind: unit ? unit.kind : 'none',
		spelled,
	};
	const qualifier = numeral.surplus ? 'over' : (before ?? behind)?.qualifier;
	if (qualifier) quantity.qualifier = qualifier;
	return quantity;
}

/** The value as it is written, with the hedge before it. A place alone (百余件) has one only where it is hedged. */
function valueAt(
	folded: Folded,
	{ start, end, spelled }: Written,
	numeral: Numeral,
): { value: number | undefined; before: Hedge | undefined } {
	const { text, codes } = folded;
	// The 万 of 7.8万余条 belongs to its digits.
	const bare = spelled && !isDigit(codes[start - 1]) ? bareValue(text.slice(start, end)) : undefined;
	if (bare === undefined) return { value: numeralValue(text, start, end, numeral), before: hedgeBefore(folded, start) };
	const before = hedgeBeforeBare(folded, start);
	return { value: before || numeral.surplus ? bare : undefined, before };
}

/** 主动公开信息数(条):62, where a form names its unit in a bracket: the number begins with it. */
function unitBefore(codes: Uint16Array, start: number): { unit: Unit; start: number } | undefined {
	const close = COLONS.has(codes[start - 1]) ? start - 2 : start - 1;
	if (codes[close] !== CLOSE) return undefined;
	const open = codes.lastIndexOf(OPEN, close - 1);
	if (open < close - LONGEST_UNIT || (codes[open - 1] as number) < FIRST_HAN) return undefined;
	const from = open + 1 + (codes[open + 1] === NAMES_UNIT && codes[open + 3] === COLON ? 3 : 0);
	const unit = unitAt(codes, from);
	return unit && from + unit.name.length === close ? { unit, start: open } : undefined;
}
/** 收到申请数 件 2, on a line of its own: a row of a form, with its unit in the cell before the number. */
function unitInCell(folded: Folded, start: number, end: number): { unit: Unit; start: number } | undefined {
	const { codes } = folded;
	if ((codes[end] ?? NEW_LINE) !== NEW_LINE || !gapBefore(folded, start)) return undefined;
	for (let from = start - 1; from >= start - LONGEST_IN_CELL; from--) {
		const unit = unitAt(codes, from);
		if (
			unit &&
			from + unit.name.length === start &&
			gapBefore(folded, from) &&
			(codes[from - 1] as number) >= FIRST_HAN
		)
			return { unit, start: from };
	}
	return undefined;
}
const LONGEST_IN_CELL = 2;
const COLONS = setOf(':：');
const OPEN = codeOf('(');
const CLOSE = codeOf(')');
const LONGEST_UNIT = 8;
/** 主动公开信息数(单位:条) 62 */
const NAMES_UNIT = codeOf('单');
const COLON = codeOf(':');

/** The cheapest of the refusals come first: most numbers of a report count nothing. */
function countsNothing({ text, codes }: Folded, { start, end, spelled }: Written, wrapped: boolean): boolean {
	if (isBeyondNumbers(codes, start, end)) return true;
	if (isTorn(codes, start, end) || isCut(codes, text, start, end) || goesOnOrdinal(codes, text, start)) return true;
	if (isHalfInWords(codes, start, spelled)) return true;
	if (!wrapped && (isNaming(codes, start, end) || beginsAWord(codes, end))) return true;
	if (spelled) return isVague(codes, start) || isVagueOne(codes, start, end) || isOfLaw(text, end);
	return isChained(codes, start, end);
}

/** Whether a number may stand without a unit: 零 in words, digits where they name nothing and are no long number announced. */
const needsNoUnit = ({ text, codes }: Folded, { start, end, spelled }: Written): boolean =>
	(!spelled || isNought(codes, start, end)) &&
	mayStandAlone(codes, start, end) &&
	!isNumbering(codes, text, start, end) &&
	!(end - start >= ANNOUNCED && isAnnounced(text, start));
/** So many digits behind 电话 and their like are no count. */
const ANNOUNCED = 5;

/**
 * 信息[284]条, 信息(284)条: brackets that a form had round its blanks. [2016]12号 names a document; 第(二)项 and an
 * item's own (1) are places.
 */
const isWrapped = (codes: Uint16Array, start: number, end: number): boolean =>
	codes[end] === WRAPS.get(codes[start - 1] as number) &&
	(codes[start - 1] === SQUARE || ((codes[start - 2] as number) >= FIRST_HAN && codes[start - 2] !== PLACE)) &&
	unitAt(codes, end + 1) !== undefined;
const SQUARE = codeOf('[');
const WRAPS = new Map([
	[SQUARE, codeOf(']')],
	[codeOf('('), codeOf(')')],
]);
const FIRST_HAN = 0x4e00;
const PLACE = codeOf('第');

/** Chinese numerals stand in many words (一点, 三分); with these kinds of unit they count. */
const COUNTED: ReadonlySet<UnitKind> = new Set(['item', 'time', 'person', 'place', 'money', 'share', 'points']);
