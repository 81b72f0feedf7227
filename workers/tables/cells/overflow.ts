import type { Figures } from '../jammed/splits';

/** Shorter runs of digits may be parted by chance so that the row adds up. */
const FEWEST = 4;

/**
 * The figures of a row in which one figure is too wide for its narrow cell and was printed into the next one, beside the
 * figure of that: blank, 3137607 is 313, 7607. Only where one way alone makes the row add up.
 *
 * @param cells what its cells hold, in the order of the columns
 * @param figures the same as figures
 */
export function overflown(
	cells: readonly string[],
	figures: Figures,
	addsUp: (figures: Figures) => boolean,
): Figures | undefined {
	const ways = cells.flatMap((digits, at) => {
		if (digits.length < FEWEST || !/^[1-9]\d*$/.test(digits)) return [];
		return [at - 1, at].flatMap((first) =>
			isBlankBeside(cells, first, at) ? partings(digits).map((both) => figures.toSpliced(first, 2, ...both)) : [],
		);
	});
	const sound = ways.filter(addsUp);
	return sound.length === 1 ? sound[0] : undefined;
}

/** True where the other of two neighbouring cells is blank. */
const isBlankBeside = (cells: readonly string[], first: number, at: number): boolean =>
	cells[first === at ? at + 1 : first] === '';

const partings = (digits: string): [number, number][] =>
	Array.from({ length: digits.length - 1 }, (_, i) => [digits.slice(0, i + 1), digits.slice(i + 1)] as const)
		.filter(([, second]) => second.length === 1 || !second.startsWith('0'))
		.map(([first, second]) => [Number(first), Number(second)]);
