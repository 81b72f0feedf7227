import { unzipSync, zipSync } from 'fflate';

/** Random numbers of a seed (mulberry32), each from 0 up to 1. */
export function randomsOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Changes some bytes: one to eight of them are flipped, overwritten, left out, doubled, or a stretch is blanked. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
	let changed: Uint8Array = bytes.slice();
	for (let times = 1 + Math.floor(random() * 8); times > 0 && changed.length > 0; times--) {
		const at = Math.floor(random() * changed.length);
		const size = 1 + Math.floor(random() * 16);
		const way = Math.floor(random() * 5);
		if (way === 0) changed[at] = (changed[at] as number) ^ (1 << Math.floor(random() * 8));
		else if (way === 1) changed[at] = Math.floor(random() * 256);
		else if (way === 2) changed = spliced(changed, at, at + size);
		else if (way === 3) changed = spliced(changed, at + size, at);
		else changed.fill(random() < 0.5 ? 0 : 255, at, at + size);
	}
	return changed;
}

/** The bytes up to `to`, then those from `from` on: a stretch left out, or written twice where `from` is the smaller. */
function spliced(bytes: Uint8Array, to: number, from: number): Uint8Array {
	const [head, tail] = [bytes.subarray(0, to), bytes.subarray(from)];
	const whole = new Uint8Array(head.length + tail.length);
	whole.set(head);
	whole.set(tail, head.length);
	return whole;
}

/**
 * A file with damage in it. What is packed in an archive is damaged inside half of the time and packed anew: the
 * archive's own checksums would find nearly every change before it came to any reader.
 */
export function damagedFile(bytes: Uint8Array, random: () => number): Uint8Array {
	const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (!isArchive || random() < 0.5) return damaged(bytes, random);
	const parts = Object.entries(unzipSync(bytes));
	const chosen = Math.floor(random() * parts.length);
	const changed = parts.map(([name, part], at) => [name, at === chosen ? damaged(part, random) : part] as const);
	return zipSync(Object.fromEntries(changed), { level: 1 });
}
