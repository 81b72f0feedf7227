import { Numbers } from '../numbers';

/** A change of one property: what is changed, and where the new value lies. */
export interface Sprm {
	code: number;
	at: number;
	/** Bytes of the value. */
	size: number;
}

/** The property changes that are read (MS-DOC 2.6). */
export const SPRM = {
	isDeleted: 0x0800,
	isStruck: 0x0837,
	isStruckTwice: 0x2a53,
	isHidden: 0x083c,
	raise: 0x2a48,
	symbol: 0x6a09,
	listLevel: 0x260a,
	list: 0x460b,
	outlineLevel: 0x2640,
	inTable: 0x2416,
	endsRow: 0x2417,
	depth: 0x6649,
	endsInnerCell: 0x244b,
	endsInnerRow: 0x244c,
	inData: 0x6646,
	tableInData: 0x646b,
	defineTable: 0xd608,
	mergeDown: 0xd62b,
	mergeAcross: 0x5624,
	insertCells: 0x7621,
	deleteCells: 0x5622,
	widenCells: 0x7623,
} as const;

const CHANGE_TABS = 0xc615;
/** Bytes of a value by the top three bits of its code; 0 where the value begins with its size. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The property changes in some bytes, in order, until something makes no sense. */
export function* sprmsOf(grpprl: Uint8Array): Generator<Sprm> {
	const numbers = new Numbers(grpprl);
	for (let at = 0; at + 3 <= grpprl.length; ) {
		const code = numbers.u16(at);
		const fixed = SIZES[code >> 13] as number;
		const head = fixed > 0 ? 0 : code === SPRM.defineTable ? 2 : 1;
		const size = fixed > 0 ? fixed : variableSize(code, numbers, grpprl, at + 2);
		const from = at + 2 + head;
		if (size < 0 || from + size > grpprl.length) return;
		yield { code, at: from, size };
		at = from + size;
	}
}

function variableSize(code: number, numbers: Numbers, grpprl: Uint8Array, at: number): number {
	if (code === SPRM.defineTable) return numbers.u16(at) - 1;
	const size = grpprl[at] as number;
	if (code !== CHANGE_TABS || size < 0xff) return size;
	const deleted = grpprl[at + 1] ?? 0;
	const added = grpprl[at + 2 + deleted * 4] ?? 0;
	return 2 + deleted * 4 + added * 3;
}
