import type { ReadRequest } from '../src/report/contract';
import type { Outcome } from '../src/report/failure';
import type { Settlement } from '../src/report/marks';
import type { Reading, Script, Source } from '../src/report/reading';
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
import { type Numbers, numbersIn } from './numerals/quantities';
import { type FullOutline, type Outline, outlineOf } from './outline/outline';
import { outsideTables } from './tables/outside';
import { settledByProse, settledByReader } from './tables/settle';
import { tablesOf } from './tables/tables';
import { bareOf } from './text/bare';
import { type Folded, fold } from './text/fold';
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

/** The pipeline, over a text without what stands in or around its characters for a screen's sake alone. */
async function readBare(document: Document, source: Source, settled: readonly Settlement[]): Promise<Reading> {
	const { folded, outline, prose, numbers, meta, tables, indicators, facts } = await gather(document, settled);
	return {
		source,
		text: document.text,
		meta,
		sections: outline.sections,
		tables,
		indicators,
		facts,
		...audit({ folded, outline: prose, numbers, meta, indicators, facts, tables }),
		furniture: outline.furniture,
		notices: noticesOf(document, folded, indicators, tables),
		...(document.places && { places: document.places }),
	};
}

/** What the stages before the reconciliation make of a text. */
export interface Gathered extends Pick<Reading, 'meta' | 'tables' | 'indicators' | 'facts'> {
	script: Script;
	/** The plain forms that the text is folded with, and the line ends that only wrap it. */
	plain: Uint32Array;
	wraps: readonly number[];
	folded: Folded;
	outline: FullOutline;
	/** The outline without the tables' own characters. */
	prose: Outline;
	numbers: Numbers;
}

/** The stages before the reconciliation, in their order: each works on what those before it made. */
export async function gather(document: Document, settled: readonly Settlement[] = []): Promise<Gathered> {
	const script = scriptOf(document.text);
	const plain = script === 'hant' ? await simplifier() : widthTable();
	const wraps = wrapsOf(document.text);
	const folded = fold(document.text, plain, wraps);
	const outline = outlineOf(document, folded);
	const meta = metadataOf(folded, outline, script, document.publishedOn);
	const drawn = tablesOf(document, folded);
	const prose = outsideTables(outline, drawn);
	const numbers = numbersIn(folded);
	const told = indicatorsOf(folded, prose, numbers, meta);
	const halfRead = { document, folded, prose: told };
	const found = settledByReader(settledByProse(drawn, halfRead), settled, halfRead);
	const tables = found.map(({ table }) => table);
	const tabled = found.flatMap((table) => table.indicators);
	const indicators = [...besideTables(told, tabled), ...tabled];
	const facts = untold(factsOf(folded, prose, numbers), told);
	return { script, plain, wraps, folded, outline, prose, numbers, meta, tables, indicators, facts };
}
