import { joined } from './frame';

const STEP = 1 << 20;
/** How every record of an item begins. */
const BEGINNING = new TextEncoder().encode('\x1e{"');

/** True where a record may begin at this place in the file. */
export const isRecordAt = async (file: Blob, at: number): Promise<boolean> =>
	indexOf(new Uint8Array(await file.slice(at, at + BEGINNING.length).arrayBuffer()), BEGINNING) === 0;

/** Where the next record begins, looked for from a place within a damaged one on; undefined where none follows. */
export async function nextRecord(file: Blob, from: number): Promise<number | undefined> {
	let kept = new Uint8Array();
	for (let at = from; at < file.size; at += STEP) {
		const bytes = joined([kept, new Uint8Array(await file.slice(at, at + STEP).arrayBuffer())]);
		const found = indexOf(bytes, BEGINNING);
		if (found >= 0) return at - kept.length + found;
		// The beginning may lie across the border of two steps.
		kept = bytes.slice(1 - BEGINNING.length);
	}
	return undefined;
}

function indexOf(bytes: Uint8Array, sought: Uint8Array): number {
	const [first = 0] = sought;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (sought.every((byte, i) => bytes[at + i] === byte)) return at;
	}
	return -1;
}
