import { Inflate } from 'fflate';

/** Bytes that are pushed at once: they unfold to 4 MB at most, so that a bomb is noticed before it fills the memory. */
const PIECE = 4096;

/**
 * Unfolds deflated bytes, counting what comes out.
 *
 * @param most bytes that may come out
 * @returns why there is nothing: more than that came out, or the bytes are no whole deflated stream
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-much' | 'damaged' {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((piece) => {
		pieces.push(piece);
		size += piece.length;
	});
	try {
		for (let at = 0; at < packed.length && size <= most; at += PIECE) {
			stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
		}
	} catch {
		return 'damaged';
	}
	if (size > most) return 'too-much';
	return packed.length === 0 ? 'damaged' : joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	if (pieces.length === 1) return pieces[0] as Uint8Array;
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
