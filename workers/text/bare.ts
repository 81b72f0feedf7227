import type { Span } from '../../src/report/span';
import { textOf } from './codes';
import { DROPPED, NEWLINE, widthTable } from './width';

/** A text without marks of no width and emphasis, its digits and radicals the usual ones; with the way back. */
export interface Bare {
	text: string;
	/** at[i] is where text[i] stands in the text as given; at[text.length] is that text's length. */
	at: Uint32Array;
}

/**
 * What stands in and around characters for a screen's sake, and would part a number, a name or a cell: soft hyphens,
 * zero-width and direction marks, variation selectors, the stars of Markdown (**12**件), the number of a page between
 * two lines, how a character is said in brackets behind it (權(quán)). What is only another form of a character (１２, the radicals ⾏ and ⼈ of a PDF, &nbsp;) is made the usual
 * one.
 *
 * @returns undefined where a text has none of these, as nearly every one
 */
export function bareOf(text: string): Bare | undefined {
	if (!hasStrange(text) && !(text.includes('&') && ENTITIES.test(text)) && !PAGES.test(text)) return undefined;
	const plain = widthTable();
	const codes = new Uint16Array(text.length);
	const at = new Uint32Array(text.length + 1);
	let size = 0;
	for (let from = 0; from < text.length; from++) {
		const code = text.charCodeAt(from);
		const page = code === NEWLINE ? lengthAt(PAGE, text, from) : 0;
		if (page > 0) {
			from += page - 1;
			continue;
		}
		const sound = code === OPEN && from > 0 ? lengthAt(SOUND, text, from - 1) : 0;
		if (sound > 0) {
			from += sound - 2;
			continue;
		}
		const entity = code === AMPERSAND ? lengthAt(ENTITY, text, from) : 0;
		if (entity > 0) {
			codes[size] = characterOf(text.slice(from + 1, from + entity - 1));
			at[size++] = from;
			from += entity - 1;
			continue;
		}
		const usual = (plain[code] as number) & UNIT;
		if ((usual === DROPPED && code >= SOFT_HYPHEN) || (code === STAR && isEmphasis(text, from))) continue;
		codes[size] = isOtherForm(code) ? usual : code;
		at[size++] = from;
	}
	at[size] = text.length;
	return { text: textOf(codes.subarray(0, size)), at: at.subarray(0, size + 1) };
}

/** Where a span of the bare text stands in the text as given. */
export const givenSpan = ({ at }: Bare, [start, end]: Span): Span =>
	end > start ? [at[start] as number, (at[end - 1] as number) + 1] : [at[start] as number, at[start] as number];

/** What a span of the text as given is in the bare text. */
export const bareSpan = (bare: Bare, [start, end]: Span): Span => [placeOf(bare, start), placeOf(bare, end)];

/** The first character of the bare text that does not stand before a place of the text as given. */
function placeOf({ at }: Bare, given: number): number {
	let low = 0;
	let high = at.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] as number) < given) low = middle + 1;
		else high = middle;
	}
	return low;
}

const STRANGE = new Uint8Array(0x10000);
for (const [first, last = first] of [
	...['\u00ad', '\u034f', '\ufeff', '\u200b\u200f', '\u202a\u202e', '\u2060\u206f', '\u2e80\u2fdf', '\uf900\ufaff'],
	...['\ufe00\ufe0f', '\uff10\uff19', ...'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'],
])
	STRANGE.fill(1, first?.charCodeAt(0), (last as string).charCodeAt(0) + 1);

/** Whether a text has one of those, or the stars of emphasis. */
function hasStrange(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (STRANGE[code] === 1 || (code === STAR && text.charCodeAt(at + 1) === STAR)) return true;
	}
	return false;
}
const AMPERSAND = 0x26;

/** A character with how it is said: 權(quán), 們(men). */
const SOUND = /[一-龥]\((?:(?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[^()\s]{1,6}|(?<=[們们]\()men)\)/y;
const OPEN = 0x28;

/** What a page says with names of characters, left in a text that was taken from it. */
const NAMED = new Map(
	Object.entries({
		nbsp: ' ',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
		ldquo: '“',
		rdquo: '”',
		lsquo: '‘',
		rsquo: '’',
		middot: '·',
		mdash: '—',
		ndash: '–',
		hellip: '…',
		times: '×',
		quot: '"',
		lt: '<',
		gt: '>',
		amp: '&',
	}),
);
const ENTITY = new RegExp(`&(?:${[...NAMED.keys()].join('|')}|#\\d{2,5}|#x[\\da-f]{2,4});`, 'iy');
const ENTITIES = new RegExp(ENTITY.source, 'i');

function characterOf(name: string): number {
	const number = /^#(x?)(.+)$/i.exec(name);
	if (number) return Number.parseInt(number[2] as string, number[1] ? 16 : 10);
	return (NAMED.get(name.toLowerCase()) as string).charCodeAt(0);
}

/** — 3 —, 第3页 共9页: alone on a line. */
const PAGE =
	/\n[^\S\n]*(?:[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}|第 ?\d{1,3} ?页[ ,，/]{0,2}(?:共 ?\d{1,3} ?页)?)[^\S\n]*\n?(?=\n)/y;
const PAGES = new RegExp(PAGE.source);

/** How much of a text a sticky pattern takes at a place. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** Controls before it are no marks but damage, of which the reader is told. */
const SOFT_HYPHEN = 0xad;
/** Radicals, compatibility ideographs, full-width digits. */
const isOtherForm = (code: number): boolean =>
	(code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff10 && code <= 0xff19);
/** The plain form of a character without what the table notes beside it. */
const UNIT = 0xffff;

/** Two stars or three; between two digits they hide others (138**1234), and what stands beside them is no one number. */
function isEmphasis(text: string, at: number): boolean {
	let from = at;
	let to = at + 1;
	while (text.charCodeAt(from - 1) === STAR && at - from <= MOST_STARS) from--;
	while (text.charCodeAt(to) === STAR && to - at <= MOST_STARS) to++;
	const length = to - from;
	return length >= 2 && length <= MOST_STARS && !(/[\dX]/.test(text.charAt(from - 1)) && /[\dX]/.test(text.charAt(to)));
}
const STAR = 0x2a;
const MOST_STARS = 3;
