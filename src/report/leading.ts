/**
 * How many things at the beginning of a sorted list something is true of, where it is true of none behind them; that is
 * also the place of the first of which it is not. Halves the list each time, so that few are asked.
 *
 * @param isLeading true of the first things, up to one, and of none from there on
 * @param from a place before which it is known to be true of all
 * @param to a place from which it is known to be true of none
 */
export function leading<T>(
	things: ArrayLike<T>,
	isLeading: (thing: T) => boolean,
	from = 0,
	to = things.length,
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isLeading(things[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return low;
}
