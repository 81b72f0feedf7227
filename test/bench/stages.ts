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
import { fold } from '../../workers/text/fold';
import { scriptOf, simplifier } from '../../workers/text/script';
import { wrapsOf } from '../../workers/text/wraps';
import { median } from './timing';

const ROUNDS = 400;

/** The time of each stage of the reading over all documents, in milliseconds, in the order of the pipeline. */
export async function stagesOf(documents: readonly Document[]): Promise<[name: string, time: number][]> {
	const work = await Promise.all(documents.map(prepared));
	const stages: Record<string, (one: (typeof work)[number]) => unknown> = {
		lines: ({ document }) => paragraphsOf(document.text),
		script: ({ document }) => scriptOf(document.text),
		wraps: ({ document }) => wrapsOf(document.text),
		fold: ({ document, plain, wraps }) => fold(document.text, plain, wraps),
		outline: ({ document, folded }) => outlineOf(document, folded),
		metadata: ({ document, folded, outline, script }) => metadataOf(document, folded, outline, script),
		tables: ({ document, folded }) => tablesOf(document, folded),
		numerals: ({ folded }) => numbersIn(folded),
		indicators: ({ folded, prose, numbers, meta }) => indicatorsOf(folded, prose, numbers, meta),
		facts: ({ folded, prose, numbers }) => factsOf(folded, prose, numbers),
		notices: ({ document, folded, told }) => noticesOf(document, folded, told),
	};
	const times: [string, number][] = [];
	for (const [name, stage] of Object.entries(stages)) times.push([name, await median(ROUNDS, () => work.map(stage))]);
	return times;
}

/** What every stage needs from those before it. */
async function prepared(document: Document) {
	const script = scriptOf(document.text);
	const plain = script === 'hant' ? await simplifier() : undefined;
	const wraps = wrapsOf(document.text);
	const folded = fold(document.text, plain, wraps);
	const outline = outlineOf(document, folded);
	const meta = metadataOf(document, folded, outline, script);
	const prose = outside(tablesOf(document, folded), outline);
	const numbers = numbersIn(folded);
	const told = indicatorsOf(folded, prose, numbers, meta);
	return { document, script, plain, wraps, folded, outline, meta, prose, numbers, told };
}
