import { ENCODINGS, type Encoding } from '../../../src/report/reading';
import { costOf } from './likelihood';

/** A piece of a text as read in the likeliest encoding. */
interface Detected {
	encoding: Encoding;
	sample: string;
}

/** Bytes that are looked at where the encoding has to be weighed. */
const SAMPLE = 16 * 1024;
/** How much cheaper another reading must be than the one that is spoken for: two or three characters' worth. */
const BENEFIT_OF_DOUBT = 24;

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
	['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * Finds the encoding of a text that is not plainly UTF-8: by its byte order mark, else by which reading of a sample
 * gives the most usual Chinese.
 *
 * @param favoured wins where the readings are about as likely
 */
export function detect(bytes: Uint8Array, favoured?: Encoding): Detected {
	const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
	if (marked) return { encoding: marked, sample: read(bytes.subarray(0, SAMPLE), marked) };
	const sample = tellingPiece(bytes);
	const readings = ENCODINGS.map((encoding) => {
		const text = read(sample, encoding);
		return { encoding, sample: text, cost: costOf(text) - (encoding === favoured ? BENEFIT_OF_DOUBT : 0) };
	});
	return readings.reduce((cheapest, reading) => (reading.cost < cheapest.cost ? reading : cheapest));
}

/** From the first byte that is not plain ASCII on, in whole UTF-16 units. */
function tellingPiece(bytes: Uint8Array): Uint8Array {
	const telling = bytes.findIndex((byte) => byte === 0 || byte >= 0x80);
	const from = Math.max(0, telling) & ~1;
	return bytes.subarray(from, from + SAMPLE);
}

/** Decodes a piece; a character cut off at its end is left out. */
const read = (bytes: Uint8Array, encoding: Encoding): string =>
	new TextDecoder(encoding).decode(bytes, { stream: true });
