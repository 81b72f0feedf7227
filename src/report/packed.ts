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

export const gzip = (bytes: BufferSource): Promise<ArrayBuffer> =>
	through(bytes, new CompressionStream('gzip')).arrayBuffer();

/** The bytes of a gzip'd buffer. Rejects where they are damaged. */
export const gunzip = (bytes: BufferSource): Promise<ArrayBuffer> =>
	through(bytes, new DecompressionStream('gzip')).arrayBuffer();

/** Any plain value as gzip'd JSON. */
export const gzipJson = (value: unknown): Promise<ArrayBuffer> => gzip(new TextEncoder().encode(JSON.stringify(value)));

/** Characters of JSON that are decoded, and parsed, without being felt. */
const QUICK = 500_000;

/** The value of gzip'd JSON, unchecked. Rejects where it is damaged. A long one takes several tasks, none of them long. */
export async function gunzipJson(bytes: BufferSource): Promise<unknown> {
	const json = await through(bytes, new DecompressionStream('gzip')).text();
	if (json.length < QUICK) return JSON.parse(json);
	await breath();
	const value: unknown = JSON.parse(json);
	await breath();
	return value;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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

function through(bytes: BufferSource, transform: CompressionStream | DecompressionStream): Response {
	return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform));
}
