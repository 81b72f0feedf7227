import { isWide } from './glyphs';

/** A list mark begins a cell, and a paragraph. */
export const LIST_MARK = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/;

/** In type heights: narrow faces have spaces of a fifth, and lines that are set tight press them together. */
const WORD_GAP = 0.15;
/** The digits of one number may be set farther apart than words are. */
const DIGIT_GAP = 0.25;

/** True where a gap between two Latin characters (in type heights) is meant as a space, though none is set. */
export function isBetweenWords(before: string, after: string, gap: number): boolean {
	if (gap <= WORD_GAP || isNoLetter(before) || isNoLetter(after)) return false;
	return gap > DIGIT_GAP || !(isNumeric(before) && isNumeric(after));
}

/** Han, or a character that its font does not tell: how wide that is, nobody knows. */
const isNoLetter = (character: string): boolean => isWide(character) || character === '\ufffd';

const isNumeric = (character: string): boolean => /^[\d.,%/:-]$/.test(character);
