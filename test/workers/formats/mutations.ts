/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** A file with something wrong in it: bytes changed, numbers made extreme, a stretch lost or written twice. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
	const changes = 1 + Math.floor(random() * 6);
	let changed: Uint8Array = bytes.slice();
	for (let time = 0; time < changes; time++)
		changed = (KINDS[Math.floor(random() * KINDS.length)] as Change)(changed, random);
	return changed;
}

type Change = (bytes: Uint8Array, random: () => number) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

function one(bytes: Uint8Array, random: () => number): Uint8Array {
	bytes[at(bytes, random)] = Math.floor(random() * 256);
	return bytes;
}

function flip(bytes: Uint8Array, random: () => number): Uint8Array {
	const place = at(bytes, random);
	bytes[place] = (bytes[place] as number) ^ (1 << Math.floor(random() * 8));
	return bytes;
}

/** Four bytes that are a count or a place somewhere: none, the most there can be, and what is just beyond. */
function extreme(bytes: Uint8Array, random: () => number): Uint8Array {
	const value = [0, 0x7fff_ffff, 0xffff_ffff, 0x8000_0000, 0xffff][Math.floor(random() * 5)] as number;
	const place = at(bytes, random);
	for (let byte = 0; byte < 4; byte++) bytes[place + byte] = (value >>> (byte * 8)) & 0xff;
	return bytes;
}

function lost(bytes: Uint8Array, random: () => number): Uint8Array {
	const from = at(bytes, random);
	const to = Math.min(bytes.length, from + 1 + Math.floor(random() * 200));
	return joinedBytes(bytes.subarray(0, from), bytes.subarray(to));
}

function doubled(bytes: Uint8Array, random: () => number): Uint8Array {
	const from = at(bytes, random);
	const piece = bytes.subarray(from, from + 1 + Math.floor(random() * 200));
	const to = at(bytes, random);
	return joinedBytes(bytes.subarray(0, to), piece, bytes.subarray(to));
}

function joinedBytes(...pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let done = 0;
	for (const piece of pieces) {
		whole.set(piece, done);
		done += piece.length;
	}
	return whole;
}

const KINDS: readonly Change[] = [one, flip, extreme, lost, doubled];
