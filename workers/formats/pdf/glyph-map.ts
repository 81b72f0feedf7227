/** Numbers of characters or codes, and the number of the shape that the first of them has; the others follow on. */
interface Range {
	first: number;
	last: number;
	/** The shape of one of them. */
	shape(code: number): number;
}

/**
 * Which shape of a font stands for which character: the `cmap` table of the font as the PDF library builds it anew,
 * where characters are told by their numbers in Unicode and codes by numbers for private use.
 *
 * @param font a whole font file (OpenType, 5.1)
 * @returns the shape's number; undefined where there is none
 */
export function glyphMapOf(font: Uint8Array): (character: number) => number | undefined {
	const ranges = rangesOf(tableOf(font, 'cmap'));
	return (character) => {
		const range = ranges.find(({ first, last }) => first <= character && character <= last);
		return range?.shape(character) || undefined;
	};
}

const NOTHING = new DataView(new ArrayBuffer(0));

/** A table of a font file, as a copy: the file is many times its size. */
function tableOf(font: Uint8Array, name: string): DataView {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	for (let at = 12; at + 16 <= font.length && at < 12 + 16 * view.getUint16(4); at += 16) {
		if (String.fromCharCode(...font.subarray(at, at + 4)) !== name) continue;
		const [from, size] = [view.getUint32(at + 8), view.getUint32(at + 12)];
		return new DataView(font.slice(from, from + size).buffer);
	}
	return NOTHING;
}

/** The ranges of the table's best part: of all characters where there is one (format 12), else of the first 65,536 (4). */
function rangesOf(table: DataView): Range[] {
	const parts = new Map<number, number>();
	for (let at = 4; at + 8 <= table.byteLength && at < 4 + 8 * table.getUint16(2); at += 8) {
		const part = table.getUint32(at + 4);
		if (part + 8 <= table.byteLength) parts.set(table.getUint16(part), part);
	}
	try {
		const [all, first] = [parts.get(12), parts.get(4)];
		return all !== undefined ? allRanges(table, all) : first !== undefined ? firstRanges(table, first) : [];
	} catch (error) {
		// A table that leads out of itself tells nothing.
		if (error instanceof RangeError) return [];
		throw error;
	}
}

const allRanges = (table: DataView, part: number): Range[] =>
	Array.from({ length: table.getUint32(part + 12) }, (_, index) => {
		const at = part + 16 + index * 12;
		const [first, shape] = [table.getUint32(at), table.getUint32(at + 8)];
		return { first, last: table.getUint32(at + 4), shape: (code) => shape + code - first };
	});

function firstRanges(table: DataView, part: number): Range[] {
	const size = table.getUint16(part + 6);
	return Array.from({ length: size / 2 }, (_, index) => {
		const end = part + 14 + index * 2;
		const [start, shift, lead] = [end + size + 2, end + size * 2 + 2, end + size * 3 + 2];
		const [first, offset, elsewhere] = [table.getUint16(start), table.getUint16(shift), table.getUint16(lead)];
		const listed = (code: number) => {
			const at = lead + elsewhere + (code - first) * 2;
			return at + 2 <= table.byteLength ? table.getUint16(at) : 0;
		};
		const shape = (code: number) => (elsewhere === 0 ? (code + offset) & 0xffff : listed(code));
		return { first, last: table.getUint16(end), shape };
	});
}
