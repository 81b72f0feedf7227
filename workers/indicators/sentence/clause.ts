import type { SenseSet } from './sense-set';
import { BOUNDARY, COLON } from './senses';
import { saidIn, type Term } from './terms';

/** Where a clause stands: among the terms of its sentence, and in the text. */
interface Place {
	/** Index of its own first term; those before it were said earlier. */
	from: number;
	to: number;
	start: number;
	end: number;
}

/** Terms between two marks, beside a number. */
export class Clause {
	#own: readonly Term[] | undefined;
	#saidSet: SenseSet | undefined;
	#earlierSet: SenseSet | undefined;

	readonly from: number;
	readonly to: number;
	readonly start: number;
	readonly end: number;

	/** @param sentenceTerms all terms of its sentence */
	constructor(
		readonly sentenceTerms: readonly Term[],
		{ from, to, start, end }: Place,
	) {
		this.from = from;
		this.to = to;
		this.start = start;
		this.end = end;
	}

	get terms(): readonly Term[] {
		this.#own ??= this.sentenceTerms.slice(this.from, this.to);
		return this.#own;
	}

	/** All senses of its terms. */
	get said(): SenseSet {
		this.#saidSet ??= saidIn(this.sentenceTerms, this.from, this.to);
		return this.#saidSet;
	}

	/** All senses that the sentence had before it. */
	get earlier(): SenseSet {
		this.#earlierSet ??= saidIn(this.sentenceTerms, 0, this.from);
		return this.#earlierSet;
	}
}

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
		if (term.set.meets(BOUNDARY) && !(term.set.meets(COLON) && end - term.end <= 1)) {
			start = term.end;
			break;
		}
		from--;
	}
	return new Clause(terms, { from, to, start, end });
}

/** The clause that follows a number and the clause before it, up to the next mark or number. */
export function clauseAfter({ sentenceTerms: terms, to: behind }: Clause, start: number, ceiling: number): Clause {
	let from = behind;
	while (from < terms.length && (terms[from] as Term).start < start) from++;
	let to = from;
	while (to < terms.length && !(terms[to] as Term).set.meets(BOUNDARY) && (terms[to] as Term).end <= ceiling) to++;
	const end = to < terms.length ? Math.min(ceiling, (terms[to] as Term).start) : ceiling;
	return new Clause(terms, { from, to, start, end });
}

/** The place of the term that opens the clause in which another stands: right behind the last mark before it. */
export const opensClause = (terms: readonly Term[], at: number): number =>
	terms.findLastIndex(({ set }, before) => before < at && set.meets(BOUNDARY)) + 1;

/** How many characters of [start, end) no term covers: words that nobody taught us. */
export function uncovered(terms: readonly Term[], start: number, end: number): number {
	let covered = 0;
	for (const term of terms) if (term.start >= start && term.end <= end) covered += term.end - term.start;
	return end - start - covered;
}
