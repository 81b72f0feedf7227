import { withoutRadical } from '../../text/radicals';

/** What stands for a character that is shown but that the file does not tell. */
export const UNKNOWN = '\ufffd';

/** A character as it is read: whole where its font calls it a radical or joins letters; what no text has, left out. */
export function readable(character: string): string {
	if (character.length !== 1) return character;
	const code = character.charCodeAt(0);
	if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return isBlank(code) ? '' : UNKNOWN;
	if (code === 0xad) return '-';
	return code >= 0xfb00 && code <= 0xfb06 ? character.normalize('NFKC') : withoutRadical(character);
}

/**
 * True for the first places of a font, which are blank by custom, and for tabs, line ends and the like; other controls
 * are shown.
 */
const isBlank = (code: number): boolean => code < 4 || (code >= 0x09 && code <= 0x0d) || code === 0x7f || code === 0x85;
