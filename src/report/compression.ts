type Deflated = 'deflate' | 'deflate-raw';

/** The bytes deflated (RFC 1951; with `deflate` in the envelope of RFC 1950). */
export const deflate = (bytes: BufferSource, format: Deflated = 'deflate-raw'): Promise<ArrayBuffer> =>
	new Response(through(bytes, new CompressionStream(format))).arrayBuffer();

/** The bytes gzip'd. */
export const gzip = (bytes: BufferSource): Promise<ArrayBuffer> =>
	new Response(through(bytes, new CompressionStream('gzip'))).arrayBuffer();

/** The bytes of a gzip'd buffer. Rejects where they are damaged. */
export const gunzip = (bytes: BufferSource): Promise<ArrayBuffer> =>
	new Response(through(bytes, new DecompressionStream('gzip'))).arrayBuffer();

/** Any plain value as gzip'd JSON. */
export const gzipJson = (value: unknown): Promise<ArrayBuffer> => gzip(new TextEncoder().encode(JSON.stringify(value)));

/** Characters of JSON that are decoded, and parsed, without being felt. */
const QUICK = 500_000;

/** The value of gzip'd JSON, unchecked. Rejects where it is damaged. A long one takes several tasks, none of them long. */
export async function gunzipJson(bytes: BufferSource): Promise<unknown> {
	const json = await new Response(through(bytes, new DecompressionStream('gzip'))).text();
	if (json.length < QUICK) return JSON.parse(json);
	await breath();
	const value: unknown = JSON.parse(json);
	await breath();
	return value;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Unfolds bytes of a stranger, and never more than `most`: what unfolds is counted as it comes.
 *
 * @param most in bytes
 * @returns the bytes, `too-much` where they are more, `damaged` where they are none of that format
 */
export async function inflateWithin(
	bytes: BufferSource,
	most: number,
	format: Deflated | 'gzip' = 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer> | 'too-much' | 'damaged'> {
	const reader = through(bytes, new DecompressionStream(format)).getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.byteLength;
			if (size > most) {
				await reader.cancel();
				return 'too-much';
			}
			parts.push(value);
		}
	} catch {
		return 'damaged';
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const through = (
	bytes: BufferSource,
	transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
