import type { Encoding } from '../../../src/report/reading';
import { declaration } from './declared';
import { detect } from './detect';
import { isSound, isUsual } from './likelihood';

/** A text out of bytes. */
interface Decoded {
	/** The whole file, without its byte order mark; what could not be decoded is U+FFFD. */
	text: string;
	encoding: Encoding;
	/** What the file declares, where it is not what it is written in. */
	declaredEncoding?: string;
}

/** Characters that are looked at to tell a text from bytes that only happen to decode. */
const SAMPLE = 4 * 1024;

/**
 * Decodes the bytes of a text file.
 *
 * @param chosen the encoding that the reader asks for; taken at their word, even where it gives no sense
 * @param told the encoding that its envelope names; believed where the file declares none and nothing speaks against it
 * @returns undefined where the bytes are no text in any of the encodings
 */
export function decode(bytes: Uint8Array, chosen?: Encoding, told?: Encoding): Decoded | undefined {
	if (chosen) return { text: read(bytes, chosen), encoding: chosen };
	const declared = declaration(bytes);
	const utf8 = validUtf8(bytes);
	if (utf8 !== undefined && isPlain(utf8, bytes)) {
		if (!isSound(utf8.slice(0, SAMPLE))) return undefined;
		return withDeclaration(utf8, 'utf-8', utf8.length === bytes.length ? undefined : declared);
	}
	const { encoding, sample } = detect(bytes, utf8 === undefined ? (declared?.encoding ?? told) : 'utf-8');
	return isSound(sample) && isUsual(sample) ? withDeclaration(read(bytes, encoding), encoding, declared) : undefined;
}

/** Adds the declared encoding where it is contradicted; plain ASCII contradicts none. */
function withDeclaration(text: string, encoding: Encoding, declared: ReturnType<typeof declaration>): Decoded {
	const contradicted = declared !== undefined && declared.encoding !== encoding;
	return contradicted ? { text, encoding, declaredEncoding: declared.label } : { text, encoding };
}

function validUtf8(bytes: Uint8Array): string | undefined {
	try {
		return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/**
 * False for valid UTF-8 that may well be something else: with NULs it may be UTF-16, and with letters of two bytes
 * but no character of three it may be a few words of GBK.
 */
const isPlain = (text: string, bytes: Uint8Array): boolean =>
	!bytes.includes(0) && (text.length === bytes.length || /[\u0800-\uffff]/.test(text));

const read = (bytes: Uint8Array, encoding: Encoding): string =>
	withoutMark(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
