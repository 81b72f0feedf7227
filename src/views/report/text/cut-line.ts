import type { Span } from '../../../report/span';
import type { HeadingLine, TextBlock } from './block';
import { trimmed } from './lines';

/**
 * The blocks of one line into which a copy has run what a book would set as lines of their own: the headings of the
 * parts and the site's furniture stand apart, with paragraphs between them. Headings deeper down stay in theirs.
 *
 * @param headings those that overlap the line, in order
 * @param furniture the same
 */
export function* cutLine(
	text: string,
	line: Span,
	headings: readonly HeadingLine[],
	furniture: readonly Span[],
): Generator<TextBlock> {
	let at = line[0];
	for (const block of apart(text, line, headings, furniture)) {
		const start = Math.max(at, block.span[0]);
		yield* paragraphs(text, [at, start], headings);
		const span = trimmed(text, start, Math.max(start, block.span[1]));
		if (span[0] < span[1]) yield { ...block, span };
		at = Math.max(at, block.span[1]);
	}
	yield* paragraphs(text, [at, line[1]], headings);
}

/** What is no paragraph in a line: headings of the parts, and site furniture. */
function apart(text: string, line: Span, headings: readonly HeadingLine[], furniture: readonly Span[]): TextBlock[] {
	const parts = headings.filter(({ depth }) => depth === 0);
	return [
		...parts.map(({ span, depth }) => ({
			kind: 'heading' as const,
			span: bounded([span[0], stopAfter(text, span[1])], line),
			depth,
		})),
		...furniture.map((span) => ({ kind: 'furniture' as const, span: bounded(span, line) })),
	].sort((a, b) => a.span[0] - b.span[0]);
}

const bounded = ([start, end]: Span, line: Span): Span => [Math.max(start, line[0]), Math.min(end, line[1])];

/** A stop that closes a heading belongs to it. */
const stopAfter = (text: string, end: number): number => (/[。.:：]/.test(text.charAt(end)) ? end + 1 : end);

/** Running text, anew from each (一) on. */
function* paragraphs(text: string, [start, end]: Span, headings: readonly HeadingLine[]): Generator<TextBlock> {
	const cuts = headings.filter(({ span, depth }) => depth === 1 && span[0] > start && span[0] < end);
	let from = start;
	for (const to of [...cuts.map(({ span }) => span[0]), end]) {
		const span = trimmed(text, from, to);
		if (span[0] < span[1]) yield { kind: 'paragraph', span };
		from = to;
	}
}
