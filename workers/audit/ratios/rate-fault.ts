import type { Quote } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Folded } from '../../text/fold';
import type { Fault } from '../docket';
import { type Item, plainAmount, printedDigits } from '../lists/items';

/** No figure of a rate stands farther before it than this. */
export const REACH = 24;

/** A rate that is not what was done out of what came. */
export function faultOf(folded: Folded, came: Item, done: Item, share: Item, name: Quote, spans: Span[]): Fault {
	const expected = Number(((done.value / came.value) * 100).toFixed(2));
	return {
		says: {
			code: 'rate',
			came: plainAmount(came),
			done: plainAmount(done),
			name,
			expected,
			actual: share.value,
			digits: printedDigits(folded, share),
		},
		spans,
		expected,
		actual: share.value,
	};
}
