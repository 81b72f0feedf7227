import { detect } from '../../encoding/detect';
import { western } from '../../encoding/western';

/** The code pages that Word 6 and 95 wrote in, by the language that a document names; those of the West by none. */
const BY_LANGUAGE: ReadonlyMap<number, string> = new Map([
	[0x0804, 'gb18030'],
	[0x1004, 'gb18030'],
	[0x0404, 'big5'],
	[0x0c04, 'big5'],
	[0x0411, 'shift_jis'],
	[0x0412, 'euc-kr'],
	[0x0405, 'windows-1250'],
	[0x040e, 'windows-1250'],
	[0x0415, 'windows-1250'],
	[0x0419, 'windows-1251'],
	[0x0408, 'windows-1253'],
]);

/** The code page of a language; undefined for those of the West. */
export const codePageOf = (language: number): string | undefined => BY_LANGUAGE.get(language);

/** Those of the versions for East Asia, by their own marks; the Chinese one has two, and does not say which. */
const BY_VERSION: ReadonlyMap<number, string> = new Map([
	[0xa697, 'shift_jis'],
	[0xa698, 'euc-kr'],
]);

/**
 * The code page of a version for East Asia.
 *
 * @param text where the text begins, as these versions write it
 */
export const codePageOfVersion = (magic: number, text: Uint8Array): string =>
	BY_VERSION.get(magic) ?? (detect(asBytes(text), 'gb18030').encoding === 'big5' ? 'big5' : 'gb18030');

/** From here on a byte is the first of two. */
const FIRST_OF_TWO = 0x81;

/** A text of units of two bytes, the higher one last, as its code page has it. */
const asBytes = (text: Uint8Array): Uint8Array => Uint8Array.from(unitsOf(text).flat());

/** A unit is a character of two bytes, or one of a single byte whose other byte says something else. */
function unitsOf(text: Uint8Array): number[][] {
	return Array.from({ length: text.length >> 1 }, (_, unit) => {
		const [low = 0, high = 0] = text.subarray(unit * 2, unit * 2 + 2);
		return high >= FIRST_OF_TWO ? [high, low] : [low];
	});
}

/** A text of units of two bytes in a code page; single bytes are Western. */
export function byUnits(text: Uint8Array, codePage: string): string {
	const decoder = new TextDecoder(codePage);
	return unitsOf(text)
		.map((unit) =>
			unit.length === 2 ? (decoder.decode(Uint8Array.from(unit))[0] ?? '') : western(Uint8Array.from(unit)),
		)
		.join('');
}

/** What fills the place of a character's second byte: characters are counted by bytes. */
const FILLER = '\0';

/** A text in a code page, with as many characters as it has bytes. */
export function byBytes(bytes: Uint8Array, codePage: string): string {
	const decoder = new TextDecoder(codePage);
	const whole = decoder.decode(bytes);
	if (whole.length === bytes.length) return whole;
	const characters: string[] = [];
	for (let at = 0; at < bytes.length; ) {
		const size = (bytes[at] as number) < 0x80 || at + 1 === bytes.length ? 1 : 2;
		const [one = FILLER, ...more] = decoder.decode(bytes.subarray(at, at + size));
		// Bytes that make no one character of two stand each for themselves.
		characters.push(one, ...(size === 2 ? [more[0] ?? FILLER] : []));
		at += size;
	}
	return characters.join('');
}
