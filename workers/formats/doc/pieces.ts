import { Numbers } from '../numbers';
import type { Place } from './fib';

/** A stretch of the document's text and where it lies in the file (MS-DOC 2.4.1): edits leave the old text where it is. */
export interface Piece {
	/** Its first character, counted through all the text. */
	from: number;
	to: number;
	/** Offset of its first character in the WordDocument stream. */
	at: number;
	/** 1 where each character is a byte, 2 where it is two. */
	width: 1 | 2;
	/** What they are characters of, where they are not Western ones or UTF-16. */
	codePage?: string;
	/** Property changes that hold for all of it. */
	changes: Uint8Array;
}

const PROPERTIES = 1;
const TABLE = 2;
const NONE = new Uint8Array();

/**
 * Reads the piece table. The pieces may use each byte of the stream twice at most: more is no text that was written.
 *
 * @param written how all of them are written, where they do not tell themselves
 * @returns undefined where there is none, or it leads out of the file
 */
export function piecesOf(
	tables: Uint8Array,
	{ at, size }: Place,
	stream: Uint8Array,
	written?: Pick<Piece, 'width' | 'codePage'>,
): Piece[] | undefined {
	const clx = tables.subarray(at, at + size);
	const numbers = new Numbers(clx);
	const properties: Uint8Array[] = [];
	let from = 0;
	while (clx[from] === PROPERTIES) {
		const length = numbers.u16(from + 1);
		properties.push(clx.subarray(from + 3, from + 3 + length));
		from += 3 + length;
	}
	const length = numbers.u32(from + 1);
	if (clx[from] !== TABLE || from + 5 + length > clx.length) return undefined;
	const pieces = inTable(clx.subarray(from + 5, from + 5 + length), properties, written);
	const bytes = pieces.reduce((sum, piece) => sum + (piece.to - piece.from) * piece.width, 0);
	const isInside = pieces.every((piece) => piece.at + (piece.to - piece.from) * piece.width <= stream.length);
	return isInside && bytes <= stream.length * 2 ? pieces : undefined;
}

function inTable(
	table: Uint8Array,
	properties: readonly Uint8Array[],
	written: Pick<Piece, 'width' | 'codePage'> | undefined,
): Piece[] {
	const numbers = new Numbers(table);
	const count = Math.floor((table.length - 4) / 12);
	const pieces: Piece[] = [];
	for (let index = 0; index < count; index++) {
		const entry = (count + 1) * 4 + index * 8;
		const place = numbers.u32(entry + 2);
		const isBytes = !written && (place & 0x4000_0000) !== 0;
		const at = place & 0x3fff_ffff;
		const modifier = numbers.u16(entry + 6);
		const from = numbers.u32(index * 4);
		pieces.push({
			from,
			to: Math.max(from, numbers.u32(index * 4 + 4)),
			at: isBytes ? at >> 1 : at,
			width: isBytes ? 1 : 2,
			changes: (modifier & 1 ? properties[modifier >> 1] : undefined) ?? NONE,
			...written,
		});
	}
	return pieces;
}
