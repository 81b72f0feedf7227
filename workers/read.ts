import type { ReadRequest } from '../src/report/contract';
import type { Outcome } from '../src/report/failure';
import type { Settlement } from '../src/report/marks';
import type { Reading, Source } from '../src/report/reading';
import { audit } from './audit/audit';
import { asGiven, bareDocument } from './bare-document';
import { factsOf } from './facts/facts';
import { untold } from './facts/untold';
import type { Document } from './formats/document';
import { open } from './formats/open';
import { sha256 } from './hash';
import { indicatorsOf } from './indicators/indicators';
import { besideTables } from './indicators/weighing/beside-tables';
import { metadataOf } from './metadata/metadata';
import { noticesOf } from './notices';
import { numbersIn } from './numerals/quantities';
import { outlineOf } from './outline/outline';
import { outside } from './tables/outside';
import { settledByProse, settledByReader } from './tables/settle';
import { tablesOf } from './tables/tables';
import { bareOf } from './text/bare';
import { fold } from './text/fold';
import { scriptOf, simplifier } from './text/script';
import { widthTable } from './text/width';
import { wrapsOf } from './text/wraps';

/** Reads one report: bytes to blocks, blocks to one text, the text to all that it tells. */
export async function read(request: ReadRequest): Promise<Outcome<Reading>> {
	const id = await sha256(request.bytes);
	const opened = await open(request);
	if (!opened.ok) return opened;
	const { format, encoding } = opened.value;
	const source: Source = { name: request.name, bytes: request.bytes.byteLength, sha256: id, format };
	const full = encoding ? { ...source, encoding } : source;
	return { ok: true, value: await readDocument(opened.value, full, request.settled) };
}

/**
 * Reads a document that is already open: the pipeline itself.
 *
 * @param settled what the reader chose where digits run together
 */
export async function readDocument(
	document: Document,
	source: Source,
	settled: readonly Settlement[] = [],
): Promise<Reading> {
	const bare = bareOf(document.text);
	if (!bare) return readBare(document, source, settled);
	return asGiven(await readBare(bareDocument(document, bare), source, settled), document, bare);
}

/** The pipeline over a text that has nothing in or around its characters that only a screen makes use of. */
async function readBare(document: Document, source: Source, settled: readonly Settlement[]): Promise<Reading> {
	const script = scriptOf(document.text);
	const plain = script === 'hant' ? await simplifier() : widthTable();
	const folded = fold(document.text, plain, wrapsOf(document.text));
	const outline = outlineOf(document, folded);
	const meta = metadataOf(folded, outline, script);
	const drawn = tablesOf(document, folded);
	const prose = outside(drawn, outline);
	const numbers = numbersIn(folded);
	const told = indicatorsOf(folded, prose, numbers, meta);
	const byProse = settledByProse(drawn, told, document, folded);
	const tables = settledByReader(byProse, settled, told, document, folded);
	const tabled = tables.flatMap((table) => table.indicators);
	const printed = tables.map(({ table }) => table);
	const indicators = [...besideTables(told, tabled), ...tabled];
	const facts = untold(factsOf(folded, prose, numbers), told);
	return {
		source,
		text: document.text,
		meta,
		sections: outline.sections,
		tables: printed,
		indicators,
		facts,
		...audit({ folded, outline: prose, numbers, meta, indicators, facts, tables: printed }),
		furniture: outline.furniture,
		notices: noticesOf(document, folded, indicators, printed),
		...(document.places && { places: document.places }),
	};
}
