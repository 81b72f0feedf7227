import { western } from '../encoding/western';
import { Numbers } from '../numbers';
import { byBytes, byUnits } from './old/code-page';
import type { Piece } from './pieces';
import { type Runs, runAt } from './runs';
import { SPRM, sprmsOf } from './sprms';

/** What a character is and where it lies. */
export interface Character {
	/** Its UTF-16 code unit. */
	code: number;
	/** Its number among all characters of the text. */
	place: number;
	/** Its offset in the WordDocument stream. */
	at: number;
	/** Hidden, struck out, or deleted by a tracked change. */
	isHidden: boolean;
	/** Set above the line. */
	isRaised: boolean;
	/** Of a symbol (code 0x28, marked as special): its character in the symbol's font. */
	symbol: number | undefined;
	piece: Piece;
}

type Look = Pick<Character, 'isHidden' | 'isRaised' | 'symbol'>;

/** Goes through the characters [from, to) of a document's text. */
export function* charactersOf(
	stream: Uint8Array,
	pieces: readonly Piece[],
	runs: Runs,
	[from, to]: readonly [number, number],
): Generator<Character> {
	for (const piece of pieces) {
		const first = Math.max(from, piece.from);
		const last = Math.min(to, piece.to);
		if (first >= last) continue;
		yield* inPiece(stream, piece, runs, [first, last]);
	}
}

function* inPiece(
	stream: Uint8Array,
	piece: Piece,
	runs: Runs,
	[first, last]: readonly [number, number],
): Generator<Character> {
	const { width } = piece;
	const from = piece.at + (first - piece.from) * width;
	const words = wordsIn(stream.subarray(from, from + (last - first) * width), piece);
	let end = from;
	let look: Look = { isHidden: false, isRaised: false, symbol: undefined };
	for (let index = 0; index < words.length; index++) {
		const at = from + index * width;
		if (at >= end) {
			const run = runAt(runs, at);
			end = runs.starts[run + 1] ?? Number.POSITIVE_INFINITY;
			look = lookOf(runs.changes(run), piece.changes);
		}
		yield {
			code: words.charCodeAt(index),
			place: first + index,
			at,
			piece,
			...look,
		};
	}
}

function wordsIn(bytes: Uint8Array, { width, codePage }: Piece): string {
	if (codePage) return width === 2 ? byUnits(bytes, codePage) : byBytes(bytes, codePage);
	return width === 2 ? new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) : western(bytes);
}

function lookOf(...all: readonly Uint8Array[]): Look {
	let isHidden = false;
	let isDeleted = false;
	let isStruck = false;
	let isRaised = false;
	let symbol: number | undefined;
	for (const changes of all) {
		for (const { code, at } of sprmsOf(changes)) {
			// Odd values switch on: by themselves, or against the style.
			if (code === SPRM.isHidden) isHidden = ((changes[at] as number) & 1) === 1;
			else if (code === SPRM.isStruck || code === SPRM.isStruckTwice) isStruck = ((changes[at] as number) & 1) === 1;
			else if (code === SPRM.isDeleted) isDeleted = ((changes[at] as number) & 1) === 1;
			else if (code === SPRM.raise) isRaised = changes[at] === SUPERSCRIPT;
			else if (code === SPRM.symbol) symbol = new Numbers(changes).u16(at + 2);
		}
	}
	return { isHidden: isHidden || isStruck || isDeleted, isRaised, symbol };
}
const SUPERSCRIPT = 1;
