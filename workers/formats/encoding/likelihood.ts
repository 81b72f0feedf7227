import { FREQUENT_SIMPLIFIED, FREQUENT_TRADITIONAL } from './frequent';

/**
 * How surprising each UTF-16 unit is in a Chinese report: about −ln of how often it stands there.
 * The sum over a text is the cost of a reading; of several readings of the same bytes the cheapest is the likely one.
 */
const ASCII = 3;
const FREQUENT = 5;
const PUNCTUATION = 6;
const MARK = 7;
const RARE_HAN = 12;
const FOREIGN = 14;
const DAMAGE = 24;

let table: Uint8Array | undefined;

const costs = (): Uint8Array => {
	table ??= build();
	return table;
};

function build(): Uint8Array {
	const cost = new Uint8Array(0x10000).fill(FOREIGN);
	cost.fill(RARE_HAN, 0x4e00, 0xa000);
	cost.fill(ASCII, 0x20, 0x7f);
	cost.fill(PUNCTUATION, 0x3000, 0x3020);
	cost.fill(PUNCTUATION, 0xff01, 0xff5f);
	for (const [from, to] of DAMAGED) cost.fill(DAMAGE, from, to);
	for (const char of '\t\n\r\f') cost[char.charCodeAt(0)] = ASCII;
	for (const char of '“”‘’—…') cost[char.charCodeAt(0)] = PUNCTUATION;
	for (const char of '\u00a0·×÷°±–•\u2002\u2003①②③④⑤⑥⑦⑧⑨⑩％℃\ufeff') cost[char.charCodeAt(0)] = MARK;
	for (const char of FREQUENT_SIMPLIFIED + FREQUENT_TRADITIONAL) cost[char.charCodeAt(0)] = FREQUENT;
	return cost;
}

/** What does not belong in text: controls, private characters, what could not be decoded. */
const DAMAGED: readonly (readonly [from: number, to: number])[] = [
	[0x00, 0x20],
	[0x7f, 0xa0],
	[0xe000, 0xf900],
	[0xfff0, 0x10000],
];

/** The cost of a text; see above. */
export function costOf(text: string): number {
	const cost = costs();
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += cost[text.charCodeAt(at)] as number;
	return sum;
}

/** True where nearly nothing of a sample is damaged. */
export const isSound = (sample: string): boolean => count(sample, isDamage) <= sample.length * MOST_DAMAGE;

/** True where what is not ASCII has its share of the characters that all Chinese uses; a few words, if whole, need not. */
export function isUsual(sample: string): boolean {
	const beyondAscii = count(sample, (cost) => cost > ASCII && cost < DAMAGE);
	const usual = count(sample, isOfAllChinese);
	if (usual === 0 || usual < beyondAscii * LEAST_USUAL) return beyondAscii < FEW && count(sample, isDamage) === 0;
	return true;
}

/**
 * True for a text of some length in which hardly a Han character is one of those that all Chinese uses, or many are
 * private ones, letters with accents or mere signs: its characters stand for others.
 */
export function isGarbled(text: string): boolean {
	const cost = costs();
	let [han, usual, damaged, accented, signs, words] = [0, 0, 0, 0, 0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const of = cost[code];
		if (code >= 0x4e00 && code < 0xa000) han++;
		else if (code >= 0xc0 && code < 0x250) accented++;
		else if (isSign(code)) signs++;
		else if (code > 0x20 && code < 0x80) words++;
		if (of === FREQUENT) usual++;
		else if (of === DAMAGE) damaged++;
	}
	return (
		(han >= FEW && usual < han * LEAST_FREQUENT) ||
		(damaged >= FEW && damaged > han * MOST_DAMAGE) ||
		(han >= FEW && accented >= FEW_ACCENTED && accented > han * MOST_ACCENTED) ||
		(signs >= FEW && signs > han + words)
	);
}

/** The signs of ASCII between its digits and letters, but for those of numbers and pages. */
const isSign = (code: number): boolean =>
	(code > 0x20 && code < 0x2c) || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x5f) || code === 0x60;

/** Official Chinese has some nineteen in twenty. */
const LEAST_FREQUENT = 0.5;
const MOST_DAMAGE = 0.3;
const FEW_ACCENTED = 6;
const MOST_ACCENTED = 0.005;
const LEAST_USUAL = 0.06;
const FEW = 24;

const isDamage = (cost: number): boolean => cost === DAMAGE;
const isOfAllChinese = (cost: number): boolean => cost === FREQUENT || cost === PUNCTUATION;

function count(text: string, counts: (cost: number) => boolean): number {
	const cost = costs();
	let sum = 0;
	for (let at = 0; at < text.length; at++) if (counts(cost[text.charCodeAt(at)] as number)) sum++;
	return sum;
}
