import { rightBehind } from '../../../text/around';
import { setOf } from '../../sentence/terms';
import type { Trial } from '../trial';

/**
 * 收到99件，上年结转2件，其中自然人100件、法人1件: of all that were in hand, not of those that came in. Where the parts make up
 * the number that came in (收到101件，上年结转1件，其中自然人100件、法人1件) they are of these.
 */
export const isOfCarriedToo = ({ clause: { earlier }, sentence: { quantities, text }, quantity }: Trial): boolean => {
	if (!earlier.meets(CARRY)) return false;
	const [received, carried, ...parts] = quantities.filter(({ kind }) => kind === quantity.kind);
	if (!received || !carried || WITHIN.test(text.slice(received.end, carried.start))) return true;
	let left = received.value;
	for (const { start, end, value } of parts) {
		left -= value;
		if (left <= 0) return left < 0 || quantity.start > start || ANOTHER.test(rightBehind(text, end, 4));
	}
	return true;
};
/** 收到63件(含上年结转3件): the number itself is of both. */
const WITHIN = /[含(]|包括|其中/;
/** 自然人101件、法人1件: they are not all told yet. */
const ANOTHER = /^[、,，](?:法人|其他|商业|企业|科研|社会|法律|自然)/;
const CARRY = setOf('carry');
