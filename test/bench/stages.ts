import { audit } from '../../workers/audit/audit';
import { factsOf } from '../../workers/facts/facts';
import type { Document } from '../../workers/formats/document';
import { paragraphsOf } from '../../workers/formats/text';
import { indicatorsOf } from '../../workers/indicators/indicators';
import { metadataOf } from '../../workers/metadata/metadata';
import { noticesOf } from '../../workers/notices';
import { numbersIn } from '../../workers/numerals/quantities';
import { outlineOf } from '../../workers/outline/outline';
import { outside } from '../../workers/tables/outside';
import { tablesOf } from '../../workers/tables/tables';
import { bareOf } from '../../workers/text/bare';
import { fold } from '../../workers/text/fold';
import { scriptOf, simplifier } from '../../workers/text/script';
import { wrapsOf } from '../../workers/text/wraps';

/** The stages of the reading, in the order of the pipeline, each over all documents with what those before it made. */
export async function stagesOf(documents: readonly Document[]): Promise<Record<string, () => unknown>> {
	const work = await Promise.all(documents.map(prepared));
	const stages: Record<string, (one: (typeof work)[number]) => unknown> = {
		bare: ({ document }) => bareOf(document.text),
		lines: ({ document }) => paragraphsOf(document.text),
		script: ({ document }) => scriptOf(document.text),
		wraps: ({ document }) => wrapsOf(document.text),
		fold: ({ document, plain, wraps }) => fold(document.text, plain, wraps),
		outline: ({ document, folded }) => outlineOf(document, folded),
		metadata: ({ folded, outline, script }) => metadataOf(folded, outline, script),
		tables: ({ document, folded }) => tablesOf(document, folded),
		numerals: ({ folded }) => numbersIn(folded),
		indicators: ({ folded, prose, numbers, meta }) => indicatorsOf(folded, prose, numbers, meta),
		facts: ({ folded, prose, numbers }) => factsOf(folded, prose, numbers),
		reconciliation: ({ evidence }) => audit(evidence),
		notices: ({ document, folded, indicators, evidence }) => noticesOf(document, folded, indicators, evidence.tables),
	};
	return Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, () => work.map(stage)]));
}

/** What every stage needs from those before it. */
async function prepared(document: Document) {
	const script = scriptOf(document.text);
	const plain = script === 'hant' ? await simplifier() : undefined;
	const wraps = wrapsOf(document.text);
	const folded = fold(document.text, plain, wraps);
	const outline = outlineOf(document, folded);
	const meta = metadataOf(folded, outline, script);
	const tables = tablesOf(document, folded);
	const prose = outside(tables, outline);
	const numbers = numbersIn(folded);
	const indicators = indicatorsOf(folded, prose, numbers, meta);
	const facts = factsOf(folded, prose, numbers);
	const evidence = {
		folded,
		outline: prose,
		numbers,
		meta,
		indicators,
		facts,
		tables: tables.map(({ table }) => table),
	};
	return { document, script, plain, wraps, folded, outline, meta, prose, numbers, indicators, evidence };
}
