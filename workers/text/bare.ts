import type { Span } from '../../src/report/span';
import { asideAt, hasPageNumbers, STAR, TONED } from './asides';
import { textOf } from './codes';
import { entityAt, hasEntities } from './entities';
import { mayBeNoteMark } from './note-marks';
import { tableOf } from './signs';
import { DROPPED, widthTable } from './width';

/** A text without marks of no width and emphasis, its digits and radicals the usual ones; with the way back. */
export interface Bare {
	text: string;
	/** at[i] is where text[i] stands in the text as given; at[text.length] is that text's length. */
	at: Uint32Array;
}

/**
 * Leaves out what stands in and around characters for a screen's sake, and would part a number, a name or a cell: soft
 * hyphens, zero-width and direction marks, variation selectors, and asides (see `asideAt`). What is only another form of
 * a character (１２, the radicals ⾏ and ⼈ of a PDF, &nbsp;) is made the usual one.
 *
 * @returns undefined where a text has none of these, as nearly every one
 */
export function bareOf(text: string): Bare | undefined {
	if (!hasStrange(text) && !hasEntities(text) && !hasPageNumbers(text)) return undefined;
	const plain = widthTable();
	const codes = new Uint16Array(text.length);
	const at = new Uint32Array(text.length + 1);
	let size = 0;
	for (let from = 0; from < text.length; from++) {
		const code = text.charCodeAt(from);
		const usual = (plain[code] as number) & UNIT;
		const aside = usual === DROPPED && code >= SOFT_HYPHEN ? 1 : asideAt(text, from);
		if (aside > 0) {
			from += aside - 1;
			continue;
		}
		const entity = entityAt(text, from);
		codes[size] = entity?.code ?? (isOtherForm(code) ? usual : code);
		at[size++] = from;
		if (entity) from += entity.length - 1;
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

/** Ranges of characters that are another form of a usual one: radicals, compatibility ideographs, full-width digits. */
const OTHER_FORMS: readonly (readonly [first: number, last: number])[] = [
	[0x2e80, 0x2fdf],
	[0xf900, 0xfaff],
	[0xff10, 0xff19],
];
/** Ranges of characters of no width: soft hyphens, zero-width and direction marks, variation selectors. */
const NO_WIDTH: readonly (readonly [first: number, last: number])[] = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
];
const isOtherForm = (code: number): boolean => OTHER_FORMS.some(([first, last]) => code >= first && code <= last);

/** 1 for each UTF-16 unit that makes a text worth a closer look. */
const STRANGE = tableOf(TONED);
for (const [first, last] of [...OTHER_FORMS, ...NO_WIDTH]) STRANGE.fill(1, first, last + 1);

/** Whether a text has one of those, the stars of emphasis, or what may be the mark of a note. */
function hasStrange(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (STRANGE[code] === 1 || (code === STAR && text.charCodeAt(at + 1) === STAR)) return true;
		if (mayBeNoteMark(text, at)) return true;
	}
	return false;
}

/** Controls before it are no marks but damage, of which the reader is told. */
const SOFT_HYPHEN = 0xad;
/** The plain form of a character without what the table notes beside it. */
const UNIT = 0xffff;
