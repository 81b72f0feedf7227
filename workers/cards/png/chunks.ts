import { crc32 } from '../../../src/report/crc32';

/** A piece of a PNG file: its type of four letters, and what is in it. */
interface Chunk {
	type: string;
	data: Uint8Array<ArrayBuffer>;
	/** True where the check that stands behind it fits. */
	sound: boolean;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check of a chunk, in bytes. */
const FRAME = 12;

/** True where a file begins as every PNG does. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** The chunks of a PNG; where the file is cut off, the last one is empty and not sound. */
export function chunksOf(png: ArrayBuffer): Chunk[] {
	const view = new DataView(png);
	const chunks: Chunk[] = [];
	for (let at = SIGNATURE.length; at + FRAME <= png.byteLength; ) {
		const length = view.getUint32(at);
		const end = at + FRAME + length;
		const isWhole = end <= png.byteLength;
		const named = new Uint8Array(png, at + 4, isWhole ? 4 + length : 4);
		chunks.push({
			type: String.fromCharCode(...named.subarray(0, 4)),
			data: named.subarray(4),
			sound: isWhole && crc32(named) === view.getUint32(end - 4),
		});
		at = end;
	}
	return chunks;
}

/** A chunk as it stands in a file. */
export function chunkBytes(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(FRAME + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

/** A PNG with more chunks before its end. */
export function withChunks(png: ArrayBuffer, ...added: readonly Uint8Array<ArrayBuffer>[]): Promise<ArrayBuffer> {
	const end = png.byteLength - FRAME;
	return new Blob([png.slice(0, end), ...added, png.slice(end)]).arrayBuffer();
}
