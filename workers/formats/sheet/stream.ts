import type { Failure, Outcome } from '../../../src/report/failure';
import { openCompound } from '../compound/compound';
import { Numbers } from '../zip/bytes';

/** Workbooks of reports have some hundred kilobytes; the library makes eight bytes of each. */
const MOST = 16 * 1024 * 1024;

/** The first byte of the first record of a workbook (BOF). */
const BEGINNING = 0x09;

/** Links, notes on cells: nothing that a cell shows, and the library walks through all cells of their range, one by one. */
const UNREAD: ReadonlySet<number> = new Set([0x01b8, 0x0800, 0x001c]);
const COLUMNS = 0x007d;
/** A record of Excel 2007 (SheetExt), which the library passes over. */
const PASSED_OVER = 0x0862;
const LAST_COLUMN = 255;

/**
 * The stream of a workbook of Excel 97 or before (MS-XLS), taken out of its compound file here: the library follows
 * chains of sectors that loop until the memory is gone. Records that would keep it busy for ever are set aside.
 *
 * @returns damaged where there is no such stream, too-much-inside where it is larger than any report's
 */
export function workbookStream(bytes: Uint8Array, name: string): Outcome<Uint8Array> {
	const compound = openCompound(bytes);
	const stream = compound?.stream('Workbook') ?? compound?.stream('Book');
	// The library takes what does not begin like a workbook for text.
	if (stream?.[0] !== BEGINNING) return failed({ code: 'damaged', name, looksLike: 'XLS' });
	if (stream.length > MOST) return failed({ code: 'too-much-inside', name, limit: MOST });
	setAside(stream);
	return { ok: true, value: stream };
}

/** Gives unread records another type, in place: the sheets are found by where they begin. */
function setAside(stream: Uint8Array): void {
	const numbers = new Numbers(stream);
	for (let at = 0; at + 4 <= stream.length; at += 4 + numbers.u16(at + 2)) {
		const type = numbers.u16(at);
		const reachesTooFar = type === COLUMNS && numbers.u16(at + 6) > LAST_COLUMN;
		if (!UNREAD.has(type) && !reachesTooFar) continue;
		stream[at] = PASSED_OVER & 255;
		stream[at + 1] = PASSED_OVER >> 8;
	}
}

const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
