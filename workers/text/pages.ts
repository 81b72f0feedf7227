import type { Span } from '../../src/report/span';
import { oneOf } from './one-of';

/**
 * What the pages of a text copied out of a file leave between its lines: their numbers, and the heads that stand beside
 * each of them, with the empty lines around.
 *
 * @returns spans in order, each from the line end before it to the one behind it, which stays
 */
export function pageBreaksOf(text: string): readonly Span[] {
	const marked = [...text.matchAll(MARKED)];
	const known = new Set(marked.map(({ index }) => index));
	const bare = pagesOf([...text.matchAll(BARE)].filter((mark) => !known.has(mark.index) && standsAlone(text, mark)));
	const breaks = [...marked.map(spanOf), ...bare.map(spanOf)].sort((a, b) => a[0] - b[0]);
	const whole = breaks.length > 1 ? withHeads(text, breaks) : breaks;
	const areFew = marked.length === 0 && bare.length < FEWEST;
	const numbered = areFew && whole.some(([, end], at) => end === breaks[at]?.[1]) ? [] : whole;
	return numbered.length > 0 ? numbered : titlesAgain(text);
}

const spanOf = ({ index, 0: mark }: RegExpExecArray): Span => [index, index + mark.length];

const SPACES = String.raw`[^\S\n]{0,40}`;
const alone = (mark: string): RegExp =>
	new RegExp(String.raw`\n(?:${SPACES}\n){0,4}${SPACES}${mark}${SPACES}(?:\n${SPACES}){0,4}(?=\n|$)`, 'g');
/** — 3 —, 第3页 共9页, 页码:3/9, Page 3 of 9, also behind the time at which the page was printed; a number before a form feed. */
const MARKED = alone(
	oneOf(
		/[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}/,
		/(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d\d)? {1,8})?第 ?\d{1,3} ?页[ ,，/]{0,2}(?:共 ?\d{1,3} ?页)?/,
		/页码[:：] ?\d{1,3}(?: ?\/ ?\d{1,3})?/,
		/Page \d{1,3}(?: of \d{1,3})?/,
		/\d{1,3}(?=[^\S\n\f]{0,8}\n?\f)/,
	),
);
/** 3, 3/9: only where they count the pages one by one. */
const BARE = alone(String.raw`(\d{1,3})(?: ?\/ ?(\d{1,3}))?`);

/** The numbers that count pages: one by one from the first pages on, as far apart as pages are. */
function pagesOf(marks: readonly RegExpExecArray[]): RegExpExecArray[] {
	const pages: RegExpExecArray[] = [];
	for (const mark of marks) {
		const last = pages.at(-1);
		const isNext = last ? Number(mark[1]) === Number(last[1]) + 1 && mark[2] === last[2] : Number(mark[1]) <= 2;
		if (isNext && mark.index - (last?.index ?? 0) >= SHORTEST_PAGE) pages.push(mark);
	}
	return pages;
}
const SHORTEST_PAGE = 200;
/** Of fewer pages each must have the same head. */
const FEWEST = 3;

/** Words stand above it and below it; a cell stands among others, and a number set apart goes on with its unit. */
const standsAlone = (text: string, { index, 0: mark }: RegExpExecArray): boolean =>
	ABOVE.test(text.slice(Math.max(0, index - WORDS), index)) &&
	BELOW.test(text.slice(index + mark.length, index + mark.length + WORDS));
const WORDS = 24;
const ABOVE = /[^\n]{12}$/;
const BELOW = /^\n\s*(?![年月日条件个份篇次人名期项元万,，;；。、)）])[^\n\d]{2}/;

/** The same line beside every page's number is the head or the foot of the pages. */
function withHeads(text: string, breaks: readonly Span[]): Span[] {
	const below = repeated(breaks.map(([, end]) => lineBelow(text, end)));
	const above = repeated(breaks.map(([start]) => lineAbove(text, start)));
	return breaks.map(([start, end]): Span => {
		const [head, foot] = [lineBelow(text, end), lineAbove(text, start)];
		return [above.has(foot.trim()) ? start - foot.length : start, below.has(head.trim()) ? end + head.length : end];
	});
}

/** Pages without numbers: the same title of a report stands over each of them, the first of them its own. */
function titlesAgain(text: string): Span[] {
	const lines = [...text.matchAll(TITLED)].map(({ index, 0: words }): Span => {
		const end = index + words.length;
		return [Math.max(0, text.lastIndexOf('\n', index)), end];
	});
	const words = (line: Span): string => text.slice(...line).trim();
	const [title] = repeated(lines.map(words));
	const same = lines.filter((line) => words(line) === title);
	const areApart = same.every(([start], at) => start - (same[at - 1]?.[0] ?? -FEWEST_BETWEEN) >= FEWEST_BETWEEN);
	if (same.length < FEWEST || !areApart) return [];
	const begun = text.indexOf('。');
	return same.filter(([start]) => start > Math.max(begun, 0));
}
const TITLED = /年(?:度报告|报|度報告|報)[^\S\n]{0,40}(?=\n)/g;
/** A page of one cell a line has few characters. */
const FEWEST_BETWEEN = 100;

/** A line with its line end, and the empty ones before it. */
const lineBelow = (text: string, end: number): string =>
	/^\s*[^\n]{0,60}(?=\n)/.exec(text.slice(end, end + NEAR))?.[0] ?? '';
const lineAbove = (text: string, start: number): string =>
	/\n[^\n]{0,60}\s*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
const NEAR = 80;

/** The lines with words that stand beside most pages. */
function repeated(lines: readonly string[]): Set<string> {
	const counts = new Map<string, number>();
	for (const line of lines) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
	return new Set(
		[...counts]
			.filter(([line, count]) => line.length >= 4 && count >= 2 && count > lines.length / 2)
			.map(([line]) => line),
	);
}
