/** Digits of the plain and the formal (financial) writing. */
const DIGITS = new Map<string, number>([
	...[...'〇一二三四五六七八九'].map((char, value): [string, number] => [char, value]),
	...[...'零壹贰叁肆伍陆柒捌玖'].map((char, value): [string, number] => [char, value]),
	['两', 2],
	['元', 1],
]);
const PLACES = new Map<string, number>([
	['十', 10],
	['拾', 10],
	['百', 100],
	['佰', 100],
	['千', 1000],
	['仟', 1000],
	['万', 1e4],
	['亿', 1e8],
]);
const TENS = new Map([
	['廿', 20],
	['卅', 30],
]);

/** Every character that a Chinese numeral can be written with, but 元 (元月). */
export const CHINESE_NUMERAL_CHARACTERS = [...DIGITS.keys(), ...PLACES.keys(), ...TENS.keys()]
	.filter((char) => char !== '元')
	.join('');

/**
 * The value of a Chinese numeral: 三百二十 is 320, 二〇一〇 is 2010 (told digit by digit), 十二 is 12, 两千 is 2000.
 * `undefined` where the characters are no number (万一, 百千).
 */
export function chineseValue(numeral: string): number | undefined {
	const characters = [...numeral];
	if (characters.every((char) => DIGITS.has(char))) {
		return characters.reduce((value, char) => value * 10 + (DIGITS.get(char) as number), 0);
	}
	return FOR_SHORT.test(numeral) ? undefined : placeValue(characters);
}
/** 一百五 may be 105, and is mostly said for 150; 一百零五 and 一百五十 are told apart. */
const FOR_SHORT = /[百佰千仟万亿][一二两三四五六七八九壹贰叁肆伍陆柒捌玖](?=[万亿]|$)/;

/** A place alone, which counts only where it is hedged: 百余人, 近千条, 上万次. */
export const bareValue = (numeral: string): number | undefined => BARE.get(numeral);
const BARE = new Map([
	['百', 100],
	['千', 1000],
	['万', 1e4],
	['百万', 1e6],
	['千万', 1e7],
	['亿', 1e8],
]);

/** Numerals with places: sections of up to 9999, each closed by 万 or 亿, each place of one less than the place before it. */
function placeValue(characters: readonly string[]): number | undefined {
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	let least = Infinity;
	for (const char of characters) {
		const place = PLACES.get(char);
		if (place === undefined) {
			const value = DIGITS.get(char) ?? TENS.get(char);
			if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
			digit = value;
		} else if (place >= 1e4) {
			const closed = closing(total, section + (digit ?? 0), place);
			if (closed === undefined) return undefined;
			total = closed;
			section = 0;
			digit = undefined;
			least = Infinity;
		} else {
			// A leading 十 says ten; 百 and 千 need a digit before them.
			if (place >= least || (digit === undefined && (place > 10 || section > 0))) return undefined;
			section += (digit ?? 1) * place;
			digit = undefined;
			least = place;
		}
	}
	return total + section + (digit ?? 0);
}

/** What a section and all before it come to under 万 or 亿: 三亿五千万, 五万六千亿, 三万亿; nothing for 五万六万. */
function closing(total: number, section: number, place: number): number | undefined {
	if (place === HUNDRED_MILLION) return total + section > 0 ? (total + section) * place : undefined;
	return section > 0 && total % HUNDRED_MILLION === 0 ? total + section * place : undefined;
}
const HUNDRED_MILLION = 1e8;
