import type { Quantity, YearMention } from '../../numerals/quantity';
import type { Cursor, Cursors } from './cursor';
import type { Paragraph } from './paragraph';
import type { SenseSet } from './sense-set';
import { STOP } from './senses';
import { saidIn, setOf, type Term } from './terms';

/** A sentence of the report with all that was found in it, in order. Offsets are those of the folded text. */
export interface Sentence {
	/** The whole folded text that the offsets are of. */
	text: string;
	start: number;
	end: number;
	terms: readonly Term[];
	/** Index of its first term among those of the paragraph. */
	from: number;
	quantities: readonly Quantity[];
	years: readonly YearMention[];
	/** All senses of its terms. */
	said: SenseSet;
	paragraph: Paragraph;
}

const PAUSE = setOf('semicolon', 'comma');
/**
 * What is longer is no sentence, but a whole report without a full stop. It is read in pieces, to bound the time that it
 * takes: parted at a pause or, where none comes for long, before a number.
 */
const MOST_TERMS = 300;
const LONGEST = 3000;

const ends = ({ set }: Term, length: number): boolean => set.meets(STOP) || (length >= MOST_TERMS && set.meets(PAUSE));

/**
 * The sentences of a paragraph, in order. Each is to be read before the next is asked for: what was said goes into
 * what its paragraph has met only then.
 *
 * @param text the whole folded text
 */
export function* sentencesOf(paragraph: Paragraph, text: string, cursors: Cursors): Generator<Sentence> {
	const { terms, met, told } = paragraph;
	let from = 0;
	let begins = paragraph.start;
	while (begins < told) {
		const { to, next, finish } = sentenceFrom(from, begins, paragraph, cursors.quantities);
		const said = saidIn(terms, from, to);
		yield {
			text,
			start: begins,
			end: finish,
			terms: terms.slice(from, to),
			from,
			quantities: cursors.quantities.takeBefore(finish),
			years: cursors.years.takeBefore(finish),
			said,
			paragraph,
		};
		met.addAll(said);
		from = next;
		begins = finish;
	}
}

/** The sentence that begins here: its terms go up to `to`, those of the next begin at `next`. */
function sentenceFrom(
	from: number,
	begins: number,
	{ terms, told }: Paragraph,
	quantities: Cursor<Quantity>,
): { to: number; next: number; finish: number } {
	let to = from;
	while (to < terms.length && !ends(terms[to] as Term, to - from)) to++;
	const finish = terms[to]?.end ?? told;
	if (finish - begins <= LONGEST) return { to, next: to + 1, finish };
	const number = quantities.lastBefore(begins + LONGEST);
	const cut = number > begins ? number : begins + LONGEST;
	let next = from;
	while (next < to && (terms[next] as Term).start < cut) next++;
	return { to: next, next, finish: cut };
}
