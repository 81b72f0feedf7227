import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 网站公开6988条，其余190条通过广播、公示栏等公开: what is left of those that places published, and how it was. */
export function restOfPlaces({ sentence, quantity, clause }: Counted): NameByContext | undefined {
	const { text, terms } = sentence;
	if (quantity.kind !== 'item' || !THE_REST.test(text.slice(clause.start, quantity.start))) return undefined;
	if (!OTHERWISE.test(rightBehind(text, quantity.end, LONGEST))) return undefined;
	const told = terms.some(({ end, set }) => end <= quantity.start && set.meets(PLACES));
	const behind = terms.some(({ start, set }) => start >= quantity.end && set.meets(PLACES));
	return told && !behind ? { id: 'channel.other', rule: 'rest-of-places', start: clause.start } : undefined;
}
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette');
const THE_REST = /^[,，;；]?(?:其余|其他)的?$/;
const OTHERWISE = /^(?:通过|以|在)[^,，。;；\d]{2,28}(?:公开|公布|发布|与群众见面|与公众见面)(?=[,，。;；)\n]|$)/;
const LONGEST = 44;
