import { deflate } from '../../../src/report/compression';
import type { Attachment } from '../../../src/report/sheet';
import { chunkBytes, withChunks } from './chunks';
import { PARCEL, parcel } from './parcel';

/** What other programs find the export under. */
const KEYWORD = 'gongkai-export';

/**
 * Puts the data into a picture: the export as compressed text that any program for PNG shows (iTXt), and the source
 * itself, from which this program reads the report again.
 */
export async function attach(png: ArrayBuffer, { exported, source }: Attachment): Promise<ArrayBuffer> {
	const [text, packed] = await Promise.all([internationalText(exported), parcel(source)]);
	return withChunks(png, chunkBytes('iTXt', text), chunkBytes(PARCEL, packed));
}

/** An iTXt chunk: keyword, end, compressed, by zlib, no language, no translated keyword, text. */
async function internationalText(words: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = await deflate(new TextEncoder().encode(words), 'deflate');
	const head = new Uint8Array([...new TextEncoder().encode(KEYWORD), 0, 1, 0, 0, 0]);
	return new Uint8Array(await new Blob([head, packed]).arrayBuffer());
}
