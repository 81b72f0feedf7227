/** A text without the empty line behind each of its lines, with the way back from its line ends. */
interface SingleSpaced {
	text: string;
	/** Where both line ends stood that one of the text's stands for. */
	ends: ReadonlyMap<number, readonly [number, number]>;
}

/**
 * Takes the empty lines out of a text that has one behind every line, as copies of pages have: there they part nothing.
 *
 * @returns undefined where lines stand right below each other, or are no lines of a page
 */
export function singleSpaced(text: string): SingleSpaced | undefined {
	if (!isDoubleSpaced(text)) return undefined;
	let single = '';
	let from = 0;
	const ends = new Map<number, readonly [number, number]>();
	for (const { index, 0: gap } of text.matchAll(GAP)) {
		single += text.slice(from, index);
		ends.set(single.length, [index, index + gap.length - 1]);
		single += '\n';
		from = index + gap.length;
	}
	return { text: single + text.slice(from), ends };
}

/** A line end and an empty line, between two lines that are none. */
const GAP = /(?<=\S[^\S\n]{0,8})\n[^\S\n]{0,40}\n(?=[^\S\n]{0,40}\S)/g;

/** It is looked no farther than to where that is known. */
function isDoubleSpaced(text: string): boolean {
	let lines = 0;
	let others = 0;
	let wasEmpty = true;
	for (let start = 0; start < text.length && others <= lines / MOST_OTHERS + 1; ) {
		const end = (text.indexOf('\n', start) + 1 || text.length + 1) - 1;
		const isEmpty = isBlank(text, start, end);
		if (!isEmpty) lines++;
		if (!isEmpty && (!wasEmpty || isLong(text, start, end))) others++;
		wasEmpty = isEmpty;
		start = end + 1;
	}
	return lines >= FEWEST && others <= lines / MOST_OTHERS + 1;
}

/** Whether nothing but white space stands there. */
function isBlank(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!SPACE.has(text.charCodeAt(at))) return false;
	return true;
}
const SPACE = new Set([0x09, 0x0d, 0x20, 0xa0, 0x3000]);

/** An address is as long as it is. */
const isLong = (text: string, from: number, to: number): boolean =>
	to - from > LONGEST && !text.slice(from, to).includes('://');

const FEWEST = 8;
const LONGEST = 80;
/** One line of so many may be another. */
const MOST_OTHERS = 20;
