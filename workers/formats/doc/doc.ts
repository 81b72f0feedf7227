import type { Failure, Outcome } from '../../../src/report/failure';
import { openCompound } from '../compound/compound';
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
import { Paragraphs } from './paragraphs';
import { type Piece, piecesOf } from './pieces';
import { characterRuns, paragraphRuns } from './runs';
import { stylesOf } from './styles';
import { type Surroundings, Writer } from './writer';

/** The streams of a Word file. */
interface Streams {
	document: Uint8Array;
	tables: Uint8Array;
	data: Uint8Array;
}

/**
 * Reads a document of Word 97 to 2003, which is also what WPS Writer saves as .wps (MS-DOC): its text and tables, with
 * text boxes where they hang, notes behind them, and what repeats around the pages, marked as such. Comments are left out.
 *
 * @returns encrypted; format-not-read for Word 6 and 95; picture where it holds nothing but pictures; damaged where its
 * parts are missing or lead out of the file
 */
export async function docDocument(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const damaged = failed({ code: 'damaged', name, looksLike: 'DOC' });
	const compound = openCompound(bytes);
	const document = compound?.stream('WordDocument');
	const fib = document && fibOf(document);
	if (!compound || !document || !fib) return damaged;
	if (fib.isEncrypted) return failed({ code: 'encrypted', name, looksLike: 'DOC' });
	if (fib.version < WORD_97) return failed({ code: 'format-not-read', name, looksLike: 'Word 6/95' });
	const tables = compound.stream(fib.tables);
	const pieces = tables && piecesOf(tables, fib.pieces, document);
	if (!tables || !pieces) return damaged;
	const streams = { document, tables, data: compound.stream('Data') ?? new Uint8Array() };
	const { page, pictures } = read(fib, streams, pieces);
	if (page.length === 0 && pictures > 0) return failed({ code: 'picture', name, looksLike: 'DOC' });
	return { ok: true, value: { format: 'doc', ...printed(page) } };
}

/** Reads the parts of the text one by one, and says how many pictures stand in them. */
function read(fib: Fib, { document, tables, data }: Streams, pieces: readonly Piece[]) {
	const runs = characterRuns(document, tables, fib.characterRuns);
	const paragraphMarks = paragraphRuns(document, tables, fib.paragraphRuns);
	const around: Surroundings = {
		characters: (reach) => charactersOf(document, pieces, runs, reach),
		paragraphs: new Paragraphs(paragraphMarks, stylesOf(tables, fib.styles), data),
		labels: new Labels(numberingOf(tables, fib.lists, fib.listOverrides), new Styles('')),
		boxes: new Boxes(tables, fib.anchors, fib.boxes, reachOf(fib, 'boxes')),
		pictures: 0,
	};
	const written = (...reaches: readonly Reach[]): readonly Printed[] => {
		const story = new Story();
		for (const reach of reaches) new Writer(story, around).write(reach);
		story.end();
		return story.printed;
	};
	const part = (name: Part) => written(reachOf(fib, name));
	const body = [...part('body'), ...written(...around.boxes.left), ...part('footnotes'), ...part('endnotes')];
	const heads = [...part('heads'), ...part('headBoxes')];
	return { page: [...body, ...headLines(heads)], pictures: around.pictures };
}

/** The characters of a part, counted through all of them. */
function reachOf({ lengths }: Fib, part: Part): Reach {
	const from = PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, before) => sum + lengths[before], 0);
	return [from, from + lengths[part]];
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
