import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';
import { RULES_AFTER } from './compile';

// A number whose words stand behind it leaves the clause before alone.

/** Words that name nothing: a clause of these alone takes its name from the clause before. */
export const NEUTRAL = setOf('among', 'all', 'each', 'respectively', 'whole', 'cumulative', 'noBody', 'info');

/** Whether a number opens its clause: 其中18件, ，5件. */
export const opensItem = (text: string, { start }: Quantity): boolean =>
	PAUSES.has(text.charAt(start - 1)) || text.startsWith('其中', start - 2) || text.startsWith('其中有', start - 3);
const PAUSES = new Set(',，;；');

/** 1件按无法提供办结，其中18件按期答复: a number that opens its clause, with a word for it behind, leaves the clause before alone. */
export const isToldBehind = (sentence: Sentence, quantity: Quantity, from: number): boolean =>
	opensItem(sentence.text, quantity) &&
	(hasWordBehind(sentence, quantity, from) || OF_WHICH.test(rightBehind(sentence.text, quantity.end, 2)));
/** 已告知向某局申请，1件为信访事项: it says what the number is. */
const OF_WHICH = /^(?:[为系属]|因)/;

/** What became of them, or how they came, stands right behind the number: 18件按期答复, 5件通过信函提交. */
export function hasWordBehind({ terms }: Sentence, quantity: Quantity, from: number): boolean {
	const next = terms
		.slice(from)
		.find(({ start, set }) => start >= quantity.end && !NEUTRAL.holds(set) && !BY.holds(set));
	return next !== undefined && next.start - quantity.end <= LEAD && next.set.meets(DONE);
}
const LEAD = 5;
/** 5件通过信函提交: the way stands behind it. */
const BY = setOf('by');

/** 通过网站公开，12条在公众号同步推送: where so many of them were put out stands behind. */
export const isPutOutBehind = ({ text }: Sentence, quantity: Quantity): boolean =>
	opensItem(text, quantity) && PUT_OUT.test(rightBehind(text, quantity.end, 24));
const PUT_OUT = /^(?:同时)?(?:在|通过|由|利用)[^,，。;；:：\d]{2,16}(?:推送|发布|公开|公布|刊登|转发|播出)/;

/** 召开推进会，举办2期业务培训班: a name that touches the number from behind is its own. */
export function isNamedBehind({ terms }: Sentence, { end, kind }: Quantity, from: number): boolean {
	const next = terms.slice(from).find(({ start }) => start >= end);
	return next?.start === end && next.set.meets(RULES_AFTER.get(kind)?.heads ?? NONE_AT_ALL);
}
const NONE_AT_ALL = setOf();
const DONE = setOf(
	'closed',
	'reply',
	'handle',
	'granted',
	'denied',
	'partial',
	'unable',
	'rejected',
	'onTime',
	'extended',
	'upheld',
	'corrected',
	'otherOutcome',
	'pending',
	'inPerson',
	'fax',
	'online',
	'letter',
	'email',
);
