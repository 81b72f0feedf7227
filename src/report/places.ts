import type { Place, Placement } from './reading';
import { overlap, type Span } from './span';

/**
 * Where in the file the words of a span begin, in the file's own terms; undefined where that is not known.
 *
 * @param places in the text's order, none over another, as a reading has them
 */
export function placeOf(places: readonly Placement[], span: Span): Place | undefined {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as Placement).span[1] <= span[0]) low = middle + 1;
		else high = middle;
	}
	const found = places[low];
	return found && overlap(found.span, span) ? found.at : undefined;
}
