import { withoutRadical } from '../../text/radicals';

/** A character as it is read: whole where its font calls it a radical or joins letters; what no text has, left out. */
export function readable(character: string): string {
	if (character.length !== 1) return character;
	const code = character.charCodeAt(0);
	if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
	if (code === 0xad) return '-';
	return code >= 0xfb00 && code <= 0xfb06 ? character.normalize('NFKC') : withoutRadical(character);
}
