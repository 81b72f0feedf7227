/** The bytes deflated (RFC 1951; with `zlib` RFC 1950). */
export const deflate = (bytes: BufferSource, format: 'deflate' | 'deflate-raw' = 'deflate-raw'): Promise<ArrayBuffer> =>
	new Response(
		new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream(format)),
	).arrayBuffer();

/**
 * Inflates bytes of a stranger, and never more than `most`: what unfolds is counted as it comes.
 *
 * @param most in bytes
 * @returns the bytes, `too-much` where they are more, `damaged` where they are no deflated bytes
 */
export async function inflateWithin(
	bytes: BufferSource,
	most: number,
	format: 'deflate' | 'deflate-raw' = 'deflate-raw',
): Promise<Uint8Array<ArrayBuffer> | 'too-much' | 'damaged'> {
	const reader = new Blob([bytes as Uint8Array<ArrayBuffer>])
		.stream()
		.pipeThrough(new DecompressionStream(format))
		.getReader();
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
