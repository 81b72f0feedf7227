import type { Section } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { type Folded, sourceSpan } from '../text/fold';
import type { Found } from './headings';
import { STYLES } from './numbering';
import type { Heading } from './outline';

/**
 * Gives each heading its level, 1 for the outermost style that this report uses, and the end of its section.
 *
 * @param end folded offset where the report ends
 */
export function nest(folded: Folded, found: readonly Found[], end: number): Heading[] {
	const used = STYLES.filter((style) => found.some((heading) => heading.style === style));
	const headings = found.map((heading) => levelled(folded, heading, used.indexOf(heading.style) + 1, end));
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
	if (value > 0) heading.number = withoutSpaces(asPrinted(folded, start, words));
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
	const section = { level } as Section;
	if (number) section.number = number;
	section.heading = asPrinted(folded, words, end);
	if (kind) section.kind = kind;
	section.span = span;
	section.children = [];
	return section;
}

const withoutSpaces = (words: string): string => (/\s/.test(words) ? words.replace(/\s+/g, '') : words);

function asPrinted(folded: Folded, start: number, end: number): string {
	const [from, to] = sourceSpan(folded, start, end);
	return folded.source.slice(from, to).trim();
}
