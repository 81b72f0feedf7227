import { zipSync } from 'fflate';
import type { Failure, Outcome } from '../../../src/report/failure';
import type { Format } from '../../../src/report/reading';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { printed } from '../page/print';
import { type Archive, openArchive } from '../zip/archive';
import { printedSheets } from './sheet';
import { sheetsOf } from './workbook';

/** What the sheets of a workbook may unfold to, in bytes: a report's have some hundred thousand. */
const MOST_UNFOLDED = 32 * 1024 * 1024;

/** Parts of a workbook that say nothing of what its cells show. */
const UNREAD =
	/^(?:xl\/(?:media|drawings|charts|embeddings|printerSettings|externalLinks|ctrlProps|activeX)\/|docProps\/)|vbaProject|calcChain/i;

/**
 * Reads an Excel workbook (.xlsx, .xlsm, .xlsb). The library is given the parts as they were unfolded here, under this
 * reader's caps, in an archive made for it: it never unfolds anything itself. Macros are not among them.
 */
export const readXlsx: BinaryReader = async (bytes, name) => {
	const archive = openArchive(bytes, name, 'XLSX', { bytes: MOST_UNFOLDED });
	if (!archive.ok) return archive;
	const repacked = await repack(archive.value);
	return repacked.ok ? readBook(repacked.value, name, 'XLSX', 'xlsx') : repacked;
};

/** Reads a workbook of Excel 97 and before, or of WPS (.xls, .et). */
export const readXls: BinaryReader = async (bytes, name) => readBook(bytes, name, 'XLS', 'xls');

async function repack(archive: Archive): Promise<Outcome<Uint8Array>> {
	const parts = new Map<string, Uint8Array>();
	for (const name of archive.names) {
		if (UNREAD.test(name)) continue;
		const part = await archive.read(name);
		if (!part.ok) return part;
		parts.set(name, part.value);
	}
	return { ok: true, value: zipSync(Object.fromEntries(parts), { level: 0 }) };
}

function readBook(bytes: Uint8Array, name: string, looksLike: string, format: Format): Outcome<Document> {
	try {
		return { ok: true, value: { format, ...printed(printedSheets(sheetsOf(bytes))) } };
	} catch (error) {
		return failed({ code: /password/i.test(String(error)) ? 'encrypted' : 'damaged', name, looksLike });
	}
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
