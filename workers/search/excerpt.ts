import type { FoundPlace, Hit, Piece } from '../../src/report/search';
import type { Span } from '../../src/report/span';
import { type Folded, sourceSpan } from '../text/fold';
import { placesIn } from './plain';

/** How many characters stand before and after the word. */
const BEFORE = 16;
const AFTER = 44;

/** Where the words stand in a text, as it is written: where most of them are near each other, the first of such places. */
export function hitIn(folded: Folded, words: readonly string[]): Hit {
	const places = words.map((word) => placesIn(word, folded.text));
	const first = gathered(places);
	if (!first) return {};
	const source = (place: Span): Span => sourceSpan(folded, ...place);
	const marks = places.flat().map(source);
	return { place: { span: source(first), pieces: around(folded.source, source(first), marks) } };
}

/** The place behind which most of the words follow soon; of several the first of the word that tells most: the rarest. */
function gathered(places: readonly (readonly Span[])[]): Span | undefined {
	let best: Span | undefined;
	let most = 0;
	for (const place of [...places].sort((a, b) => a.length - b.length).flat()) {
		const near = places.filter((ofWord) =>
			ofWord.some((one) => one[0] >= place[0] && one[1] <= place[1] + AFTER),
		).length;
		if (near <= most) continue;
		best = place;
		most = near;
	}
	return best;
}

/** What stands around a place on one line, with all the marks in it. */
function around(source: string, [start, end]: Span, marks: readonly Span[]): FoundPlace['pieces'] {
	const near = Math.max(0, start - BEFORE);
	const to = Math.min(source.length, end + AFTER);
	const inTable = source.slice(near, to).includes('\t');
	// The row that holds them tells more than the one above.
	const from = inTable ? Math.max(near, source.lastIndexOf('\n', start - 1) + 1) : near;
	const isCut = from > 0 && source[from - 1] !== '\n';
	const pieces: Piece[] = [];
	const put = (begin: number, stop: number, found: boolean) => {
		if (begin < stop) pieces.push({ words: withoutBreaks(source.slice(begin, stop), inTable), found });
	};
	let at = from;
	for (const [begin, stop] of inOrder(marks)) {
		if (begin < at || stop > to) continue;
		put(at, begin, false);
		put(begin, stop, true);
		at = stop;
	}
	put(at, to, false);
	return framed(pieces, isCut, to < source.length);
}

/** The longer before the shorter where two begin together. */
const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);

/** A mark that ends what stands before it: no line begins with one. */
const ENDS = /^[\s，。；：、！？）》”]+/;

/** Without space at either end, and with a sign where more of the text stands there. */
function framed(pieces: readonly Piece[], before: boolean, after: boolean): Piece[] {
	const ends = { words: '…', found: false };
	const trimmed = pieces.map(({ words, found }, at) => {
		const begun = at === 0 && !found ? words.replace(ENDS, '') : words;
		return { words: at === pieces.length - 1 ? begun.trimEnd() : begun, found };
	});
	return [...(before ? [ends] : []), ...trimmed, ...(after ? [ends] : [])];
}

/** In a table cells stay apart from each other, and rows from rows: their numbers would run together. */
const withoutBreaks = (text: string, inTable: boolean): string =>
	inTable ? text.replace(/\s*\n\s*/g, '\u2003').replace(/ *\t[\t ]*/g, ' · ') : text.replace(/\s+/g, ' ');
