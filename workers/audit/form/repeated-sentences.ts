import type { Span } from '../../../src/report/span';
import type { Extent } from '../../outline/outline';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';
import { MetBefore } from './met-before';

/** Shorter ones are said alike by habit; a number may be told twice in the words of one form. */
const SHORTEST = 32;
const SHORTEST_TOLD = 56;
/** A text that has more of them twice was printed with a copy of itself. */
const MOST = 2;

interface Sentence extends Extent {
	/** Where its paragraph begins. */
	paragraph: number;
}

/** A long sentence that stands word for word in two paragraphs: taken over when the other was written. */
export function repeatedSentences({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const met = new MetBefore<Sentence>(folded.text);
	const pairs: [before: Sentence, again: Sentence][] = [];
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture || start < first || end - start < SHORTEST) continue;
		for (const sentence of longIn(folded, start, end)) {
			const before = met.sameAs(sentence);
			if (before && before.paragraph !== start) pairs.push([before, sentence]);
		}
	}
	if (pairs.length > MOST) return;
	for (const [before, again] of pairs) {
		const spans = [again, before].map((one) => sourceSpan(folded, one.start, one.end));
		if (docket.names('paragraph.repeated', spans[0] as Span)) continue;
		docket.fails('paragraph.repeated', { says: { code: 'sentence-again' }, spans, doubtful: true });
	}
}

/** The long sentences of a paragraph; one that is all of it is the paragraph, told again as such. */
function longIn({ text }: Folded, paragraph: number, end: number): Sentence[] {
	const long: Sentence[] = [];
	for (let start = paragraph; start < end; ) {
		const stop = text.indexOf('。', start);
		const last = stop < 0 || stop > end ? end : stop;
		const isLong = last - start >= SHORTEST && last - start < end - paragraph;
		if (isLong && (last - start >= SHORTEST_TOLD || !/\d/.test(text.slice(start, last))))
			long.push({ start, end: last, paragraph });
		start = last + 1;
	}
	return long;
}
