import { Numbers } from '../../numbers';
import { Labels } from '../../word/labels';
import { Styles } from '../../word/styles';
import { Boxes } from '../boxes';
import { charactersOf } from '../characters';
import { PARTS, type Part, type Place } from '../fib';
import { numberingOf } from '../lists';
import { Paragraphs } from '../paragraphs';
import { type Piece, piecesOf } from '../pieces';
import { OLD, type Runs, runsAt } from '../runs';
import type { Style } from '../styles';
import type { Surroundings } from '../writer';
import { asOf97 } from './changes';
import { codePageOf, codePageOfVersion } from './code-page';

/** What a document of Word 6 or 95 says of itself in its head; everything it names lies in the same stream. */
interface OldDocument {
	lengths: Readonly<Record<Part, number>>;
	around: Surroundings;
}

const NOTHING = new Uint8Array();
const NOWHERE: Place = { at: 0, size: 0 };
const NO_BASE = 0xfff;

/** Flags of the head: saved in pieces; characters of two bytes each, as the Chinese Word 95 has them. */
const IN_PIECES = 0x0004;
const IS_WIDE = 0x1000;
/** Bytes of the text by which its code page is told. */
const SAMPLE = 16 * 1024;
/** The kind of machine that it was written on. */
const ON_MAC = 1;

/** Its own bytes. */
const HEAD = 0x168;
/** The order of the parts' lengths from 0x34 on is that of Word 97. */
const LENGTHS = 0x34;

/**
 * Reads the head of a document of Word 6 or 95.
 *
 * @returns undefined where its parts lead out of the file
 */
export function oldDocument(stream: Uint8Array): OldDocument | undefined {
	if (stream.length < HEAD) return undefined;
	const numbers = new Numbers(stream);
	const place = (at: number): Place => ({ at: numbers.u32(at), size: numbers.u32(at + 4) });
	const lengths = Object.fromEntries(
		PARTS.map((part, index) => [part, numbers.u32(LENGTHS + index * 4) & 0x7fff_ffff]),
	) as Record<Part, number>;
	const length = PARTS.reduce((sum, part) => sum + lengths[part], 0);
	const pieces = oldPieces(stream, numbers, length);
	if (!pieces) return undefined;
	const [characters, paragraphs] = [
		runsAt(stream, stream, place(0xb8), OLD.characters),
		runsAt(stream, stream, place(0xc0), OLD.paragraphs),
	];
	const looks = translated(characters, 0);
	return {
		lengths,
		around: {
			characters: (reach) => charactersOf(stream, pieces, looks, reach),
			paragraphs: new Paragraphs(translated(paragraphs, 2), HEADINGS, NOTHING),
			labels: new Labels(numberingOf(NOTHING, NOWHERE, NOWHERE), new Styles('')),
			boxes: new Boxes(NOTHING, NOWHERE, NOWHERE, [0, 0]),
			pictures: 0,
		},
	};
}

/** The text lies in one piece, unless changes were saved by themselves. */
function oldPieces(stream: Uint8Array, numbers: Numbers, length: number): Piece[] | undefined {
	const flags = numbers.u16(0x0a);
	const at = numbers.u32(0x18);
	const width = flags & IS_WIDE ? 2 : 1;
	const codePage =
		width === 2
			? codePageOfVersion(numbers.u16(0), stream.subarray(at, at + Math.min(SAMPLE, length * 2)))
			: narrowCodePage(numbers);
	const written = { width, ...(codePage && { codePage }) } as const;
	if (flags & IN_PIECES) {
		const pieces = piecesOf(stream, { at: numbers.u32(0x160), size: numbers.u32(0x164) }, stream, written);
		return pieces?.map((piece) => ({ ...piece, changes: asOf97(piece.changes) }));
	}
	if (at + length * width > stream.length) return undefined;
	return [{ from: 0, to: length, at, changes: NOTHING, ...written }];
}

const narrowCodePage = (numbers: Numbers): string | undefined =>
	(numbers.u16(0x12) & 255) === ON_MAC ? 'macintosh' : codePageOf(numbers.u16(6));

/** Runs whose changes, behind some first bytes, are told as of Word 97. */
const translated = (runs: Runs, first: number): Runs => ({
	starts: runs.starts,
	changes: (run) => {
		const changes = runs.changes(run);
		return Uint8Array.from([...changes.subarray(0, first), ...asOf97(changes.subarray(first))]);
	},
});

/** The first nine styles behind the usual one are those of headings in every file. */
const HEADINGS: ReadonlyMap<number, Style> = new Map(
	Array.from({ length: 9 }, (_, at) => [at + 1, { own: at + 1, base: NO_BASE, changes: NOTHING }] as const),
);
