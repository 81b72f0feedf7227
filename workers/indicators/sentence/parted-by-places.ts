import { type Counted, countedIn } from './counted';
import type { Sentence } from './sentence';
import { setOf } from './terms';

/**
 * The numbers behind the `at`-th that places of publishing have, where they make it up exactly: 136条，网站占120条，公示栏16条.
 * Nothing where they do not, or where one of them has no place.
 */
export function sharesByPlaces(sentence: Sentence, at: number): readonly Counted[] {
	const whole = sentence.quantities[at];
	const shares: Counted[] = [];
	let sum = 0;
	for (let next = at + 1; whole && next < sentence.quantities.length && shares.length < MOST_PLACES; next++) {
		if (sentence.quantities[next]?.kind === 'share') continue;
		const share = countedIn(sentence, next);
		if (share.quantity.kind !== whole.kind || !(share.clause.said.meets(PLACES) || isTheRest(share))) return NOTHING;
		shares.push(share);
		sum += share.quantity.value;
		if (sum >= whole.value) return sum === whole.value && shares.length > 1 ? shares : NOTHING;
	}
	return NOTHING;
}
const NOTHING: readonly Counted[] = [];
/** So many places nobody lists one by one. */
export const MOST_PLACES = 8;
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'otherWay', 'online');

/** 其余240条通过校务公开栏等公布 */
const isTheRest = ({ sentence: { text }, clause: { start }, quantity }: Counted): boolean =>
	THE_REST.test(text.slice(start, quantity.start));
const THE_REST = /^[,，;；、]?(?:其余|其他)的?$/;
