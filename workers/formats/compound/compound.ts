import { Numbers } from '../numbers';
import { Sectors } from './sectors';

/** An open compound file (OLE2, MS-CFB): what Word, Excel and WPS packed their documents in until 2007, and since. */
export interface Compound {
	/** The streams and storages of its root, in no order. */
	readonly names: readonly string[];
	/** True where there is one of that name; small and capital letters are the same (MS-CFB 2.6.4). */
	has(name: string): boolean;
	/** Reads a stream of the root; undefined where there is none of that name, or it is cut off. */
	stream(name: string): Uint8Array | undefined;
}

interface Entry {
	name: string;
	type: number;
	before: number;
	after: number;
	inside: number;
	start: number;
	size: number;
}

const ENTRY_SIZE = 128;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const SMALL_SECTOR = 64;

/**
 * Opens a compound file. Written here because the library for it follows chains that loop until the memory is gone,
 * which cannot be caught, and copies chains that share sectors over and over.
 *
 * @returns undefined where its header or directory make no sense
 */
export function openCompound(bytes: Uint8Array): Compound | undefined {
	const numbers = new Numbers(bytes);
	if (numbers.u32(0) !== 0xe011_cfd0 || numbers.u32(4) !== 0xe11a_b1a1) return undefined;
	const sectors = new Sectors(bytes, numbers);
	const entries = entriesOf(sectors.chain(numbers.u32(0x30)));
	const root = entries[0];
	if (root?.type !== ROOT) return undefined;
	const children = childrenOf(root, entries);
	const small = smallStreams(sectors, root, numbers.u32(0x3c));
	const cutoff = numbers.u32(0x38);
	return {
		names: children.map(({ name }) => name),
		has: (name) => children.some((child) => isCalled(child, name)),
		stream: (name) => {
			const entry = children.find((child) => child.type === STREAM && isCalled(child, name));
			if (!entry) return undefined;
			return entry.size < cutoff ? small(entry.start, entry.size) : sectors.stream(entry.start, entry.size);
		},
	};
}

const isCalled = (entry: Entry, name: string): boolean => entry.name.toUpperCase() === name.toUpperCase();

function entriesOf(directory: Uint8Array | undefined): Entry[] {
	if (!directory) return [];
	const numbers = new Numbers(directory);
	const count = Math.floor(directory.length / ENTRY_SIZE);
	return Array.from({ length: count }, (_, index) => {
		const at = index * ENTRY_SIZE;
		const nameSize = Math.min(64, Math.max(2, numbers.u16(at + 64))) - 2;
		return {
			name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameSize)),
			type: directory[at + 66] as number,
			before: numbers.u32(at + 68),
			after: numbers.u32(at + 72),
			inside: numbers.u32(at + 76),
			start: numbers.u32(at + 116),
			size: numbers.u32(at + 120),
		};
	});
}

/** The entries right below the root: a tree by names (MS-CFB 2.6.4), each looked at once however it is tied. */
function childrenOf(root: Entry, entries: readonly Entry[]): Entry[] {
	const children = new Set<Entry>();
	const open = [root.inside];
	for (let index = open.pop(); index !== undefined; index = open.pop()) {
		const entry = entries[index];
		if (!entry || children.has(entry) || (entry.type !== STREAM && entry.type !== STORAGE)) continue;
		children.add(entry);
		open.push(entry.before, entry.after);
	}
	return [...children];
}

/** Streams of less than 4096 bytes lie in small sectors, all of them together in a stream of the root's (MS-CFB 2.4). */
function smallStreams(
	sectors: Sectors,
	root: Entry,
	table: number,
): (start: number, size: number) => Uint8Array | undefined {
	const stream = sectors.stream(root.start, root.size) ?? new Uint8Array();
	const next = new Numbers(sectors.chain(table) ?? new Uint8Array());
	return (start, size) => {
		const whole = new Uint8Array(size);
		let sector = start;
		for (let at = 0; at < size; at += SMALL_SECTOR) {
			const piece = stream.subarray(sector * SMALL_SECTOR, sector * SMALL_SECTOR + Math.min(SMALL_SECTOR, size - at));
			if (piece.length < Math.min(SMALL_SECTOR, size - at)) return undefined;
			whole.set(piece, at);
			sector = next.u32(sector * 4);
		}
		return whole;
	};
}
