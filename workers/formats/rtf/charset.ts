import { costOf } from '../encoding/likelihood';
import { western } from '../encoding/western';

/** Windows code pages by their number, as the web names their encodings. */
const PAGES: Readonly<Record<number, string>> = {
	437: 'windows-1252',
	708: 'windows-1256',
	850: 'windows-1252',
	866: 'ibm866',
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gb18030',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	10008: 'gb18030',
	20936: 'gb18030',
	54936: 'gb18030',
	65001: 'utf-8',
};

/** Code pages by the charset of a font (\fcharset). */
const CHARSETS: Readonly<Record<number, number>> = {
	77: 10000,
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	163: 1258,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	222: 874,
	238: 1250,
};

const LATIN = 'windows-1252';
const DOUBLE_BYTE: ReadonlySet<string> = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr']);

/** True for an encoding in which a character may have two bytes. */
export const isDoubleByte = (encoding: string): boolean => DOUBLE_BYTE.has(encoding);

/** The encoding of a code page (\ansicpg, \cpg); that of Western Europe for one that is not known. */
export const ofPage = (page: number): string =>
	(Object.hasOwn(PAGES, page) ? PAGES[page] : undefined) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : LATIN);

/** The encoding of a font's charset; undefined where the charset says nothing about it (Western, default, symbol). */
export const ofCharset = (charset: number): string | undefined =>
	Object.hasOwn(CHARSETS, charset) ? ofPage(CHARSETS[charset] as number) : undefined;

/**
 * Decodes bytes of text. Programs that only know their own machine write Chinese in fonts of a Western charset, or in
 * files of a Western code page: where the font does not speak for an encoding, the likelier reading counts.
 *
 * @param font the encoding that the font's charset names
 * @param page the encoding of the file's code page
 */
export function decoded(bytes: Uint8Array, font: string | undefined, page: string): string {
	if (font) return read(bytes, font);
	if (bytes.every((byte) => byte < 0x80)) return western(bytes);
	const readings = [LATIN, page, 'gb18030'].map((encoding) => read(bytes, encoding));
	return readings.reduce((likeliest, reading) => (costOf(reading) < costOf(likeliest) ? reading : likeliest));
}

/** Text comes in very many small runs, and a decoder takes time to make. */
const decoders = new Map<string, TextDecoder>();

function read(bytes: Uint8Array, encoding: string): string {
	if (encoding === LATIN) return western(bytes);
	const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
	decoders.set(encoding, decoder);
	return decoder.decode(bytes);
}
