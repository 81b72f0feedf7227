import type { Check, Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';

/** One change of a report that breaks a relation it states: what to write where. Lengths never change. */
export interface Mutation {
	kind: 'figure' | 'share' | 'number' | 'ordinal' | 'year';
	span: Span;
	words: string;
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function randomly(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Relations of whole numbers: any other digit breaks them. */
const EXACT = /^(?:sum|balance|text_table|told_twice)\.mismatch$|^table\.|^appeal\./;

/** Every place of a sound report where a change breaks a relation, with one change each. */
export function mutationsOf(reading: Reading, random: () => number): Mutation[] {
	const seen = new Set<string>();
	return reading.checks
		.filter(({ outcome }) => outcome === 'holds')
		.flatMap((check) => check.spans.flatMap((span) => mutation(reading.text, check, span, random) ?? []))
		.filter(({ span }) => !seen.has(span.join()) && seen.add(span.join()));
}

function mutation(text: string, { rule, spans }: Check, span: Span, random: () => number): Mutation | undefined {
	const words = text.slice(...span);
	// A hedged or rounded figure agrees with many numbers, and digits run together with more than one.
	if (/[余多约近万]|\d\d{8}/.test(words)) return undefined;
	const change = (kind: Mutation['kind'], where: RegExp) => changed({ kind, span, words, where }, random);
	if (rule === 'numbering.gap') return change('number', /^[（(]?([一二三四五六七八九])(?=[、）)])/d);
	if (rule === 'enumeration.gap') return change('ordinal', /^([二三四五六七八九])/d);
	if (rule === 'year.mismatch') return change('year', /\d{3}(\d)(?=年)/d);
	if (rule === 'percent.mismatch' && span === spans[1]) return change('share', /^\D*(\d{2})(?=[.\d]*%)/d);
	return EXACT.test(rule) ? change('figure', /(\d+)\D*$/d) : undefined;
}

/** Words that a relation lies on, and which of them may be changed: those that the pattern holds. */
interface Sought {
	kind: Mutation['kind'];
	span: Span;
	words: string;
	where: RegExp;
}

function changed({ kind, span, words, where }: Sought, random: () => number): Mutation | undefined {
	const found = where.exec(words);
	const [held, place] = [found?.[1], found?.indices?.[1]];
	if (!held || !place) return undefined;
	const { at, other } = kind === 'number' || kind === 'ordinal' ? otherNumeral(held, random) : otherDigit(held, random);
	// A number that begins with 0, or an item that is the first, is no likely slip.
	if (other === '一' || (other === '0' && at === 0 && held.length > 1)) return undefined;
	const start = span[0] + place[0] + at;
	return { kind, span: [start, start + 1], words: other };
}

/** One of the digits changed to another. */
function otherDigit(digits: string, random: () => number): { at: number; other: string } {
	const at = Math.floor(random() * digits.length);
	return { at, other: String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10) };
}

const ORDER = '一二三四五六七八九';

function otherNumeral(numeral: string, random: () => number): { at: number; other: string } {
	return { at: 0, other: ORDER[(ORDER.indexOf(numeral) + 1 + Math.floor(random() * 8)) % 9] as string };
}
