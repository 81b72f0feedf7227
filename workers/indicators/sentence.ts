import type { SectionKind } from '../../src/report/reading';
import type { Quantity, YearMention } from '../numerals/quantity';
import type { Stretch } from '../outline/outline';
import { SenseSet } from './sense-set';
import { setOf, type Term } from './terms';

/** A sentence of the report with all that was found in it, in order. Offsets are those of the folded text. */
export interface Sentence {
	/** The whole folded text that the offsets are of. */
	text: string;
	start: number;
	end: number;
	terms: readonly Term[];
	quantities: readonly Quantity[];
	years: readonly YearMention[];
	/** All senses of its terms. */
	said: SenseSet;
	paragraph: Paragraph;
}

export interface Paragraph {
	start: number;
	section: SectionKind | undefined;
	/** Where the section begins that it stands in: scope is set anew there. */
	sectionStart: number;
	/** All senses of the sentences before. */
	met: SenseSet;
}

const STOP = setOf('stop');

/** Walks several sorted lists at once: each call takes what stands before `end`. */
class Cursor<T extends { start: number }> {
	private at = 0;
	constructor(private readonly items: readonly T[]) {}

	skipTo(start: number): void {
		while (this.at < this.items.length && (this.items[this.at] as T).start < start) this.at++;
	}

	takeBefore(end: number): readonly T[] {
		const from = this.at;
		this.skipTo(end);
		return this.items.slice(from, this.at);
	}
}

/**
 * The sentences of a report's running text, furniture left out.
 *
 * @param stretches paragraphs of the outline, in order
 */
export function* sentencesOf(
	text: string,
	stretches: readonly Stretch[],
	terms: readonly Term[],
	quantities: readonly Quantity[],
	years: readonly YearMention[],
): Generator<Sentence> {
	const cursors = { terms: new Cursor(terms), quantities: new Cursor(quantities), years: new Cursor(years) };
	for (const stretch of stretches) {
		if (stretch.furniture) continue;
		for (const cursor of Object.values(cursors)) cursor.skipTo(stretch.start);
		const inside = cursors.terms.takeBefore(stretch.end);
		const paragraph: Paragraph = {
			start: stretch.start,
			section: stretch.section?.kind,
			sectionStart: stretch.section?.start ?? -1,
			met: new SenseSet(),
		};
		let start = stretch.start;
		let from = 0;
		let said = new SenseSet();
		for (let at = 0; at <= inside.length; at++) {
			const last = at === inside.length;
			if (!last && !(inside[at] as Term).set.meets(STOP)) {
				said.addAll((inside[at] as Term).set);
				continue;
			}
			const end = last ? stretch.end : (inside[at] as Term).end;
			yield {
				text,
				start,
				end,
				terms: inside.slice(from, at),
				said,
				quantities: cursors.quantities.takeBefore(end),
				years: cursors.years.takeBefore(end),
				paragraph,
			};
			paragraph.met.addAll(said);
			said = new SenseSet();
			start = end;
			from = at + 1;
		}
	}
}
