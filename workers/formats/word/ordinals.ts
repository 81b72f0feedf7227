/**
 * Writes a number as one of Word's number formats (ISO/IEC 29500-1, ST_NumberFormat); those of other languages, and
 * numbers beyond what a format has, in digits.
 */
export function ordinal(value: number, format: string): string {
	if (format === 'none' || format === 'bullet') return '';
	if (value < 1) return `${value}`;
	const enclosed = ENCLOSED.get(format);
	if (enclosed) return value <= enclosed.most ? String.fromCodePoint(enclosed.first + value - 1) : `${value}`;
	return FORMATS.get(format)?.(value) ?? `${value}`;
}

const ENCLOSED: ReadonlyMap<string, { first: number; most: number }> = new Map([
	['decimalEnclosedCircle', { first: 0x2460, most: 20 }],
	['decimalEnclosedCircleChinese', { first: 0x2460, most: 20 }],
	['decimalEnclosedParen', { first: 0x2474, most: 20 }],
	['decimalEnclosedFullstop', { first: 0x2488, most: 20 }],
	['ideographEnclosedCircle', { first: 0x3280, most: 10 }],
]);

const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const LEGAL_TRADITIONAL = [...'零壹貳參肆伍陸柒捌玖'];

const counting = (value: number): string => counted(value, [...'零一二三四五六七八九'], ['', '十', '百', '千']);
const digital = (value: number): string => [...`${value}`].map((digit) => DIGITS[Number(digit)]).join('');
const cycle = (names: string) => (value: number) => [...names][(value - 1) % [...names].length] as string;

const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map([
	['chineseCounting', counting],
	['chineseCountingThousand', counting],
	['taiwaneseCounting', counting],
	['taiwaneseCountingThousand', counting],
	['japaneseCounting', counting],
	['ideographDigital', digital],
	['taiwaneseDigital', digital],
	['japaneseDigitalTenThousand', digital],
	['chineseLegalSimplified', (value: number) => counted(value, LEGAL, ['', '拾', '佰', '仟'])],
	['ideographLegalTraditional', (value: number) => counted(value, LEGAL_TRADITIONAL, ['', '拾', '佰', '仟'])],
	['ideographTraditional', cycle('甲乙丙丁戊己庚辛壬癸')],
	['ideographZodiac', cycle('子丑寅卯辰巳午未申酉戌亥')],
	['decimalZero', (value: number) => `${value}`.padStart(2, '0')],
	[
		'decimalFullWidth',
		(value: number) => [...`${value}`].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
	],
	['lowerLetter', (value: number) => letters(value)],
	['upperLetter', (value: number) => letters(value).toUpperCase()],
	['lowerRoman', (value: number) => roman(value)],
	['upperRoman', (value: number) => roman(value).toUpperCase()],
]);

/** 12 is 十二, not 一十二; 101 is 一百零一. Below ten thousand: no list is longer. */
function counted(value: number, digits: readonly string[], units: readonly string[]): string {
	if (value >= 10_000) return `${value}`;
	const places = [...`${value}`].map(Number);
	const words = places
		.map((digit, at) => (digit === 0 ? '0' : `${digits[digit]}${units[places.length - 1 - at]}`))
		.join('')
		.replace(/0+$/, '')
		.replace(/0+/g, digits[0] as string);
	return value < 20 && value >= 10 ? words.slice(1) : words;
}

/** a to z, then aa to zz, as Word goes on. */
const letters = (value: number): string =>
	String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

function roman(value: number): string {
	let rest = value;
	let words = '';
	if (value > 3999) return `${value}`;
	for (const [size, letter] of ROMAN) {
		words += letter.repeat(Math.floor(rest / size));
		rest %= size;
	}
	return words;
}
