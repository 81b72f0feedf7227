import { crc32 } from '../../../src/report/crc32';
import { Numbers } from '../numbers';
import type { Entry } from './directory';
import { inflate } from './inflate';

const LOCAL = 0x04034b50;
/** Bytes of a local header without the name and the extra fields after it. */
export const LOCAL_SIZE = 30;

/**
 * Unfolds an entry of an archive and proves it by its checksum, where the program that packed it left one.
 *
 * @param most bytes that may come out
 * @returns why there is nothing: damaged also where it does not lie in the archive
 */
export function unfold(
	bytes: Uint8Array,
	entry: Entry,
	most: number,
): Uint8Array | 'encrypted' | 'damaged' | 'other-method' | 'too-much' {
	if (entry.isEncrypted) return 'encrypted';
	const packed = packedBytes(bytes, entry);
	if (!packed) return 'damaged';
	if (entry.method !== 0 && entry.method !== 8) return 'other-method';
	const whole = entry.method === 8 ? inflate(packed, most) : packed;
	if (typeof whole === 'string') return whole;
	if (whole.length > most) return 'too-much';
	return entry.crc32 === 0 || crc32(whole) === entry.crc32 ? whole : 'damaged';
}

/** The bytes of an entry as they lie in the archive; undefined where they do not. */
function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array | undefined {
	const numbers = new Numbers(bytes);
	if (numbers.u32(at) !== LOCAL) return undefined;
	const from = at + LOCAL_SIZE + numbers.u16(at + 26) + numbers.u16(at + 28);
	return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : undefined;
}
