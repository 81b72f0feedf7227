/** A TrueType font of our own with so many shapes (all of them the same square), as hexadecimal digits for a PDF. */
export function fontOf(shapes: number): string {
	// One outline of four corners, 500 units wide and high, without instructions.
	const square = [...i16(1, 0, 0, 500, 500, 3, 0), 1, 1, 1, 1, ...i16(0, 500, 0, -500), ...i16(0, 0, 500, 0)];
	while (square.length % 4 !== 0) square.push(0);
	const each = <T>(make: (at: number) => T[]): T[] => Array.from({ length: shapes }, (_, at) => make(at)).flat();
	const tables: Record<string, number[]> = {
		glyf: each(() => square),
		head: [
			...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
			...i16(0, 1000),
			...u32(0, 0, 0, 0),
			...i16(0, 0, 500, 500, 0, 8, 2, 1, 0),
		],
		hhea: [...u32(0x10000), ...i16(800, -200, 0, 1000, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, shapes)],
		hmtx: each(() => i16(1000, 0)),
		loca: u32(...Array.from({ length: shapes + 1 }, (_, at) => at * square.length)),
		maxp: [...u32(0x10000), ...i16(shapes, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
	};
	return fileOf(tables)
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

/** A font file: its tables behind the list of them. */
function fileOf(tables: Readonly<Record<string, number[]>>): number[] {
	const names = Object.keys(tables);
	const list = [...u32(0x10000), ...i16(names.length, 0, 0, 0)];
	const contents: number[] = [];
	for (const [name, table] of Object.entries(tables)) {
		const at = list.length - 16 * names.indexOf(name) + 16 * names.length + contents.length;
		list.push(...Array.from(name, (one) => one.charCodeAt(0)), ...u32(0, at, table.length));
		contents.push(...table);
		while (contents.length % 4 !== 0) contents.push(0);
	}
	return [...list, ...contents];
}

const bytes =
	(size: number) =>
	(...values: number[]) =>
		values.flatMap((value) => Array.from({ length: size }, (_, at) => (value >> (8 * (size - 1 - at))) & 0xff));
const i16 = bytes(2);
const u32 = bytes(4);
