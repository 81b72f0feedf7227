import type { Folded } from '../text/fold';
import type { Line } from './lines';
import type { Extent, Heading } from './outline';

/**
 * Picture captions, left in the text where the pictures were: short lines without a full stop that empty lines set
 * apart, in a report whose paragraphs follow each other without; or lines that say 图1: or ▲.
 */
export function captionsOf(folded: Folded, lines: readonly Line[], headings: readonly Heading[]): Extent[] {
	const first = headings[0]?.start ?? Number.POSITIVE_INFINITY;
	const last = headings.at(-1)?.start ?? 0;
	const taken = new Set(headings.map(({ start }) => start));
	const inside = lines.filter((line) => line.start >= first && line.start < last);
	const loose = paragraphsFollow(inside);
	return inside.filter((line) => !line.table && !taken.has(line.start) && isCaption(folded.text, line, loose));
}

/** True where long paragraphs mostly follow each other without an empty line. */
function paragraphsFollow(lines: readonly Line[]): boolean {
	const isLong = (line: Line | undefined): boolean => line !== undefined && line.end - line.start > 2 * LONGEST;
	const following = lines.filter((line, index) => isLong(line) && isLong(lines[index - 1]));
	return following.filter((line) => line.apart).length * 4 < following.length;
}

function isCaption(text: string, { start, end, apart }: Line, loose: boolean): boolean {
	const length = end - start;
	if (length > LONGEST || length < SHORTEST) return false;
	const words = text.slice(start, end);
	return SAYS_SO.test(words) || (loose && apart && !/[。:;!?|\d]$|^[|\d(]\D{0,2}$/.test(words));
}

const LONGEST = 40;
const SHORTEST = 6;
const SAYS_SO = /^(?:[▲△▼]|\(?图(?:\d|[一二三四五六七八九十]|为|:))/;
