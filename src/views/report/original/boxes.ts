import type { Placement } from '../../../report/reading';
import { overlap, type Span } from '../../../report/span';

/** A box on a page of the original, in the page's own units. */
export interface PageBox {
	page: number;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * The boxes that some words of the text are printed in, in order: cells and lines, and of a line the part that the
 * words take.
 */
export function boxesOf(places: readonly Placement[], text: string, words: Span): PageBox[] {
	return places.flatMap(({ span, at }) => {
		if (at.kind !== 'page' || !(overlap(span, words) || isSameBlank(span, words))) return [];
		const [left, top, right, bottom] = at.box;
		return [narrowed({ page: at.page, left, top, right, bottom }, text.slice(...span), span, words)];
	});
}

/** A blank cell has its place too. */
const isSameBlank = (a: Span, b: Span): boolean => a[0] === a[1] && b[0] === b[1] && a[0] === b[0];

/** So many times as high as its characters are wide is a box of one line at most. */
const ONE_LINE = 2.4;

/** The part of a line's box that some of its words take, by how wide their characters usually are. */
function narrowed(box: PageBox, line: string, span: Span, words: Span): PageBox {
	const [from, to] = [Math.max(0, words[0] - span[0]), Math.min(line.length, words[1] - span[0])];
	if (from === 0 && to === line.length) return box;
	const unit = (box.right - box.left) / Math.max(1, widthOf(line));
	if (box.bottom - box.top > unit * ONE_LINE) return box;
	const left = box.left + widthOf(line.slice(0, from)) * unit;
	return { ...box, left, right: left + widthOf(line.slice(from, to)) * unit };
}

/** In widths of a Han character: letters, digits and their marks take about half of it. */
function widthOf(words: string): number {
	let width = 0;
	for (let at = 0; at < words.length; at++) width += words.charCodeAt(at) < 0x2e80 ? HALF : 1;
	return width;
}

const HALF = 0.52;
