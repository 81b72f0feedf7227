import { audit } from '../../workers/audit/audit';
import { factsOf } from '../../workers/facts/facts';
import type { Document } from '../../workers/formats/document';
import { paragraphsOf } from '../../workers/formats/text';
import { indicatorsOf } from '../../workers/indicators/indicators';
import { metadataOf } from '../../workers/metadata/metadata';
import { noticesOf } from '../../workers/notices';
import { numbersIn } from '../../workers/numerals/quantities';
import { outlineOf } from '../../workers/outline/outline';
import { type Gathered, gather } from '../../workers/read';
import { tablesOf } from '../../workers/tables/tables';
import { bareOf } from '../../workers/text/bare';
import { fold } from '../../workers/text/fold';
import { scriptOf } from '../../workers/text/script';
import { wrapsOf } from '../../workers/text/wraps';

/** One stage over a document, with what those before it made. */
type Stage = (document: Document, made: Gathered) => unknown;

const STAGES: Readonly<Record<string, Stage>> = {
	bare: ({ text }) => bareOf(text),
	lines: ({ text }) => paragraphsOf(text),
	script: ({ text }) => scriptOf(text),
	wraps: ({ text }) => wrapsOf(text),
	fold: ({ text }, { plain, wraps }) => fold(text, plain, wraps),
	outline: (document, { folded }) => outlineOf(document, folded),
	metadata: (_, { folded, outline, script }) => metadataOf(folded, outline, script),
	tables: (document, { folded }) => tablesOf(document, folded),
	numerals: (_, { folded }) => numbersIn(folded),
	indicators: (_, { folded, prose, numbers, meta }) => indicatorsOf(folded, prose, numbers, meta),
	facts: (_, { folded, prose, numbers }) => factsOf(folded, prose, numbers),
	reconciliation: (_, made) => audit({ ...made, outline: made.prose }),
	notices: (document, { folded, indicators, tables }) => noticesOf(document, folded, indicators, tables),
};

/** The stages of the reading, in the order of the pipeline, each over all documents with what those before it made. */
export async function stagesOf(documents: readonly Document[]): Promise<Record<string, () => unknown>> {
	const work = await Promise.all(documents.map(async (document) => ({ document, made: await gather(document) })));
	return Object.fromEntries(
		Object.entries(STAGES).map(([name, stage]) => [
			name,
			() => work.map(({ document, made }) => stage(document, made)),
		]),
	);
}
