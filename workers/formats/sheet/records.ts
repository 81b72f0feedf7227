import type { Numbers } from '../numbers';

/** A record of a workbook's stream (MS-XLS, 2.1.4): its type, and where its content stands. */
interface WorkbookRecord {
	type: number;
	/** Where the record itself begins. */
	at: number;
	from: number;
	to: number;
}

/** The records of a workbook one after another, as far as they are whole. */
export function* recordsOf(numbers: Numbers, length: number): Generator<WorkbookRecord> {
	for (let at = 0; at + 4 <= length; ) {
		const from = at + 4;
		const to = Math.min(length, from + numbers.u16(at + 2));
		yield { type: numbers.u16(at), at, from, to };
		at = to;
	}
}

/** A record of Excel 2007 (SheetExt), which the library passes over. */
const PASSED_OVER = 0x0862;

/** Makes the record at a place one that is passed over: records are found by where they begin, none can be taken out. */
export function passOver(stream: Uint8Array, at: number): void {
	stream[at] = PASSED_OVER & 255;
	stream[at + 1] = PASSED_OVER >> 8;
}
