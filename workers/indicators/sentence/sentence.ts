import type { SectionKind } from '../../../src/report/reading';
import type { Numbers } from '../../numerals/quantities';
import type { Quantity, YearMention } from '../../numerals/quantity';
import type { Stretch } from '../../outline/outline';
import type { Folded } from '../../text/fold';
import { Cursor } from './cursor';
import { type Paragraph, paragraphOf } from './paragraph';
import { SenseSet } from './sense-set';
import { setOf, type Term } from './terms';

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

const STOP = setOf('stop');
const PAUSE = setOf('semicolon', 'comma');
/**
 * A longer sentence is no sentence (a whole report without a full stop): it is read in pieces, in bounded time; parted at
 * a pause, or where there is none for long before a number.
 */
const MOST_TERMS = 300;
const LONGEST = 3000;

const ends = ({ set }: Term, length: number): boolean => set.meets(STOP) || (length >= MOST_TERMS && set.meets(PAUSE));

/** Paragraphs about what was wrong and what is planned tell no figures of the year. */
const UNTOLD: SectionKind = 'problems';

/** The numbers, years and denials of a report, walked together. */
interface Cursors {
	quantities: Cursor<Quantity>;
	years: Cursor<YearMention>;
	denials: Cursor<Numbers['denials'][number]>;
}

/**
 * The sentences of all paragraphs that may tell a figure: those with a number, or with a word that denies.
 *
 * @param stretches paragraphs of the outline, in order; furniture is left out
 */
export function* sentencesOf(folded: Folded, stretches: readonly Stretch[], numbers: Numbers): Generator<Sentence> {
	const cursors: Cursors = {
		quantities: new Cursor(numbers.quantities),
		years: new Cursor(numbers.years),
		denials: new Cursor(numbers.denials),
	};
	let before: Paragraph | undefined;
	for (let at = 0; at < stretches.length; at++) {
		const { start, end, furniture, section } = stretches[at] as Stretch;
		cursors.quantities.skipTo(start);
		cursors.years.skipTo(start);
		cursors.denials.skipTo(start);
		if (furniture || section?.kind === UNTOLD) continue;
		const last = Math.max(cursors.quantities.lastBefore(end), cursors.denials.lastBefore(end));
		if (last < 0) continue;
		// What follows the sentence of the last number tells nothing more.
		const stop = folded.text.indexOf('。', last);
		const told = stop < 0 ? end : Math.min(end, stop + 1);
		before = paragraphOf(stretches, at, told, folded, before);
		yield* sentencesIn(before, told, folded.text, cursors);
	}
}

function* sentencesIn(paragraph: Paragraph, end: number, text: string, cursors: Cursors): Generator<Sentence> {
	const { terms, met } = paragraph;
	let from = 0;
	let begins = paragraph.start;
	while (begins < end) {
		const { to, next, finish } = sentenceFrom(terms, from, begins, end, cursors.quantities);
		const said = new SenseSet();
		for (let at = from; at < to; at++) said.addAll((terms[at] as Term).set);
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
	terms: readonly Term[],
	from: number,
	begins: number,
	end: number,
	quantities: Cursor<Quantity>,
): { to: number; next: number; finish: number } {
	let to = from;
	while (to < terms.length && !ends(terms[to] as Term, to - from)) to++;
	const finish = terms[to]?.end ?? end;
	if (finish - begins <= LONGEST) return { to, next: to + 1, finish };
	const number = quantities.lastBefore(begins + LONGEST);
	const cut = number > begins ? number : begins + LONGEST;
	let next = from;
	while (next < to && (terms[next] as Term).start < cut) next++;
	return { to: next, next, finish: cut };
}
