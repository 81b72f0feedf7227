import type { Failure, Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { printed } from '../page/print';
import { type Parts, packedParts } from '../parts/parts';
import { mainPart } from '../parts/relations';
import { openArchive } from '../zip/archive';
import { readWord } from './document';

const MAIN = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i;

/** Reads a Word document (.docx, .docm, .dotx; transitional or strict ISO/IEC 29500). Its macros are never looked at. */
export const readDocx: BinaryReader = async (bytes, name) => {
	const archive = openArchive(bytes, name, 'DOCX');
	return archive.ok ? readParts(packedParts(archive.value), name, 'DOCX') : archive;
};

/**
 * Reads the parts of a Word document, wherever they are kept.
 *
 * @returns damaged where there is no body; picture where it holds pictures and no words
 */
export async function readParts(parts: Parts, name: string, looksLike: string): Promise<Outcome<Document>> {
	const main = await mainPart(parts, MAIN);
	if (!main.ok) return main;
	if (main.value === undefined) return failed({ code: 'damaged', name, looksLike });
	const read = await readWord(parts, main.value);
	if (!read.ok) return read;
	const { pictures, printed: page } = read.value;
	const holdsWords = page.some((one) => one.kind === 'table' || one.region === undefined);
	if (!holdsWords && pictures > 0) return failed({ code: 'picture', name, looksLike });
	return { ok: true, value: { format: 'docx', ...printed(holdsWords ? page : []) } };
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
