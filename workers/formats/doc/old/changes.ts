import { Numbers } from '../../numbers';
import { SPRM } from '../sprms';

/** The property changes of Word 6 and 95 that are read, and those of Word 97 that mean the same. */
const SAME: ReadonlyMap<number, number> = new Map([
	[24, SPRM.inTable],
	[25, SPRM.endsRow],
	[65, SPRM.isDeleted],
	[92, SPRM.isHidden],
]);
const DEFINE_TABLE = 190;
const CHANGE_TABS = 23;

/** Bytes of the values that are longer than one byte, by their codes; 0 where the value begins with its size. */
const SIZES: ReadonlyMap<number, number> = new Map([
	...of(0, [3, 12, 15, 23, 81, 103, 108, 188, 191]),
	...of(2, [
		...[2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46, 47, 48, 49],
		...[69, 72, 80, 93, 96, 97, 99, 101, 105, 106, 107, 109, 110, 121, 122, 123, 124, 140, 141, 144, 145, 148, 149],
		...[154, 155, 156, 157, 160, 161, 164, 165, 166, 167, 168, 169, 170, 171, 182, 183, 184, 189, 195, 197, 198],
	]),
	...of(3, [73, 95, 136, 137]),
	...of(4, [20, 70, 74, 192, 194, 196, 200]),
	...of(5, [68, 193, 199]),
	...of(12, [120, 187]),
]);

function of(size: number, codes: readonly number[]): (readonly [code: number, size: number])[] {
	return codes.map((code) => [code, size] as const);
}

/** Property changes of Word 6 or 95 as Word 97 would write them; those that are not read are left out. */
export function asOf97(changes: Uint8Array): Uint8Array {
	const made: number[] = [];
	for (let at = 0; at < changes.length && changes[at] !== 0; ) {
		const code = changes[at] as number;
		const from = at + 1;
		at = from + sizeOf(code, changes, from);
		if (at > changes.length) break;
		const same = SAME.get(code);
		if (same !== undefined) made.push(...u16(same), changes[from] as number);
		else if (code === DEFINE_TABLE) made.push(...u16(SPRM.defineTable), ...tableAsOf97(changes.subarray(from + 2, at)));
	}
	return Uint8Array.from(made);
}

function sizeOf(code: number, changes: Uint8Array, at: number): number {
	if (code === DEFINE_TABLE) return Math.max(2, 1 + new Numbers(changes).u16(at));
	const fixed = SIZES.get(code) ?? 1;
	if (fixed > 0) return fixed;
	const size = changes[at] ?? 0;
	if (code !== CHANGE_TABS || size < 0xff) return 1 + size;
	const deleted = changes[at + 1] ?? 0;
	return 3 + deleted * 4 + (changes[at + 2 + deleted * 4] ?? 0) * 3;
}

const OLD_CELL = 10;
const CELL = 20;
/** Flags of cells that are merged across; these versions merge none downwards. */
const ACROSS = 3;

/** The ruling of a row behind its size: the cells' descriptions were half as long. */
function tableAsOf97(table: Uint8Array): number[] {
	const count = table[0] ?? 0;
	const cells = 1 + (count + 1) * 2;
	const made = [...table.subarray(0, cells)];
	for (let index = 0; index < count; index++) {
		made.push((table[cells + index * OLD_CELL] ?? 0) & ACROSS, ...new Array<number>(CELL - 1).fill(0));
	}
	return [...u16(made.length + 1), ...made];
}

const u16 = (value: number): [number, number] => [value & 255, value >> 8];
