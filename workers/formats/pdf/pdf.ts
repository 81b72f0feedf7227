import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failed, type Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import type { LaidPage } from '../placed/laid';
import { layPage } from '../placed/layout';
import { isPicture } from '../placed/notices';
import { laidDocument } from '../placed/placed';
import { openPdf } from './engine';
import { placedPage } from './pages';

const PDF = 'PDF';
/** A document of more pages is read as far as this. */
const MOST_PAGES = 2_000;

/** Reads a PDF: its text at its places, and its tables by their rules. Pages are taken one by one and let go. */
export const readPdf: BinaryReader = async (bytes, name): Promise<Outcome<Document>> => {
	let pages: LaidPage[];
	let cover: string | undefined;
	try {
		[pages, cover] = await laidPages(bytes);
	} catch (error) {
		return failed({ code: isLocked(error) ? 'encrypted' : 'damaged', name, looksLike: PDF });
	}
	if (cover) return failed({ code: 'format-not-read', name, looksLike: cover });
	const texts = pages.filter(({ characters }) => characters > 0);
	if (texts.some((page) => !isPicture(page))) return { ok: true, value: laidDocument(pages, 'pdf') };
	return pages.some(isPicture) ? failed({ code: 'picture', name, looksLike: PDF }) : failed({ code: 'empty', name });
};

/** True for the library's errors about a password, or about a lock of another kind (by a certificate, by a rights server). */
const isLocked = (error: unknown): boolean =>
	error instanceof Error && (error.name === 'PasswordException' || /encryption/i.test(error.message));

/** The pages, and what the file is where they are only what stands in its stead. */
async function laidPages(bytes: Uint8Array): Promise<[LaidPage[], cover: string | undefined]> {
	const { document, resources, close } = await openPdf(bytes);
	try {
		const pages: LaidPage[] = [];
		for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
			pages.push(layPage(await placedPage(await document.getPage(number), resources)));
		}
		return [pages, await coverOf(document, pages)];
	} finally {
		await close();
	}
}

/** What stands in the stead of a form or a portfolio says in some lines which program it needs. */
const LONGEST_COVER = 1_500;

/** What the library tells of a file's own kind. */
interface Info {
	IsCollectionPresent?: boolean;
	IsXFAPresent?: boolean;
	IsAcroFormPresent?: boolean;
}

/**
 * What the file holds that its pages do not show: forms that are filled in by a program of their own (XFA) and files
 * that are only bound together say so on a page that other programs show.
 */
async function coverOf(document: PDFDocumentProxy, pages: readonly LaidPage[]): Promise<string | undefined> {
	if (pages.reduce((sum, { characters }) => sum + characters, 0) > LONGEST_COVER) return undefined;
	const { info } = (await document.getMetadata()) as { info: Info };
	if (info.IsCollectionPresent) return 'PDF Portfolio';
	return info.IsXFAPresent && !info.IsAcroFormPresent ? 'XFA' : undefined;
}
