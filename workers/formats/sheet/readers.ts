import { zipSync } from 'fflate';
import type { Failure, Outcome } from '../../../src/report/failure';
import type { Format } from '../../../src/report/reading';
import type { BinaryReader } from '../binary';
import { openCompound } from '../compound/compound';
import type { Document } from '../document';
import { printed } from '../page/print';
import { xmlText } from '../parts/xml-text';
import { carries } from '../signatures';
import { type Archive, openArchive } from '../zip/archive';
import { printedSheets } from './sheet';
import { sheetsOf } from './workbook';

/** What the sheets of a workbook may unfold to, in bytes: a report's have some hundred thousand. */
const MOST_UNFOLDED = 32 * 1024 * 1024;

/** A list of all that was made public in a year has some ten thousand rows of ten; the library's time grows with each cell. */
const MOST_CELLS = 200_000;

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
	const book = readBook(repacked.value, name, 'XLSX', 'xlsx');
	const isPicture =
		book.ok && book.value.blocks.length === 0 && archive.value.names.some((part) => PICTURES.test(part));
	return isPicture ? failed({ code: 'picture', name, looksLike: 'XLSX' }) : book;
};

/**
 * Reads a workbook of Excel 97 and before, or of WPS (.xls, .et). Of a compound file the library is given the workbook's
 * stream alone: it follows chains of sectors that loop until the memory is gone.
 */
export const readXls: BinaryReader = async (bytes, name) => {
	const compound = openCompound(bytes);
	const book = compound ? (compound.stream('Workbook') ?? compound.stream('Book')) : withoutCompound(bytes);
	// The library takes what does not begin like a workbook for text.
	const begins = !compound || book?.[0] === BEGINNING;
	return book && begins ? readBook(book, name, 'XLS', 'xls') : failed({ code: 'damaged', name, looksLike: 'XLS' });
};

/** The first byte of the first record of a workbook (BOF). */
const BEGINNING = 0x09;

/** The bytes of a workbook that is not packed in a compound file; undefined for a compound file that does not open. */
const withoutCompound = (bytes: Uint8Array): Uint8Array | undefined =>
	carries(bytes, { looksLike: 'OLE2', bytes: '\xd0\xcf\x11\xe0' }) ? undefined : bytes;

async function repack(archive: Archive, fileName: string): Promise<Outcome<Uint8Array>> {
	let cells = 0;
	const parts = new Map<string, Uint8Array>();
	for (const name of archive.names) {
		if (UNREAD.test(name)) continue;
		const part = await archive.read(name);
		if (!part.ok) return part;
		parts.set(name, part.value);
		if (/^xl\/worksheets\/.*\.xml$/i.test(name)) cells += cellsIn(part.value);
	}
	if (cells > MOST_CELLS) return tooManyCells(fileName);
	return { ok: true, value: zipSync(Object.fromEntries(parts), { level: 0 }) };
}

/** How many cells the XML of a sheet has. */
const cellsIn = (xml: Uint8Array): number => xmlText(xml).match(/<(?:\w+:)?c[\s/>]/g)?.length ?? 0;

const tooManyCells = (name: string): Outcome<never> =>
	failed({ code: 'too-much-inside', name, limit: MOST_UNFOLDED, cells: MOST_CELLS });

function readBook(bytes: Uint8Array, name: string, looksLike: string, format: Format): Outcome<Document> {
	try {
		const sheets = sheetsOf(bytes);
		const cells = sheets.flatMap(({ rows }) => rows.map((row) => Object.keys(row ?? []).length));
		if (cells.reduce((sum, size) => sum + size, 0) > MOST_CELLS) return tooManyCells(name);
		return { ok: true, value: { format, ...printed(printedSheets(sheets)) } };
	} catch (error) {
		return failed({ code: /password/i.test(String(error)) ? 'encrypted' : 'damaged', name, looksLike });
	}
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
