import { failed, type Outcome } from '../../../src/report/failure';
import { openCompound } from '../compound/compound';
import { Numbers } from '../numbers';
import { passOver, recordsOf } from './records';
import { unlock } from './unlock';

/** Workbooks of reports have some hundred kilobytes; the library makes eight bytes of each. */
const MOST = 16 * 1024 * 1024;

/** The first byte of the first record of a workbook (BOF). */
const BEGINNING = 0x09;

/** Links, notes on cells: nothing that a cell shows, and the library walks through all cells of their range, one by one. */
const UNREAD: ReadonlySet<number> = new Set([0x01b8, 0x0800, 0x001c]);
const COLUMNS = 0x007d;
const LAST_COLUMN = 255;

/**
 * The stream of a workbook of Excel 2003 or before (MS-XLS), taken out of its compound file here: the library follows
 * chains of sectors that loop until the memory is gone. Records that would keep it busy for ever are set aside. Excel 4
 * and before, and programs that write the like, leave the compound file out.
 *
 * @returns damaged where there is no such stream, too-much-inside where it is larger than any report's, encrypted
 */
export function workbookStream(bytes: Uint8Array, name: string): Outcome<Uint8Array> {
	const stream = bytes[0] === BEGINNING ? bytes.slice() : packedStream(bytes);
	// The library takes what does not begin like a workbook for text.
	if (stream?.[0] !== BEGINNING) return failed({ code: 'damaged', name, looksLike: 'XLS' });
	if (stream.length > MOST) return failed({ code: 'too-much-inside', name, limit: MOST });
	if (!unlock(stream)) return failed({ code: 'encrypted', name, looksLike: 'XLS' });
	setAside(stream);
	return { ok: true, value: stream };
}

function packedStream(bytes: Uint8Array): Uint8Array | undefined {
	const compound = openCompound(bytes);
	return compound?.stream('Workbook') ?? compound?.stream('Book');
}

/** Gives unread records another type, in place: the sheets are found by where they begin. */
function setAside(stream: Uint8Array): void {
	const numbers = new Numbers(stream);
	for (const { type, at, from } of recordsOf(numbers, stream.length)) {
		const reachesTooFar = type === COLUMNS && numbers.u16(from + 2) > LAST_COLUMN;
		if (!UNREAD.has(type) && !reachesTooFar) continue;
		passOver(stream, at);
	}
}
