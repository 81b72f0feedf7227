import type { Extent, FullOutline } from '../outline/outline';
import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';

/** The stretches of a report in which its metadata stands; folded offsets. */
export interface Parts {
	/** From the top to the first running text: site fields, title, name and date under it. */
	head: Extent;
	/** From the title's end: the preamble and the beginning of the first part. */
	opening: Extent;
	/** The end: the last words, the signature, an annex. */
	tail: Extent;
}

/** Finds them, by the report's headings and titles. */
export function partsOf(folded: Folded, outline: FullOutline): Parts {
	const body = bodyStart(folded, outline);
	const first = outline.headings[0]?.start ?? body;
	const titled = Math.max(0, ...outline.titles.map(({ end }) => end));
	const opens = titled <= body ? titled : body;
	const openingEnd = Math.min(Math.max(first, body) + FIRST_PART, body + LONGEST_OPENING, outline.end);
	return {
		head: { start: 0, end: Math.min(Math.max(body, titled + UNDER_TITLE), folded.codes.length) },
		opening: { start: opens, end: Math.max(opens, openingEnd) },
		tail: { start: Math.max(body, outline.end - TAIL), end: outline.end },
	};
}

/** Where the first paragraph of some length, or the first heading, stands. */
function bodyStart({ text }: Folded, { paragraphs, headings, end }: FullOutline): number {
	const running = paragraphs.find(
		(piece) =>
			!piece.furniture && piece.end - piece.start > SHORT && rightBehind(text, piece.start, 400).includes('。'),
	);
	return Math.min(running?.start ?? end, headings[0]?.start ?? end);
}

const SHORT = 60;
const UNDER_TITLE = 60;
const FIRST_PART = 250;
const LONGEST_OPENING = 1600;
const TAIL = 3000;
