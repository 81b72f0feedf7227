import type { Quantity } from '../numerals/quantity';
import type { Sentence } from './sentence';
import { type Sense, senseNumber, type Term } from './terms';

const BOUNDARIES = new Set((['stop', 'semicolon', 'comma', 'open', 'close', 'colon'] as const).map(senseNumber));
const COLON = senseNumber('colon');

/** Terms between two marks, beside a number. */
export interface Clause {
	terms: readonly Term[];
	start: number;
	end: number;
	/** Index of the first term of the sentence that lies in it; the terms before it were said earlier. */
	from: number;
}

export const has = (terms: readonly Term[], sense: number): boolean =>
	terms.some((term) => term.senses.includes(sense));
export const hasAny = (terms: readonly Term[], senses: readonly number[]): boolean =>
	terms.some((term) => term.senses.some((sense) => senses.includes(sense)));
export const says = (terms: readonly Term[], sense: Sense): boolean => has(terms, senseNumber(sense));

/**
 * The clause that leads to `end`, back to the last mark or to `floor` (the end of the number before), whichever is nearer.
 * A colon right before the number parts nothing: 申请数:52.
 */
export function clauseBefore(terms: readonly Term[], end: number, floor: number, sentenceStart: number): Clause {
	let to = terms.length;
	while (to > 0 && (terms[to - 1] as Term).end > end) to--;
	let from = to;
	let start = Math.max(floor, sentenceStart);
	while (from > 0) {
		const term = terms[from - 1] as Term;
		if (term.start < floor) break;
		if (isBoundary(term) && !(term.senses.includes(COLON) && end - term.end <= 1)) {
			start = term.end;
			break;
		}
		from--;
	}
	return { terms: terms.slice(from, to), start, end, from };
}

/** The clause that follows a number, up to the next mark or number. */
export function clauseAfter(terms: readonly Term[], start: number, ceiling: number): Clause {
	const from = terms.findIndex((term) => term.start >= start);
	if (from < 0) return { terms: [], start, end: ceiling, from: terms.length };
	let to = from;
	while (to < terms.length && !isBoundary(terms[to] as Term) && (terms[to] as Term).end <= ceiling) to++;
	const next = terms[to];
	return { terms: terms.slice(from, to), start, end: next ? Math.min(ceiling, next.start) : ceiling, from };
}

const isBoundary = (term: Term): boolean => BOUNDARIES.has(term.senses[0] as number);

/** How many characters of [start, end) no term covers: words that nobody taught us. */
export function strange(terms: readonly Term[], start: number, end: number): number {
	let covered = 0;
	for (const term of terms) if (term.start >= start && term.end <= end) covered += term.end - term.start;
	return end - start - covered;
}

/** Where the number before the `at`-th ends, or −1; 37个 in 37个乡镇、部门 is part of a name and parts nothing. */
export function floorOf({ text, quantities }: Sentence, at: number): number {
	let before = at - 1;
	while (before >= 0 && countsANoun(text, quantities[before] as Quantity)) before--;
	return quantities[before]?.end ?? -1;
}

/** 80个部门: the number counts the noun behind it. */
export function countsANoun(text: string, { kind, end }: Quantity): boolean {
	if (kind !== 'place') return false;
	const next = text.charAt(end);
	return HAN.test(next) && !GOES_ON.has(next);
}
const HAN = /[\u4e00-\u9fff]/;
/** After a number and its unit the sentence goes on with one of these: 41个均已, 41个其中, 41个和. */
const GOES_ON = new Set('其均已都并和及与占比较同为是全等');
