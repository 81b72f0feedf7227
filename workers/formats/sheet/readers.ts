import { zipSync } from 'fflate';
import { failed, type Outcome } from '../../../src/report/failure';
import type { Format } from '../../../src/report/reading';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { printed } from '../page/print';
import { xmlText } from '../parts/xml-text';
import { type Archive, openArchive } from '../zip/archive';
import { MOST_CELLS, MOST_UNFOLDED, tooManyCells } from './caps';
import { printedSheets } from './sheet';
import { workbookStream } from './stream';
import { sheetsOf } from './workbook';

/** Parts of a workbook that say nothing of what its cells show. */
const UNREAD =
	/^(?:xl\/(?:media|drawings|charts|embeddings|printerSettings|externalLinks|ctrlProps|activeX)\/|docProps\/)|vbaProject|calcChain/i;

const PICTURES = /^xl\/media\//i;

/**
 * Reads an Excel workbook (.xlsx, .xlsm, .xlsb). The library is given the parts as they were unfolded here, under this
 * reader's caps, in an archive made for it: it never unfolds anything itself. Macros are not among them.
 */
export const readXlsx: BinaryReader = async (bytes, name) => {
	const archive = openArchive(bytes, name, 'XLSX', { bytes: MOST_UNFOLDED });
	if (!archive.ok) return archive;
	const repacked = await repack(archive.value, name);
	if (!repacked.ok) return repacked;
	const { bytes: parts, uncomputed } = repacked.value;
	const book = readBook(parts, name, { format: 'xlsx', looksLike: 'XLSX' }, uncomputed);
	const isPicture =
		book.ok && book.value.blocks.length === 0 && archive.value.names.some((part) => PICTURES.test(part));
	return isPicture ? failed({ code: 'picture', name, looksLike: 'XLSX' }) : book;
};

/** Reads a workbook of Excel 97 and before, or of WPS (.xls, .et). */
export const readXls: BinaryReader = async (bytes, name) => {
	const stream = workbookStream(bytes, name);
	return stream.ok ? readBook(stream.value, name, { format: 'xls', looksLike: 'XLS' }) : stream;
};

/** Reads a workbook of Excel 2003 that is one XML file. */
export const readExcelXml: BinaryReader = async (bytes, name) =>
	readBook(bytes, name, { format: 'xls', looksLike: 'Excel XML' });

/** A workbook's parts in an archive of our own, and how many of its cells hold formulas without a result. */
interface Repacked {
	bytes: Uint8Array;
	uncomputed: number;
}

async function repack(archive: Archive, fileName: string): Promise<Outcome<Repacked>> {
	let [cells, uncomputed] = [0, 0];
	const parts = new Map<string, Uint8Array>();
	for (const name of archive.names) {
		if (UNREAD.test(name)) continue;
		const part = await archive.read(name);
		if (!part.ok) return part;
		parts.set(name, part.value);
		if (!/^xl\/worksheets\/.*\.xml$/i.test(name)) continue;
		const xml = xmlText(part.value);
		cells += xml.match(CELL)?.length ?? 0;
		uncomputed += xml.match(UNCOMPUTED)?.length ?? 0;
	}
	if (cells > MOST_CELLS) return tooManyCells(fileName);
	return { ok: true, value: { bytes: zipSync(Object.fromEntries(parts), { level: 0 }), uncomputed } };
}

/** A cell in the XML of a sheet, and a formula that ends one: no value stands behind it. */
const CELL = /<(?:\w+:)?c[\s/>]/g;
const UNCOMPUTED = /<\/(?:\w+:)?f>\s{0,9}(?:<(?:\w+:)?v\s?\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?\s{0,9}<\/(?:\w+:)?c>/g;

/** What kind of workbook it is, and how that is called where it cannot be read. */
interface Kind {
	format: Format;
	looksLike: string;
}

function readBook(bytes: Uint8Array, name: string, { format, looksLike }: Kind, uncomputed = 0): Outcome<Document> {
	try {
		const sheets = sheetsOf(bytes);
		const cells = sheets.flatMap(({ rows }) => rows.map((row) => Object.keys(row ?? []).length));
		if (cells.reduce((sum, size) => sum + size, 0) > MOST_CELLS) return tooManyCells(name);
		const notices = uncomputed > 0 && { notices: [{ code: 'uncomputed-cells', count: uncomputed } as const] };
		return { ok: true, value: { format, ...printed(printedSheets(sheets)), ...notices } };
	} catch (error) {
		return failed({ code: /password/i.test(String(error)) ? 'encrypted' : 'damaged', name, looksLike });
	}
}
