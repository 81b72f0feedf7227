import { failed, type Outcome } from '../../../src/report/failure';
import { type Compound, openCompound } from '../compound/compound';
import type { Document } from '../document';
import { printed } from '../page/print';
import type { Printed } from '../page/printed';
import { headLines } from '../story/heads';
import { Story } from '../story/story';
import { Labels } from '../word/labels';
import { Styles } from '../word/styles';
import { Boxes, type Reach } from './boxes';
import { charactersOf } from './characters';
import { type Fib, fibOf, PARTS, type Part, WORD_97 } from './fib';
import { numberingOf } from './lists';
import { oldDocument } from './old/old';
import { Paragraphs } from './paragraphs';
import { piecesOf } from './pieces';
import { characterRuns, paragraphRuns } from './runs';
import { stylesOf } from './styles';
import { type Surroundings, Writer } from './writer';

/**
 * Reads a document of Word 97 to 2003, which is also what WPS Writer saves as .wps (MS-DOC): its text and tables, with
 * text boxes where they hang, notes behind them, and what repeats around the pages, marked as such. Comments are left
 * out. Of Word 6 and 95 the same but for text boxes, automatic numbers and the levels of a user's own styles.
 *
 * @returns encrypted; picture where it holds nothing but pictures; damaged where its parts are missing or lead out of
 * the file
 */
export async function readDoc(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const damaged = failed({ code: 'damaged', name, looksLike: 'DOC' });
	const compound = openCompound(bytes);
	const document = compound?.stream('WordDocument');
	const fib = document && fibOf(document);
	if (!compound || !document || !fib) return damaged;
	if (fib.isEncrypted) return failed({ code: 'encrypted', name, looksLike: 'DOC' });
	const parts = fib.version < WORD_97 ? oldDocument(document) : partsOf(compound, document, fib);
	if (!parts) return damaged;
	const page = read(parts);
	if (page.length === 0 && parts.around.pictures > 0) return failed({ code: 'picture', name, looksLike: 'DOC' });
	return { ok: true, value: { format: 'doc', ...printed(page) } };
}

/** How long the parts of the text are, and what they are read with. */
interface Parts {
	lengths: Fib['lengths'];
	around: Surroundings;
}

function partsOf(compound: Compound, document: Uint8Array, fib: Fib): Parts | undefined {
	const tables = compound.stream(fib.tables);
	const pieces = tables && piecesOf(tables, fib.pieces, document);
	if (!tables || !pieces) return undefined;
	const data = compound.stream('Data') ?? new Uint8Array();
	const runs = characterRuns(document, tables, fib.characterRuns);
	const paragraphMarks = paragraphRuns(document, tables, fib.paragraphRuns);
	const around = {
		characters: (reach: Reach) => charactersOf(document, pieces, runs, reach),
		paragraphs: new Paragraphs(paragraphMarks, stylesOf(tables, fib.styles), data),
		labels: new Labels(numberingOf(tables, fib.lists, fib.listOverrides), new Styles('')),
		boxes: new Boxes(tables, fib.anchors, fib.boxes, reachOf(fib, 'boxes')),
		pictures: 0,
	};
	return { lengths: fib.lengths, around };
}

/** Reads the parts of the text one by one. */
function read(parts: Parts): readonly Printed[] {
	const { around } = parts;
	const written = (...reaches: readonly Reach[]): readonly Printed[] => {
		const story = new Story();
		for (const reach of reaches) new Writer(story, around).write(reach);
		story.end();
		return story.printed;
	};
	const part = (name: Part) => written(reachOf(parts, name));
	const body = [...part('body'), ...written(...around.boxes.left), ...part('footnotes'), ...part('endnotes')];
	const heads = [...part('heads'), ...part('headBoxes')];
	return [...body, ...headLines(heads)];
}

/** The characters of a part, counted through all of them. */
function reachOf({ lengths }: Pick<Parts, 'lengths'>, part: Part): Reach {
	const from = PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, before) => sum + lengths[before], 0);
	return [from, from + lengths[part]];
}
