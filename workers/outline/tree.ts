import type { Section } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { type Folded, sourceSpan } from '../text/fold';
import type { Found } from './headings';
import type { Heading } from './outline';
import { rankOf } from './runs';

/**
 * Gives each heading its level, 1 for the outermost style that this report uses, and the end of its section.
 *
 * @param end folded offset where the report ends
 */
export function nest(folded: Folded, found: readonly Found[], end: number): Heading[] {
	const ranks = [...new Set(found.map(({ style }) => rankOf(style)))].sort((a, b) => a - b);
	const headings = found.map((heading) => levelled(folded, heading, ranks.indexOf(rankOf(heading.style)) + 1, end));
	const open: Heading[] = [];
	for (const heading of headings) {
		while (open.length > 0 && (open.at(-1) as Heading).level >= heading.level) {
			(open.pop() as Heading).until = heading.start;
		}
		open.push(heading);
	}
	return headings;
}

function levelled(folded: Folded, found: Found, level: number, until: number): Heading {
	const { start, words, end, style, value, kind } = found;
	const heading: Heading = { start, words, end, level, style, value, until };
	if (value > 0) heading.number = asPrinted(folded, start, words).replace(/\s+/g, '');
	if (kind) heading.kind = kind;
	return heading;
}

/** The tree of sections; a heading whose parent is missing stands at the root with its own level. */
export function treeOf(folded: Folded, headings: readonly Heading[]): Section[] {
	const roots: Section[] = [];
	const open: Section[] = [];
	for (const heading of headings) {
		const section = sectionOf(folded, heading);
		while (open.length > 0 && (open.at(-1) as Section).level >= section.level) open.pop();
		(open.at(-1)?.children ?? roots).push(section);
		open.push(section);
	}
	return roots;
}

function sectionOf(folded: Folded, { start, words, end, level, number, kind }: Heading): Section {
	const span: Span = sourceSpan(folded, start, end);
	const heading = asPrinted(folded, words, end);
	return { level, ...(number && { number }), heading, ...(kind && { kind }), span, children: [] };
}

function asPrinted(folded: Folded, start: number, end: number): string {
	const [from, to] = sourceSpan(folded, start, end);
	return folded.source.slice(from, to).trim();
}
