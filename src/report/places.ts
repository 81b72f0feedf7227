import { leading } from './leading';
import type { Place, Placement } from './reading';
import { overlap, type Span } from './span';

/**
 * Where in the file the words of a span begin, in the file's own terms; undefined where that is not known.
 *
 * @param places in the text's order, none over another, as a reading has them
 */
export function placeOf(places: readonly Placement[], span: Span): Place | undefined {
	const found = places[leading(places, (place) => place.span[1] <= span[0])];
	return found && overlap(found.span, span) ? found.at : undefined;
}
