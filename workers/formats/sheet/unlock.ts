import { md5, sha1 } from '@noble/hashes/legacy.js';
import { Numbers } from '../numbers';
import { Keystream } from './keystream';
import { passOver, recordsOf } from './records';

/** The record that says how a workbook is locked (MS-XLS, 2.4.117). */
const FILE_PASS = 0x002f;
/** Records that stay as they are in a locked workbook (2.2.10): the program must find its way before it is unlocked. */
const OPEN: ReadonlySet<number> = new Set([0x0809, FILE_PASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);
/** Of where a sheet begins (BoundSheet8) the first number is open. */
const SHEET = 0x0085;
const SHEET_BEGINS = 4;
/** The key changes with each so many bytes of the stream. */
const BLOCK = 1024;

/**
 * What Excel locks workbooks with whose structure alone is protected, and tries on any locked one before it asks for a
 * password (MS-OFFCRYPTO): its user never sees that it is locked.
 */
const USUAL_PASSWORD = 'VelvetSweatshop';

/** Unlocks a workbook in place where it is locked with the usual password; false where it is with another. */
export function unlock(stream: Uint8Array): boolean {
	for (const { type, at, from, to } of recordsOf(new Numbers(stream), stream.length)) {
		if (type !== FILE_PASS) continue;
		const keyOf = keysOf(stream.subarray(from, to));
		if (!keyOf) return false;
		decrypt(stream, keyOf);
		// Nothing says any more that it is locked.
		passOver(stream, at);
		return true;
	}
	return true;
}

/** The key of each block of the stream. */
type Keys = (block: number) => Uint8Array;

/** The keys that the usual password gives; undefined where it is not the one. */
function keysOf(lock: Uint8Array): Keys | undefined {
	const numbers = new Numbers(lock);
	const [method, version] = [numbers.u16(0), numbers.u16(2)];
	if (method !== 1) return undefined;
	if (version === 1)
		return proven(lock.subarray(6), firstKeys(lock.subarray(6, 22)), { digest: md5, size: 16, gap: 0 });
	// The description of the method, behind its size; then the salt, behind its own.
	const salt = 14 + numbers.u32(10);
	const size = numbers.u32(14 + 16) / 8 || 5;
	return proven(lock.subarray(salt + 4), laterKeys(lock.subarray(salt + 4, salt + 20), size), {
		digest: sha1,
		size: 20,
		gap: 4,
	});
}

/** How the proof of a password is noted: a digest of so many bytes, behind so many others. */
interface Proof {
	digest: typeof md5;
	size: number;
	gap: number;
}

/**
 * The keys where they open a number that was drawn by lot to one whose digest is the one that was noted.
 *
 * @param from the salt, the number and (behind the gap) the digest
 */
function proven(from: Uint8Array, keys: Keys, { digest, size, gap }: Proof): Keys | undefined {
	const key = new Keystream(keys(0));
	const drawn = from.slice(16, 32);
	const noted = from.slice(32 + gap, 32 + gap + size);
	for (const opened of [drawn, noted]) for (const at of opened.keys()) (opened[at] as number) ^= key.next();
	const found = digest(drawn);
	return noted.length === size && found.every((byte, at) => byte === noted[at]) ? keys : undefined;
}

/** Excel 97 to 2000 (RC4; MS-OFFCRYPTO, 2.3.6.2). */
function firstKeys(salt: Uint8Array): Keys {
	const short = md5(wide(USUAL_PASSWORD)).subarray(0, 5);
	const one = joined(short, salt);
	const start = md5(joined(...Array.from({ length: 16 }, () => one))).subarray(0, 5);
	return (block) => md5(joined(start, number(block)));
}

/** Excel 2002 to 2003, and .xls files of later ones (RC4 CryptoAPI; 2.3.5.2). */
function laterKeys(salt: Uint8Array, size: number): Keys {
	const start = sha1(joined(salt, wide(USUAL_PASSWORD)));
	return (block) => {
		const key = sha1(joined(start, number(block))).subarray(0, size);
		// A key of 40 bits is filled up with zeros.
		return size === 5 ? joined(key, new Uint8Array(11)) : key;
	};
}

/** Turns the locked bytes of all records into what they say; the key runs on through the open ones. */
function decrypt(stream: Uint8Array, keyOf: Keys): void {
	const key = { at: 0, stream: new Keystream(keyOf(0)) };
	const next = (): number => {
		if (key.at > 0 && key.at % BLOCK === 0) key.stream = new Keystream(keyOf(key.at / BLOCK));
		key.at++;
		return key.stream.next();
	};
	for (const { type, from, to } of recordsOf(new Numbers(stream), stream.length)) {
		while (key.at < from) next();
		const first = OPEN.has(type) ? to : type === SHEET ? from + SHEET_BEGINS : from;
		for (let at = from; at < to; at++) {
			const mask = next();
			if (at >= first) (stream[at] as number) ^= mask;
		}
	}
}

const wide = (text: string): Uint8Array =>
	Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]));
const number = (value: number): Uint8Array =>
	Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
