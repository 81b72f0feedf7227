import { Numbers } from '../numbers';
import { entryName, extraField } from './name';

/** One file of an archive, as its central directory lists it. Nothing in it is proven until the entry is unfolded. */
export interface Entry {
	name: string;
	isFolder: boolean;
	isEncrypted: boolean;
	/** 0 stored, 8 deflated. */
	method: number;
	crc32: number;
	/** Bytes it takes in the archive. */
	packed: number;
	/** Where its local header begins. */
	at: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 1;

/**
 * Reads the central directory (PKWARE APPNOTE 4.3.12, with ZIP64): what the archive holds is told by it alone, never by
 * what else in the bytes looks like an entry. Bytes before the archive (of a self-extracting one) are passed over.
 *
 * @param most entries that are read at most; the caller sees by one more that there are too many
 * @returns undefined where there is none, or it is cut off
 */
export function readDirectory(bytes: Uint8Array, most: number): Entry[] | undefined {
	const numbers = new Numbers(bytes);
	const end = endOf(bytes, numbers);
	if (!end) return undefined;
	const before = end.at - end.size - end.from;
	if (before < 0) return undefined;
	const entries: Entry[] = [];
	for (let at = end.from + before; at < end.at && entries.length <= most; ) {
		if (numbers.u32(at) !== ENTRY) return undefined;
		const { entry, size } = entryAt(bytes, numbers, at);
		entries.push({ ...entry, at: entry.at + before });
		at += size;
	}
	return entries;
}

interface End {
	/** Where the directory ends and its end record begins. */
	at: number;
	/** Where the directory says that it begins, and its size in bytes. */
	from: number;
	size: number;
}

/** Finds the end record, which only a comment may follow. */
function endOf(bytes: Uint8Array, numbers: Numbers): End | undefined {
	const last = bytes.length - 22;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (numbers.u32(at) !== END || at + 22 + numbers.u16(at + 20) > bytes.length) continue;
		return end64(numbers, at) ?? { at, size: numbers.u32(at + 12), from: numbers.u32(at + 16) };
	}
	return undefined;
}

/** The end record of ZIP64, where a locator right before the old one leads to it. */
function end64(numbers: Numbers, end: number): End | undefined {
	if (numbers.u32(end - 20) !== END64_LOCATOR) return undefined;
	const told = numbers.u64(end - 12);
	// Written without an extensible part nearly always: then it stands right before its locator, whatever stands before the archive.
	const at = numbers.u32(told) === END64 ? told : end - 20 - 56;
	if (numbers.u32(at) !== END64) return undefined;
	return { at, size: numbers.u64(at + 40), from: numbers.u64(at + 48) };
}

function entryAt(bytes: Uint8Array, numbers: Numbers, at: number): { entry: Entry; size: number } {
	const flags = numbers.u16(at + 8);
	const nameEnd = at + 46 + numbers.u16(at + 28);
	const extraEnd = nameEnd + numbers.u16(at + 30);
	const extra = bytes.subarray(nameEnd, extraEnd);
	const name = entryName(bytes.subarray(at + 46, nameEnd), flags, extra);
	const method = numbers.u16(at + 10);
	const entry = {
		name,
		isFolder: name.endsWith('/'),
		isEncrypted: (flags & 1) !== 0 || method === AES,
		method,
		crc32: numbers.u32(at + 16),
		...places(numbers, at, extra),
	};
	return { entry, size: extraEnd + numbers.u16(at + 32) - at };
}

/** The method number of WinZip's encryption. */
const AES = 99;

/** Size and place of an entry; where they are too big for their fields, those of ZIP64 have them in a fixed order. */
function places(numbers: Numbers, at: number, extra: Uint8Array): Pick<Entry, 'packed' | 'at'> {
	const field = extraField(extra, ZIP64);
	const big = new Numbers(field ?? new Uint8Array());
	let next = numbers.u32(at + 24) === FULL ? 8 : 0;
	const wide = (value: number): number => {
		if (value !== FULL || !field) return value;
		next += 8;
		return big.u64(next - 8);
	};
	const packed = wide(numbers.u32(at + 20));
	return { packed, at: wide(numbers.u32(at + 42)) };
}

const FULL = 0xffffffff;
