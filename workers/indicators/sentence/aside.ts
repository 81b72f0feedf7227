import { rightBehind } from '../../text/around';
import { nameless, type Rewording } from './rewording';
import { CLOSE, OPEN, STOP } from './senses';
import { setOf, type Term } from './terms';

/** What is told in a bracket for its own sake: it is read like any other words. */
const TELLING = setOf('none', 'among', 'disclosure', 'application', 'byRequest', 'ownLevel', 'whole');
/** (同一热点计1次) only says how it is counted. */
const GIST = setOf('gist');
/** Digits, or a number in words with a unit: 四公开平台 is a name. */
const NUMERAL = /\d|[零〇一二两三四五六七八九十百千万](?:余|多)?[条件个份篇次人名期项部家处场]/;
const FIGURE = /[\d零〇一二两三四五六七八九十百千万]/;
/** 官方微博(粉丝5万)发布2,140条 */
const FOLLOWERS = /^(?:粉丝|关注)/;
/** A longer bracket is no aside. */
const LONGEST = 48;
/** So near before a number a bracket says what is counted: 公开信息(网站)12条. */
const BESIDE = 3;

/**
 * Every aside is one word that says nothing: 县政府网站(县政府信息公开平台)公开71条 is one clause. An aside is a bracket that holds
 * no number and tells nothing of its own.
 */
export const withAsides: Rewording = (terms, { text, said }) => {
	if (!said.meets(CLOSE)) return terms;
	const kept: Term[] = [];
	for (let at = 0; at < terms.length; at++) {
		const open = terms[at] as Term;
		const closing = open.set.meets(OPEN) ? closingOf(terms, at) : -1;
		const close = terms[closing];
		if (!close || !isAside(terms.slice(at + 1, closing), open, close, text)) {
			kept.push(open);
			continue;
		}
		kept.push(nameless({ start: open.start, end: close.end }));
		at = closing;
	}
	return kept;
};

/** Where the bracket that opens at a term closes, or −1: in its own sentence, with no other in it. */
function closingOf(terms: readonly Term[], at: number): number {
	for (let to = at + 1; to < terms.length; to++) {
		const { set } = terms[to] as Term;
		if (set.meets(CLOSE)) return to;
		if (set.meets(OPEN) || set.meets(STOP)) return -1;
	}
	return -1;
}

const isAside = (within: readonly Term[], open: Term, close: Term, text: string): boolean =>
	within.some(({ set }) => set.meets(GIST)) || holdsNothing(within, open, close, text);

const holdsNothing = (within: readonly Term[], open: Term, close: Term, text: string): boolean =>
	ADDRESS.test(text.slice(open.end, close.start)) || isShort(within, open, close, text);
/** 政府网站(http://www.…)发布12条: digits and marks within an address are none. */
const ADDRESS = /^(?:网址:?)?(?:https?:\/\/|www\.)[\w\-./:?&=#%~+]{1,200}$/i;

const isShort = (within: readonly Term[], open: Term, close: Term, text: string): boolean =>
	close.end - open.start <= LONGEST &&
	!within.some(({ set }) => set.meets(TELLING)) &&
	(!NUMERAL.test(text.slice(open.end, close.start)) || FOLLOWERS.test(text.slice(open.end, close.start))) &&
	(PUT_OUT.test(rightBehind(text, close.end, 2)) || !FIGURE.test(rightBehind(text, close.end, BESIDE)));
/** 公众号(服务号、订阅号)发布12条: the verb parts the bracket from the number. */
const PUT_OUT = /^(?:发布|公开|推送|更新|编发|推出)/;
