import { dressAt } from './dress';
import { noteMarkAt } from './note-marks';
import { lengthAt } from './sticky';

/**
 * How many characters at a place are no words of the text: how a character is said in brackets behind it (權(quán)), the
 * stars of Markdown (**12**件), the mark of a note (5,128¹条), what dresses a number (see `dressAt`).
 *
 * @returns 0 where there are none
 */
export function asideAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	// The character itself stays.
	const sound = code === OPEN && at > 0 ? lengthAt(SOUND, text, at - 1) : 0;
	if (sound > 0) return sound - 1;
	return code === STAR ? Number(isEmphasis(text, at)) : noteMarkAt(text, at) || dressAt(text, at);
}

/** The vowels of Pinyin with their tones. */
export const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** A character with how it is said: 權(quán), 們(men). */
const SOUND = new RegExp(`[一-龥]\\((?:(?=[a-zü]{0,5}[${TONED}])[^()\\s]{1,6}|(?<=[们們]\\()men)\\)`, 'y');
const OPEN = 0x28;

/** Two stars or three; between two digits they hide others (138**1234), and what stands beside them is no one number. */
function isEmphasis(text: string, at: number): boolean {
	let from = at;
	let to = at + 1;
	while (text.charCodeAt(from - 1) === STAR && at - from <= MOST_STARS) from--;
	while (text.charCodeAt(to) === STAR && to - at <= MOST_STARS) to++;
	const length = to - from;
	return length >= 2 && length <= MOST_STARS && !(/[\dX]/.test(text.charAt(from - 1)) && /[\dX]/.test(text.charAt(to)));
}
export const STAR = 0x2a;
const MOST_STARS = 3;
