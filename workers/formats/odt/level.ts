import type { Attributes } from '../page/spans';
import { ordinal } from '../word/ordinals';

/** How one level of a list is numbered. */
export interface Level {
	start: number;
	/** A format of `ordinal`. */
	format: string;
	prefix: string;
	suffix: string;
	/** How many levels the label shows, this one the last of them. */
	shown: number;
	/** The whole label where what stands between its numbers is told too, %1% to %10% standing for the levels. */
	pattern: string | undefined;
}

/** Reads a level of a list style: of numbers, bullets or pictures. */
export function levelOf(name: string, attributes: Attributes): Level {
	const isNumbered = name === 'list-level-style-number' || name === 'outline-level-style';
	return {
		start: numberIn(attributes.get('start-value')) ?? 1,
		format: isNumbered ? formatOf(attributes.get('num-format') ?? '') : 'bullet',
		prefix: attributes.get('num-prefix') ?? '',
		suffix: attributes.get('num-suffix') ?? '',
		shown: numberIn(attributes.get('display-levels')) ?? 1,
		pattern: attributes.get('num-list-format'),
	};
}

/**
 * The label of a paragraph ("一、", "（二）", "1.2"), empty for a bullet.
 *
 * @param reached the numbers reached on each level, up to the paragraph's own
 */
export function labelOf(levels: readonly (Level | undefined)[], reached: readonly number[]): string {
	const at = reached.length - 1;
	const level = levels[at];
	if (!level || level.format === 'bullet') return '';
	const number = (one: number): string => ordinal(reached[one] ?? 1, levels[one]?.format ?? 'none');
	if (level.pattern !== undefined) {
		return level.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => number(Number(digits) - 1)).trim();
	}
	const first = Math.max(0, at - level.shown + 1);
	const numbers = reached.map((_, one) => (one < first ? '' : number(one))).filter((written) => written !== '');
	return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
}

/** A number of a list; none runs into the millions. */
export const numberIn = (value: string | undefined): number | undefined => {
	const number = Number.parseInt(value ?? '', 10);
	return Math.abs(number) < 1_000_000 ? number : undefined;
};

/** Formats are named by their first numbers: "1", "一, 二, 三, ...". */
function formatOf(written: string): string {
	const [first = '', second = ''] = written.split(/,\s?/);
	if (first === '') return 'none';
	return FORMATS.get(first) ?? (first === '壹' ? (second === '贰' ? LEGAL : LEGAL_TRADITIONAL) : 'decimal');
}

const LEGAL = 'chineseLegalSimplified';
const LEGAL_TRADITIONAL = 'ideographLegalTraditional';

const FORMATS: ReadonlyMap<string, string> = new Map([
	['a', 'lowerLetter'],
	['A', 'upperLetter'],
	['i', 'lowerRoman'],
	['I', 'upperRoman'],
	['一', 'chineseCounting'],
	['甲', 'ideographTraditional'],
	['子', 'ideographZodiac'],
	['①', 'decimalEnclosedCircle'],
	['１', 'decimalFullWidth'],
	['01', 'decimalZero'],
]);
