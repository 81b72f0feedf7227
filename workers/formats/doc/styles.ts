import { Numbers } from '../numbers';
import type { Place } from './fib';

/** A paragraph style: what it is built on and what it changes. */
export interface Style {
	/** Its number among Word's own styles: 1 to 9 are the headings. */
	own: number;
	base: number;
	changes: Uint8Array;
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
/** Styles built on styles; Word allows 11. */
const DEEPEST = 20;

/** Reads the style sheet (STSH, MS-DOC 2.9.271): its paragraph styles by their numbers in this file. */
export function stylesOf(tables: Uint8Array, { at, size }: Place): ReadonlyMap<number, Style> {
	const sheet = tables.subarray(at, at + size);
	const numbers = new Numbers(sheet);
	const head = numbers.u16(0);
	const count = numbers.u16(2);
	const fixed = numbers.u16(4);
	const styles = new Map<number, Style>();
	let from = 2 + head;
	for (let index = 0; index < count && from + 2 <= sheet.length; index++) {
		const length = numbers.u16(from);
		const style = length > 0 ? styleOf(sheet.subarray(from + 2, from + 2 + length), fixed) : undefined;
		if (style) styles.set(index, style);
		from += 2 + length;
	}
	return styles;
}

/** One style (STD, MS-DOC 2.9.260); undefined for one of characters, tables or lists. */
function styleOf(std: Uint8Array, fixed: number): Style | undefined {
	const numbers = new Numbers(std);
	const kind = numbers.u16(2);
	if ((kind & 0xf) !== PARAGRAPH) return undefined;
	const name = fixed + (fixed & 1);
	const upx = name + 2 + numbers.u16(name) * 2 + 2;
	const length = numbers.u16(upx);
	return { own: numbers.u16(0) & 0xfff, base: kind >> 4, changes: std.subarray(upx + 4, upx + 2 + length) };
}

/** A style and what it is built on, the outermost first. */
export function lineageOf(styles: ReadonlyMap<number, Style>, index: number): Style[] {
	const lineage: Style[] = [];
	for (let at = index; at !== NO_BASE && lineage.length < DEEPEST; ) {
		const style = styles.get(at);
		if (!style || lineage.includes(style)) break;
		lineage.unshift(style);
		at = style.base;
	}
	return lineage;
}
