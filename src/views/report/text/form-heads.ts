/** The room of a cell in a head: so many columns and rows. */
type Room = readonly [columns: number, rows: number];

const times = (count: number, room: Room): Room[] => Array.from({ length: count }, () => room);

/** How the heads of the official tables 3 and 4 are set, line by line; some put table 4 in three parts side by side. */
const HEADS: readonly (readonly (readonly Room[])[])[] = [
	[
		[
			[1, 3],
			[7, 1],
		],
		[
			[1, 2],
			[5, 1],
			[1, 2],
		],
		times(5, [1, 1]),
	],
	[
		[
			[5, 1],
			[10, 1],
		],
		[...times(5, [1, 2]), ...times(2, [5, 1])],
		times(10, [1, 1]),
	],
	[times(3, [5, 1]), times(15, [1, 1])],
];

/**
 * The rooms of a head whose text has only its words, where it is one of the official forms.
 *
 * @param counts how many cells stand in each of its lines
 */
export function formHead(counts: readonly number[], columns: number): readonly (readonly Room[])[] {
	const isIt = (head: readonly (readonly Room[])[]) =>
		head.every((line, at) => line.length === counts[at]) &&
		head[0]?.reduce((sum, [across]) => sum + across, 0) === columns;
	return HEADS.find(isIt) ?? [];
}
