import type { Span } from '../../src/report/span';

/**
 * Marks that every line of a text begins with, of which none says anything: the > of a quoted letter, the dot or stroke of
 * a list that a converter made of all paragraphs.
 *
 * @returns where they stand, in order; none where some of the lines have no such mark
 */
export function lineMarksOf(text: string): readonly Span[] {
	const mark = MARKS.find((one) => mayBeginEach(text, one));
	if (!mark) return [];
	const found = [...text.matchAll(new RegExp(mark.source, 'gm'))];
	const lines = text.match(WORDED)?.length ?? 0;
	if (found.length < FEWEST || found.length < lines * NEARLY_ALL) return [];
	return found.map(({ index, 0: words }): Span => [index, index + words.length]);
}

const MARKS = [/^(?:>[^\S\n]?){1,4}/, /^[·•●■◆▪◇○][^\S\n]{0,3}/, /^[-*][^\S\n]+(?!\d+[^\S\n]*[-|])/] as const;
const WORDED = /^[^\S\n]*\S/gm;
const FEWEST = 4;
/** Who sent the letter, and when, may stand above it. */
const NEARLY_ALL = 0.9;

/** Whether one of a few lines of a text begins so: nearly no text is worth a closer look. */
const mayBeginEach = (text: string, mark: RegExp): boolean =>
	PROBED.some((part) => mark.test(lineBehind(text, Math.floor(text.length * part))));
const PROBED = [0.25, 0.5, 0.75];
/** The beginning of the first line behind a place that says something. */
const lineBehind = (text: string, at: number): string => {
	const start = text.indexOf('\n', at) + 1;
	return text.slice(start, start + 16).trimStart();
};
