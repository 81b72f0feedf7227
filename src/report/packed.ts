import { gunzipJson, gzipJson } from './compression';
import type { Encoding, Reading } from './reading';
import type { Summary } from './summary';

/** A reading made ready for keeping: what lists need as it is, all else as gzip'd bytes. */
export interface Packed {
	summary: Summary;
	/** The reading without its text: JSON in UTF-8, gzip'd. */
	reading: ArrayBuffer;
	/** The report as read: a JSON string in UTF-8, gzip'd (JSON keeps lone surrogates, plain UTF-8 would not). */
	text: ArrayBuffer;
	/** The bytes as they were handed over, gzip'd: what a newer version reads again. */
	source: ArrayBuffer;
	/** What comparing with other reports needs (see `Relations`); made again where it is missing. */
	digest?: ArrayBuffer;
	via?: 'clipboard';
	/** The encoding that the reader chose, where it was not left to detection. */
	encoding?: Encoding;
}

/** The two packed parts of a reading. */
export async function packReading({ text, ...rest }: Reading): Promise<Pick<Packed, 'reading' | 'text'>> {
	const [packedReading, packedText] = await Promise.all([gzipJson(rest), gzipJson(text)]);
	return { reading: packedReading, text: packedText };
}

/** What `packReading` packed, unchecked: it passes `restore` before anything uses it. Rejects where it is damaged. */
export async function unpackReading(packed: Pick<Packed, 'reading' | 'text'>): Promise<unknown> {
	const [rest, text] = await Promise.all([gunzipJson(packed.reading), gunzipJson(packed.text)]);
	return { ...(rest as object), text };
}
