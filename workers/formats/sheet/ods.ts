import { failed, type Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { readXml } from '../page/markup';
import { printed } from '../page/print';
import { flatDocument, type OpenDocument, packedDocument } from '../parts/open-document';
import { MOST_CELLS, MOST_UNFOLDED, tooManyCells } from './caps';
import { OpenSheets } from './open-sheets';
import { printedSheets } from './sheet';

/** Reads a spreadsheet of LibreOffice and others (.ods, .ots; OpenDocument, ISO/IEC 26300). */
export const readOds: BinaryReader = async (bytes, name) => {
	const document = await packedDocument(bytes, name, 'ODS', { bytes: MOST_UNFOLDED });
	return document.ok ? readBook(document.value, name, 'ODS') : document;
};

/** Reads a spreadsheet that is one file of XML (.fods). */
export const readFlatOds: BinaryReader = async (bytes, name) => {
	const document = flatDocument(bytes, name, 'FODS');
	return document.ok ? readBook(document.value, name, 'FODS') : document;
};

function readBook({ content }: OpenDocument, name: string, looksLike: string): Outcome<Document> {
	const book = new OpenSheets(MOST_CELLS);
	readXml(content, book);
	if (!book.hasBody) return failed({ code: 'damaged', name, looksLike });
	if (!book.isWhole) return tooManyCells(name);
	const page = printedSheets(book.sheets);
	if (page.length === 0 && book.pictures > 0) return failed({ code: 'picture', name, looksLike });
	return { ok: true, value: { format: 'ods', ...printed(page) } };
}
