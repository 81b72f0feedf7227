import type { Span } from '../../src/report/span';
import { areDigitsApart, isBetweenDigits } from './apart';
import { asideAt, STAR, TONED } from './asides';
import { codeOf, textOf } from './codes';
import { isThousandsMark, mayDress } from './dress';
import { entityAt, hasEntities } from './entities';
import { escapeAt, escapesIn } from './escapes';
import { foldedOffset, sourceSpan } from './fold';
import { lineMarksOf } from './line-marks';
import { hasLostOnes, isLostOne } from './lost-one';
import { mayBeNoteMark } from './note-marks';
import { pageBreaksOf } from './pages';
import { tableOf } from './signs';
import { DROPPED, NO_WIDTH, widthTable } from './width';

/** A text without marks of no width and emphasis, its digits and radicals the usual ones; with the way back. */
export interface Bare {
	text: string;
	/** map[i] is where text[i] stands in the text as given; map[text.length] is that text's length. */
	map: Uint32Array;
}

/**
 * Leaves out what stands in and around characters for a screen's sake, and would part a number, a name or a cell: soft
 * hyphens, zero-width and direction marks, variation selectors, asides (see `asideAt`), what stands between two pages, the
 * marks that every line begins with, and the spaces of digits set apart (2 0 2 3 年). What is only another form of a
 * character (１２, the radicals ⾏ and ⼈ of a PDF, the dash of —、, the apostrophe of 1'234) or names it (&nbsp;, <br>, \n) is
 * made the usual one.
 *
 * @returns undefined where a text has none of these, as nearly every one
 */
export function bareOf(text: string): Bare | undefined {
	const dropped = inOrder(pageBreaksOf(text), lineMarksOf(text));
	const apart = areDigitsApart(text);
	const escapes = escapesIn(text);
	const isPlain = dropped.length === 0 && !apart && escapes.size === 0;
	if (isPlain && !hasLostOnes(text) && !hasStrange(text) && !hasEntities(text)) return undefined;
	const plain = widthTable();
	const codes = new Uint16Array(text.length);
	const map = new Uint32Array(text.length + 1);
	let size = 0;
	let next = 0;
	for (let from = 0; from < text.length; from++) {
		while (dropped[next] && (dropped[next] as Span)[0] <= from) from = Math.max(from, (dropped[next++] as Span)[1]);
		if (from >= text.length) break;
		const code = text.charCodeAt(from);
		const named = entityAt(text, from) ?? (escapes.has(code) ? escapeAt(text, from) : undefined);
		if (named) {
			codes[size] = named.code;
			map[size++] = from;
			from += named.length - 1;
			continue;
		}
		const usual = (plain[code] as number) & UNIT;
		const aside = usual === DROPPED && code >= SOFT_HYPHEN ? 1 : asideAt(text, from);
		if (aside > 0) {
			from += aside - 1;
			continue;
		}
		if (apart && isBetweenDigits(text, from)) continue;
		codes[size] = formAt(text, from, code, usual);
		map[size++] = from;
	}
	map[size] = text.length;
	return { text: textOf(codes.subarray(0, size)), map: map.subarray(0, size + 1) };
}

const inOrder = (breaks: readonly Span[], marks: readonly Span[]): readonly Span[] =>
	marks.length === 0 ? breaks : [...breaks, ...marks].sort(([a], [b]) => a - b);

/** The character that stands for one, where it is only another form of it. */
function formAt(text: string, at: number, code: number, usual: number): number {
	if (isThousandsMark(text, at)) return COMMA;
	if (isLostOne(text, at)) return ONE;
	return isOtherForm(code) ? usual : code;
}

/** Where a span of the bare text stands in the text as given. */
export const givenSpan = (bare: Bare, [start, end]: Span): Span => sourceSpan(bare, start, end);

/** What a span of the text as given is in the bare text. */
export const bareSpan = (bare: Bare, [start, end]: Span): Span => [foldedOffset(bare, start), foldedOffset(bare, end)];

/** Ranges of characters that are another form of a usual one: radicals, compatibility ideographs, full-width digits. */
const OTHER_FORMS: readonly (readonly [first: number, last: number])[] = [
	[0x2e80, 0x2fdf],
	[0xf900, 0xfaff],
	[0xff10, 0xff19],
];
const isOtherForm = (code: number): boolean => OTHER_FORMS.some(([first, last]) => code >= first && code <= last);

/** 1 for each UTF-16 unit that makes a text worth a closer look. */
const STRANGE = tableOf(TONED);
for (const [first, last] of [...OTHER_FORMS, ...NO_WIDTH]) STRANGE.fill(1, first, last + 1);

/** Whether a text has one of those, the stars of emphasis, what dresses a number, or what may be the mark of a note. */
function hasStrange(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (STRANGE[code] === 1 || (code === STAR && text.charCodeAt(at + 1) === STAR)) return true;
		if (mayBeNoteMark(text, at) || mayDress(text, at)) return true;
	}
	return false;
}

const ONE = codeOf('一');
const COMMA = codeOf(',');
/** Controls before it are no marks but damage, of which the reader is told. */
const SOFT_HYPHEN = 0xad;
/** The plain form of a character without what the table notes beside it. */
const UNIT = 0xffff;
