/** A character as it is read: letters that a font joins apart again; what no text has, left out. */
export function readable(character: string): string {
	if (character.length === 1) {
		const code = character.charCodeAt(0);
		if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
		if (code >= 0xfb00 && code <= 0xfb06) return character.normalize('NFKC');
		if (code === 0xad) return '-';
	}
	return character;
}
