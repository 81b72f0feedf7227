import { joined } from './frame';

/** The bytes of a gzip'd buffer, or undefined where they are damaged or more than `most`. */
export async function unfolded(bytes: ArrayBuffer, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return joined(chunks);
			chunks.push(value);
			length += value.length;
			if (length > most) {
				await reader.cancel();
				return undefined;
			}
		}
	} catch {
		return undefined;
	}
}
