import type { Failure, Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { type LaidPage, layPage } from '../placed/layout';
import { isPicture } from '../placed/notices';
import { laidDocument } from '../placed/placed';
import { openPdf } from './engine';
import { placedPage } from './pages';

const PDF = 'PDF';
/** A document of more pages is read as far as this. */
const MOST_PAGES = 2_000;

/** Reads a PDF: its text at its places, and its tables by their rules. Pages are taken one by one and let go. */
export const readPdf: BinaryReader = async (bytes, name): Promise<Outcome<Document>> => {
	const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
	let pages: LaidPage[];
	try {
		pages = await laidPages(bytes);
	} catch (error) {
		return failed({ code: isLocked(error) ? 'encrypted' : 'damaged', name, looksLike: PDF });
	}
	const texts = pages.filter(({ characters }) => characters > 0);
	if (texts.some((page) => !isPicture(page))) return { ok: true, value: laidDocument(pages, 'pdf') };
	return pages.some(isPicture) ? failed({ code: 'picture', name, looksLike: PDF }) : failed({ code: 'empty', name });
};

/** True for the library's errors about a password, or about a lock of another kind (by a certificate, by a rights server). */
const isLocked = (error: unknown): boolean =>
	error instanceof Error && (error.name === 'PasswordException' || /encryption/i.test(error.message));

async function laidPages(bytes: Uint8Array): Promise<LaidPage[]> {
	const { document, told, close } = await openPdf(bytes);
	try {
		const pages: LaidPage[] = [];
		for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
			pages.push(layPage(await placedPage(await document.getPage(number), told)));
		}
		return pages;
	} finally {
		await close();
	}
}
