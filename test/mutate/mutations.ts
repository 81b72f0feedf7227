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
	if (rule === 'numbering.gap')
		return ofCharacter('number', span, words, /^[（(]?([一二三四五六七八九])(?=[、）)])/d, random);
	if (rule === 'enumeration.gap') return ofCharacter('ordinal', span, words, /^([二三四五六七八九])/d, random);
	if (rule === 'year.mismatch') return ofDigits('year', span, words, /\d{3}(\d)(?=年)/d, random);
	if (rule === 'percent.mismatch' && span === spans[1])
		return ofDigits('share', span, words, /^\D*(\d{2})(?=[.\d]*%)/d, random);
	return EXACT.test(rule) ? ofDigits('figure', span, words, /(\d+)\D*$/d, random) : undefined;
}

/** One digit of those that the pattern holds, changed to another; never a leading 0. */
function ofDigits(
	kind: Mutation['kind'],
	span: Span,
	words: string,
	where: RegExp,
	random: () => number,
): Mutation | undefined {
	const found = where.exec(words);
	const digits = found?.[1];
	const place = found?.indices?.[1];
	if (!digits || !place) return undefined;
	const start = span[0] + place[0];
	const at = Math.floor(random() * digits.length);
	const other = String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10);
	if (other === '0' && at === 0 && digits.length > 1) return undefined;
	return { kind, span: [start + at, start + at + 1], words: other };
}

const ORDER = '一二三四五六七八九';

function ofCharacter(
	kind: Mutation['kind'],
	span: Span,
	words: string,
	where: RegExp,
	random: () => number,
): Mutation | undefined {
	const found = where.exec(words);
	const numeral = found?.[1];
	const place = found?.indices?.[1];
	if (!numeral || !place) return undefined;
	const start = span[0] + place[0];
	const other = ORDER[(ORDER.indexOf(numeral) + 1 + Math.floor(random() * 8)) % 9] as string;
	return other === '一' ? undefined : { kind, span: [start, start + 1], words: other };
}
