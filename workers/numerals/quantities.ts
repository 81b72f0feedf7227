import type { Qualifier } from '../../src/report/reading';
import type { Folded } from '../text/fold';
import { CHINESE, CLOSE_TITLE, code, DENIAL, DIGIT, isDigit, KIND, LINE_END, OPEN_TITLE } from './characters';
import { chineseValue } from './chinese';
import { decimalValue } from './decimal';
import { hedgeBefore, hedgeBehind, isSurplus } from './hedges';
import type { Denial, Quantity, YearMention } from './quantity';
import { isAnnounced, isChained, isNaming, mayStandAlone } from './refusals';
import { type UnitKind, unitAt } from './units';

export interface Numbers {
	quantities: Quantity[];
	years: YearMention[];
	/** Where a word may stand that denies: statements of none are looked for only there. */
	denials: Denial[];
}

/** Every number of a folded text that counts something, in order, with the years that are named. */
export function numbersIn(folded: Folded): Numbers {
	const { text, codes } = folded;
	const found: Numbers = { quantities: [], years: [], denials: [] };
	let title = 0;
	for (let at = 0; at < codes.length; at++) {
		const kind = KIND[codes[at] as number];
		if (kind === 0) continue;
		if (kind === OPEN_TITLE) title++;
		else if (kind === CLOSE_TITLE) title = Math.max(0, title - 1);
		else if (kind === LINE_END) title = 0;
		else if (kind === DENIAL) found.denials.push({ start: at });
		else {
			const end = kind === DIGIT ? endOfDigits(folded, at) : endOfChinese(codes, at);
			// What a title is called by (《2016年工作要点》) counts nothing and dates nothing in the report.
			if (title === 0) take(found, text, codes, at, end, kind === CHINESE);
			at = end - 1;
		}
	}
	return found;
}

/** Only the quantities of `numbersIn`. */
export const quantitiesIn = (folded: Folded): Quantity[] => numbersIn(folded).quantities;

function take(found: Numbers, text: string, codes: Uint16Array, start: number, end: number, spelled: boolean): void {
	const year = codes[end] === YEAR ? yearOf(text, start, end) : undefined;
	if (year) found.years.push(year);
	else {
		const quantity = quantityAt(text, codes, start, end, spelled);
		if (quantity) found.quantities.push(quantity);
	}
}

const YEAR = code('年');
const COMMA = code(',');
const POINT = code('.');

/** Digits with thousands commas and one decimal point; "1,23,4" ends before its first comma. */
function endOfDigits(folded: Folded, start: number): number {
	const { codes } = folded;
	let end = start + 1;
	while (isDigit(codes[end])) end++;
	if (end - start <= 3) while (isThousandsComma(folded, end) && threeDigits(codes, end + 1)) end += 4;
	if (codes[end] === POINT && isDigit(codes[end + 1])) {
		end++;
		while (isDigit(codes[end])) end++;
	}
	return end;
}

/** The full-width comma parts thousands only among full-width digits: ４８，２１６; elsewhere it parts clauses. */
function isThousandsComma({ source, codes, map }: Folded, at: number): boolean {
	if (codes[at] === COMMA) return true;
	return codes[at] === WIDE_COMMA && source.charCodeAt(map[at - 1] as number) >= WIDE_ZERO;
}
const WIDE_COMMA = code('，');
const WIDE_ZERO = code('０');

const threeDigits = (codes: Uint16Array, at: number): boolean =>
	isDigit(codes[at]) && isDigit(codes[at + 1]) && isDigit(codes[at + 2]) && !isDigit(codes[at + 3]);

function endOfChinese(codes: Uint16Array, start: number): number {
	let end = start + 1;
	while (KIND[codes[end] as number] === CHINESE) end++;
	return end;
}

/** 2016年, and 二〇一六年; the last four digits where a list number runs into them (1.2016年). */
function yearOf(text: string, start: number, end: number): YearMention | undefined {
	const digits = text.slice(start, end);
	const said = digits.length > 4 && digits.at(-5) === '.' ? digits.slice(-4) : digits;
	const year = /^\d+$/.test(said) ? Number(said) : chineseValue(said);
	return year && year >= 1949 && year <= 2100 && said.length === 4 ? { start: end - 4, end: end + 1, year } : undefined;
}

function quantityAt(
	text: string,
	codes: Uint16Array,
	start: number,
	end: number,
	spelled: boolean,
): Quantity | undefined {
	if (isNaming(codes, start, end) || (!spelled && isChained(codes, start, end))) return undefined;
	if (spelled && codes[end - 1] === ONE && end - start === 1 && !isCountingOne(text, start)) return undefined;
	const numeral = spelled ? spelledNumeral(text, start, end) : digitNumeral(text, start, end);
	if (!numeral) return undefined;
	const unit = unitAt(text, codes, numeral.end);
	if (!unit ? spelled || !mayStandAlone(codes, start, end) : spelled && !COUNTED.has(unit.kind)) return undefined;
	if (end - start >= 5 && !unit && isAnnounced(text, start)) return undefined;
	const before = hedgeBefore(text, start);
	const behind = hedgeBehind(text, unit?.end ?? numeral.end);
	const qualifier: Qualifier | undefined = numeral.surplus ? 'over' : (before?.qualifier ?? behind?.qualifier);
	return {
		start: before?.start ?? start,
		end: behind?.end ?? unit?.end ?? numeral.end,
		digits: [start, end],
		value: numeral.value,
		unit: unit?.name ?? '',
		kind: unit?.kind ?? 'none',
		...(qualifier && { qualifier }),
		spelled,
	};
}

const ONE = code('一');
/** 一 counts in 收到一件, not in 统一组织, 第一项 or 一批: after a word that ends in it, and with vague units, it is no number. */
const isCountingOne = (text: string, at: number): boolean =>
	SINGLE.has(text.charAt(at + 1)) && !ENDS_IN_ONE.has(text.charAt(at - 1));
const SINGLE = new Set('件份例起宗次期场名人篇条');
const ENDS_IN_ONE = new Set('统第唯万同之逐单专每任某哪这那另又再不');

/** Chinese numerals stand in many words (一点, 三分); with these kinds of unit they count. */
const COUNTED: ReadonlySet<UnitKind> = new Set(['item', 'time', 'person', 'place', 'money', 'share', 'points']);

interface Numeral {
	value: number;
	end: number;
	surplus: boolean;
}

/** Digits, then 余 or 多, then 万 or 亿 (unless they belong to 万元), then 余 or 多. */
function digitNumeral(text: string, start: number, end: number): Numeral {
	let at = end;
	let surplus = isSurplus(text[at]);
	if (surplus) at++;
	const [exponent, length] = multiplier(text, at);
	at += length;
	if (length > 0 && isSurplus(text[at])) {
		surplus = true;
		at++;
	}
	return { value: decimalValue(text.slice(start, end), exponent), end: at, surplus };
}

function multiplier(text: string, at: number): [exponent: number, length: number] {
	let exponent = 0;
	let end = at;
	if (text.startsWith('百分', at)) return [0, 0];
	for (let step = EXPONENTS.get(text[end] as string); step; step = EXPONENTS.get(text[end] as string)) {
		exponent += step;
		end++;
	}
	// 万元 and 亿美元 are units of their own: 6.25万元 is said in 万元.
	return exponent > 0 && MONEY.test(text.slice(end, end + 2)) ? [0, 0] : [exponent, end - at];
}
const EXPONENTS = new Map([
	['百', 2],
	['千', 3],
	['万', 4],
	['亿', 8],
]);
const MONEY = /^(?:元|美元)/;

function spelledNumeral(text: string, start: number, end: number): Numeral | undefined {
	const value = chineseValue(text.slice(start, end));
	if (value === undefined) return undefined;
	const surplus = isSurplus(text[end]);
	return { value, end: surplus ? end + 1 : end, surplus };
}
