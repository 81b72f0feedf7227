import { cursorsOf } from '../indicators/sentence/cursor';
import { paragraphsOf } from '../indicators/sentence/paragraph';
import { BOUNDARY } from '../indicators/sentence/senses';
import { type Sentence, sentencesOf } from '../indicators/sentence/sentence';
import { SENSES } from '../indicators/sentence/terms';
import { toldIn } from '../indicators/sentence/told-headings';
import type { Gathered } from '../read';

/** Every sentence that may tell a figure, with what each of its words means to the rules: 传真 (fax). */
export function knownWords({ folded, prose, numbers }: Pick<Gathered, 'folded' | 'prose' | 'numbers'>): string[] {
	const cursors = cursorsOf(numbers);
	const lines: string[] = [];
	for (const paragraph of paragraphsOf(folded, toldIn(prose, folded.text), cursors))
		for (const sentence of sentencesOf(paragraph, folded.text, cursors)) lines.push(withMeanings(sentence));
	return lines;
}

/** Marks and words that name nothing are left out of the second line. */
function withMeanings({ text, start, end, terms }: Sentence): string {
	const words = terms
		.filter(({ set, senses }) => senses.length > 0 && !set.meets(BOUNDARY))
		.map((term) => `${text.slice(term.start, term.end)} (${term.senses.map((sense) => SENSES[sense]).join(', ')})`);
	return `${text.slice(start, end).trim()}\n  ${words.join('  ')}\n`;
}
