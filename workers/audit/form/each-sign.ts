import type { Extent } from '../../outline/outline';
import type { Folded } from '../../text/fold';
import { signFrom } from '../../text/signs';

/**
 * Hands over where a character that is a sign stands inside the ranges, with the range; one pass over the signs,
 * however many ranges there are.
 *
 * @param ranges in order, not overlapping
 */
export function eachSign<R extends Extent>(
	{ codes, signs }: Folded,
	code: number,
	ranges: readonly R[],
	take: (at: number, range: R) => void,
): void {
	let next = signFrom(signs, ranges[0]?.start ?? codes.length);
	for (const range of ranges) {
		for (; next < signs.length && (signs[next] as number) < range.end; next++) {
			const at = signs[next] as number;
			if (codes[at] === code && at >= range.start) take(at, range);
		}
	}
}
