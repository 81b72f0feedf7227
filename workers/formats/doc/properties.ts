import { Numbers } from '../numbers';
import type { Row } from './row';
import { SPRM, type Sprm, sprmsOf } from './sprms';

/** What a paragraph mark says of its paragraph. */
export interface Properties {
	inTable: boolean;
	/** How deep in tables, where it is told. */
	depth: number;
	endsRow: boolean;
	endsInnerCell: boolean;
	endsInnerRow: boolean;
	/** 1 for a heading of the first level; undefined for running text. */
	level: number | undefined;
	/** The list that counts it, from 1; 0 where none does. */
	list: number;
	listLevel: number;
}

/** What holds for a paragraph that nothing is said of. */
export const plainProperties = (): Properties => ({
	inTable: false,
	depth: 0,
	endsRow: false,
	endsInnerCell: false,
	endsInnerRow: false,
	level: undefined,
	list: 0,
	listLevel: 0,
});

/** How often properties may send for more of them that lie in the Data stream. */
const FARTHEST = 4;

/** What changes to a paragraph touch besides. */
interface Beside {
	/** Takes those that rule a row of a table. */
	row: Row;
	/** The Data stream, where long changes lie. */
	data: Uint8Array;
}

/** Applies property changes in order. */
export function apply(properties: Properties, changes: Uint8Array, beside: Beside, hops = FARTHEST): void {
	const { row, data } = beside;
	const numbers = new Numbers(changes);
	for (const sprm of sprmsOf(changes)) {
		if (sprm.code === SPRM.inData || sprm.code === SPRM.tableInData) {
			const at = numbers.u32(sprm.at);
			const length = new Numbers(data).u16(at);
			if (hops > 0) apply(properties, data.subarray(at + 2, at + 2 + length), beside, hops - 1);
		} else if (!set(properties, numbers, sprm, changes)) row.take(sprm, changes);
	}
}

/** Takes a change of the paragraph's own; false for any other. */
function set(properties: Properties, numbers: Numbers, { code, at }: Sprm, changes: Uint8Array): boolean {
	const byte = changes[at] as number;
	if (code === SPRM.inTable) properties.inTable = byte === 1;
	else if (code === SPRM.endsRow) properties.endsRow = byte === 1;
	else if (code === SPRM.depth) properties.depth = numbers.u32(at) & 0xffff;
	else if (code === SPRM.endsInnerCell) properties.endsInnerCell = byte === 1;
	else if (code === SPRM.endsInnerRow) properties.endsInnerRow = byte === 1;
	else if (code === SPRM.outlineLevel) properties.level = byte < 9 ? byte + 1 : undefined;
	else if (code === SPRM.list) properties.list = numbers.u16(at);
	else if (code === SPRM.listLevel) properties.listLevel = Math.min(byte, 8);
	else return false;
	return true;
}
