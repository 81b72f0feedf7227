import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** Shorter ones are said alike by habit. */
const SHORTEST = 32;
/** A text that has more of them twice was printed with a copy of itself. */
const MOST = 2;

interface Sentence {
	start: number;
	end: number;
	/** Where its paragraph begins. */
	paragraph: number;
}

/** A long sentence without a number that stands word for word in two paragraphs: taken over when the other was written. */
export function repeatedSentences({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const seen = new Map<string, Sentence>();
	const pairs: [before: Sentence, again: Sentence][] = [];
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture || start < first || end - start < SHORTEST) continue;
		for (const words of folded.text.slice(start, end).split('。')) {
			if (words.length < SHORTEST || words.length === end - start || /\d/.test(words)) continue;
			const from = folded.text.indexOf(words, start);
			const sentence = { start: from, end: from + words.length, paragraph: start };
			const before = seen.get(words);
			if (!before) seen.set(words, sentence);
			else if (before.paragraph !== start) pairs.push([before, sentence]);
		}
	}
	if (pairs.length > MOST) return;
	for (const [before, again] of pairs) {
		const spans = [again, before].map((one) => sourceSpan(folded, one.start, one.end));
		docket.fails('paragraph.repeated', { says: { code: 'sentence-again' }, spans, doubtful: true });
	}
}
