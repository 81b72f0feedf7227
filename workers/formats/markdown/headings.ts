import type { Paragraph } from '../document';
import { type Line, trimmed } from '../text';

/** A line of Markdown that begins with heading marks; one without a space after its marks needs two of them (#话题# is none). */
const HEADING = /^ {0,3}(?:(#{1,6})[ \t]|(#{2,6})(?=[^#\s]))/;

/** True where a line of the text is marked as a heading beyond doubt. */
export const hasHeading = (text: string): boolean => /^ {0,3}#{1,6}[ \t]{1,9}[^\s#]/m.test(text);

/** The heading in a line of Markdown, its span the words without the marks; undefined for any other line. */
export function headingIn(text: string, [start, end]: Line): Paragraph | undefined {
	const marks = HEADING.exec(text.slice(start, Math.min(end, start + MARKS)));
	if (!marks) return undefined;
	const words = trimmed(text, [start + marks[0].length, endWithoutMarks(text, end)]);
	if (words[0] === words[1]) return undefined;
	return { kind: 'paragraph', span: words, headingLevel: (marks[1] ?? marks[2] ?? '').length };
}

/** Marks, the spaces before them and the character after. */
const MARKS = 12;

/** Headings may be closed by marks as they are opened: ## 一、概述 ## */
function endWithoutMarks(text: string, end: number): number {
	let at = end;
	while (text[at - 1] === '#' || text[at - 1] === ' ') at--;
	return at;
}
