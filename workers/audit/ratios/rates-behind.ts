import type { Docket } from '../docket';
import { between, type Item, inOneSentence, isShare, wordsBefore } from '../lists/items';
import type { Told } from '../told';
import { judgeRate, type RateOf, REACH } from './rate';

/** 办结率100%,受理38件,办结36件: both stand behind the rate, which may be told of those that were due. */
export function bothBehind(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, words } = rate;
	const [came, done] = [items[share.at + 1], items[share.at + 2]];
	if (!came || !done || isShare(came) || isShare(done) || came.value < done.value || came.depth !== share.depth)
		return false;
	if (came.quantity.unit !== done.quantity.unit || !inOneSentence(folded, share, done)) return false;
	const [first, last] = [between(folded, share, came), between(folded, came, done)];
	if (!BOTH_BEHIND.test(first) || !BEHIND.test(last) || !words.test(last)) return false;
	judgeRate(told, { ...rate, doubtful: true }, { came, done }, docket);
	return true;
}
const BOTH_BEHIND = /^[,，](?:全年|共)*(?:受理|收到|接收|接到)[^,，。;、\d]{0,6}$/;

/** 咨询426条,答复率98.1%,答复418条: what was done stands behind the rate; true where it was looked at. */
export function toldBehind(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, name, words } = rate;
	const [came, done, before] = [items[share.at - 1], items[share.at + 1], items[share.at - 2]];
	if (!came || !done || isShare(came) || isShare(done) || came.value < done.value) return false;
	if (came.quantity.unit !== done.quantity.unit || !inOneSentence(folded, came, done)) return false;
	const [first, last] = [between(folded, came, share), between(folded, share, done)];
	const isOfTwo = before && inOneSentence(folded, before, came) && words.test(between(folded, before, came));
	if (first.length > REACH || words.test(first.replace(name.words, '')) || isOfTwo) return false;
	if (!BEHIND.test(last) || !words.test(last) || IS_DONE.test(wordsBefore(folded, came, REACH))) return false;
	judgeRate(told, rate, { came, done }, docket);
	return true;
}
/** Nothing but what was done: in 其中办结… and 另有… others begin, 延期答复 is the rest, 公开答复 what was shown of them. */
const BEHIND = /^[,，、](?!延期|逾期|超期|未|其余|另|公开[答回]复)(?:已|共|均已)?[一-鿿]{2,4}$/;
/** 按期答复80件,按期答复率95.2%,延期答复4件: the number before the rate is what was done. */
const IS_DONE = /(?:按期|按时|限内|及时)[^,，。;、]*$|(?:办结|办复|回复|答复|整改|采纳|公开|公示|解读|完成)$/;

/** 答复26件;办结率96.2%,办结25件: behind a semicolon what was done stands behind its rate. */
export function isOfNext({ folded, items }: Told, { share, words }: RateOf, done: Item): boolean {
	const next = items[share.at + 1];
	if (!next || isShare(next) || !inOneSentence(folded, share, next) || !between(folded, done, share).includes(';'))
		return false;
	const gap = between(folded, share, next);
	return BEHIND.test(gap) && words.test(gap);
}
