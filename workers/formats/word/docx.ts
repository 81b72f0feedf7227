import { failed, type Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { open } from '../open';
import { printed } from '../page/print';
import { flatParts, singlePart } from '../parts/flat';
import { type Parts, packedParts } from '../parts/parts';
import { mainPart } from '../parts/relations';
import { xmlText } from '../parts/xml-text';
import { openArchive } from '../zip/archive';
import { readWord } from './document';

const MAIN = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i;

/** Reads a Word document (.docx, .docm, .dotx; transitional or strict ISO/IEC 29500). Its macros are never looked at. */
export const readDocx: BinaryReader = async (bytes, name) => {
	const archive = openArchive(bytes, name, 'DOCX');
	return archive.ok ? readParts(packedParts(archive.value), name, 'DOCX') : archive;
};

/** Reads a Word document that is one XML file: Flat OPC (pkg:package), or that of Word 2003 (w:wordDocument). */
export const readWordXml: BinaryReader = async (bytes, name) => {
	const source = xmlText(bytes);
	const parts = /<(?:\w+:)?wordDocument\s/.test(source.slice(0, HEAD)) ? singlePart(source) : flatParts(source);
	return readParts(parts, name, 'Word XML');
};

const HEAD = 4096;

/**
 * Reads the parts of a Word document, wherever they are kept.
 *
 * @returns damaged where there is no body; picture where it holds pictures and no words
 */
async function readParts(parts: Parts, name: string, looksLike: string): Promise<Outcome<Document>> {
	const main = await mainPart(parts, MAIN);
	if (!main.ok) return main;
	if (main.value === undefined) return failed({ code: 'damaged', name, looksLike });
	const read = await readWord(parts, main.value);
	if (!read.ok) return read;
	const { pictures, chunks, printed: page } = read.value;
	const holdsWords = page.some((one) => one.kind === 'table' || one.region === undefined);
	if (holdsWords) return { ok: true, value: { format: 'docx', ...printed(page) } };
	const [chunk] = chunks;
	if (chunk !== undefined && parts.has(chunk)) return readChunk(parts, chunk, name);
	if (pictures > 0) return failed({ code: 'picture', name, looksLike });
	return { ok: true, value: { format: 'docx', text: '', blocks: [] } };
}

/** Web programs that make Word documents often put a whole web page into an empty one (w:altChunk). */
async function readChunk(parts: Parts, chunk: string, name: string): Promise<Outcome<Document>> {
	const bytes = await parts.bytes(chunk);
	if (!bytes.ok) return bytes;
	const opened = await open({ name, bytes: bytes.value.slice().buffer });
	return opened.ok ? { ok: true, value: { ...opened.value, format: 'docx' } } : opened;
}
