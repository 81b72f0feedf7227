import type { Quote } from '../../../src/report/saying';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { between, end, type Item, isShare, spanOf, spansOf, start } from '../lists/items';
import { quoteOf } from '../quote';
import { meet, percentOf, type Range, sumOf } from '../range';
import type { Told } from '../told';
import { judgeRate, type Rate, type RateOf, REACH, type Sides } from './rate';
import { ofAllDone } from './rates-all-done';
import { bothBehind, isOfNext, toldBehind } from './rates-behind';
import { ofTheLeft } from './rates-left';
import { ofAppeals } from './rates-of-appeals';
import { ofApplications } from './rates-of-applications';
import { ofThoseInTime } from './rates-on-time';

/** 办结率, 答复率, 公示率: how many of those that came were dealt with; no such rate is above 100 %. */
export function rates(told: Told, docket: Docket) {
	for (const share of told.items) {
		if (!isShare(share) || share.of) continue;
		const name = nameOf(told.folded, share);
		if (!name) continue;
		const spans = [spanOf(told.folded, share)];
		if (share.value <= 100 || GROWS.test(name.words)) checkRate(told, { share, name }, docket);
		else if (MAY_EXCEED.test(name.words))
			docket.uncheckable('rate.mismatch', spans, { code: 'rate-base-untold', name });
		else
			docket.fails('rate.mismatch', {
				says: { code: 'rate-above-all', name, actual: share.value },
				spans,
				actual: share.value,
			});
	}
}

const GROWS = /增长|增幅|同比/;
/** A task is done beyond its aim, one document explained several times. */
const MAY_EXCEED = /完成率|解读率/;

/** 办结率达 before the share. */
function nameOf(folded: Folded, share: Item): Quote | undefined {
	const from = Math.max(share.stretch.start, start(share) - 14);
	const found = /([^,，。;:()\d的]{1,8}率)[^,，。;\d]{0,4}$/.exec(folded.text.slice(from, start(share)));
	const at = from + (found?.index ?? 0);
	return found ? quoteOf(folded, at, at + (found[1] as string).length) : undefined;
}

/** Words of what came, and of what was done with it, by the rate that they make. */
const CAME =
	/任务|问题|印发|制发|产生|受理|接收|抽查|抽检|检查|检测|复议|诉讼|审结|接到|收到|接听|来电|查处|办理|登记|应/;
const DONE: readonly (readonly [rate: RegExp, done: RegExp])[] = [
	[/办结率|办复率|办理率|答复率|回复率/, /办结|办复|回复|答复|办理|处理/],
	[/公示率|公开率|公布率/, /公示|公开|公布/],
	[/解读率/, /解读/],
	[/采纳率/, /采纳/],
	[/完成率/, /完成|^中的?/],
	[/整改率/, /整改/],
	[/采用率|录用率/, /采用|录用/],
	[/合格率/, /(?<!不)合格/],
	[/纠错率/, /纠错|纠正/],
	[/维持率/, /维持/],
	[/胜诉率/, /胜诉/],
	[/败诉率/, /败诉/],
];

/** 复议案件中,维持132件: one of the results. */
const RESULT = /维持|驳回|撤销|终止/;

function checkRate(told: Told, rate: Rate, docket: Docket) {
	if (ofTheLeft(told, rate, docket)) return;
	const { share, name } = rate;
	const words = DONE.find(([named]) => named.test(name.words))?.[1];
	if (words && TOLD.some((isToldSo) => isToldSo(told, { share, name, words }, docket))) return;
	docket.uncheckable('rate.mismatch', [spanOf(told.folded, share)], { code: 'rate-base-untold', name });
}

/** Ways in which it is told what a rate is of; each is true where it was looked at. */
const TOLD: readonly ((told: Told, rate: RateOf, docket: Docket) => boolean)[] = [
	ofAllDone,
	toldBehind,
	bothBehind,
	explained,
	ofOnePart,
	ofSameTwo,
	ofThoseInTime,
	ofTwoBefore,
	ofApplications,
	ofAppeals,
];

/** 接收184,081个,回复178,123个,办结率…: what came and what was done stand before it. */
function ofTwoBefore(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, name } = rate;
	const done = doneBefore(items, share);
	const near = done && items[done.at - 1];
	const came = cameBefore(told, near);
	if (!near || !done || !came || isOfNext(told, rate, done)) return false;
	if (!isBeside(told, { came, done }, near, rate) || !isAsFast(folded, name, near, done)) return false;
	// 按时办结210件,延期办结9件,按时办结率95.9%: the first is part of both. 复议20件,审结18件,纠错2件,纠错率10%: of all that came.
	const wholes = [percentOf(came, sumOf([came, done])), ...ofAllSought(told, rate, came, done)];
	if (wholes.some((whole) => meet(whole, share))) docket.holds('rate.mismatch', spansOf(folded, [share, done, came]));
	// 复议6件,纠错1件,纠错率20%: of the five that are decided.
	else judgeRate(told, { ...rate, doubtful: OF_DECIDED.test(name.words) }, { came, done }, docket);
	return true;
}
const OF_DECIDED = /纠错率|维持率|败诉率|胜诉率/;

/** 办结33件,未办结3件,办结率91.7%: what was done stands before what is left. */
export function doneBefore(items: readonly Item[], share: Item): Item | undefined {
	const last = items[share.at - 1];
	return last && LEFT.test(last.label) ? items[last.at - 1] : last;
}
const LEFT = /^(?:尚|还|仍|另有)?(?:未|正?在办|结转)/;

/** The share of all cases, where what stands before those that ended so are only the decided ones. */
function ofAllSought({ folded, items }: Told, { name }: RateOf, decided: Item, done: Item): Range[] {
	const all = items[decided.at - 1];
	if (!all || !OF_DECIDED.test(name.words) || all.quantity.unit !== decided.quantity.unit) return [];
	return DECIDED.test(between(folded, all, decided)) ? [percentOf(done, all)] : [];
}
const DECIDED = /^[,，](?:其中)?(?:已|均已)?(?:审结|办结|结案)$/;
const UNDECIDED = /尚未|未审结|正在/;

/** 复议36件,维持25件、纠正6件、其他5件,纠错率16.7%: the part that the rate is named by need not be the last. */
function ofOnePart(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items, listOf } = told;
	const { share, words } = rate;
	const last = items[share.at - 1];
	const list = last && listOf.get(last);
	if (!list || list.parts.at(-1) !== last || STOP.test(between(folded, last, share))) return false;
	const own = list.parts.filter(({ label }) => label.startsWith(rate.name.words.replace(/率$/, '')));
	const named = own.length === 1 ? own : list.parts.filter((part) => words.test(part.label));
	const [done] = named;
	if (!done || named.length > 1 || list.whole.value === 0) return false;
	const isAll = meet(sumOf(list.parts), list.whole);
	if (done === last && list.parts.length < 3 && !(isAll && list.parts.length === 2)) return false;
	if (!meet(percentOf(done, list.whole), share) && !isAll) return false;
	const decided = list.parts.filter(({ label }) => !UNDECIDED.test(label));
	if (OF_DECIDED.test(rate.name.words) && meet(percentOf(done, sumOf(decided)), share))
		docket.holds('rate.mismatch', spansOf(folded, [share, done, ...decided]));
	else judgeRate(told, rate, { came: list.whole, done }, docket);
	return true;
}

/** 受理62件,办结61件,办结率98.4%;其中按期答复58件,按期答复率96.8%: a second rate of the numbers that made the first. */
function ofSameTwo(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, name } = rate;
	const [first, done] = [items[share.at - 2], items[share.at - 1]];
	if (!first || !done || !isShare(first) || !isOfSameTwo(told, rate, done, first)) return false;
	const [came, closed] = [items[first.at - 2] as Item, items[first.at - 1] as Item];
	const spans = spansOf(folded, [share, done, came]);
	if (!meet(percentOf(closed, came), first))
		docket.uncheckable('rate.mismatch', spans, { code: 'rate-base-untold', name });
	else if (meet(percentOf(done, closed), share)) docket.holds('rate.mismatch', spans);
	else judgeRate(told, rate, { came, done }, docket);
	return true;
}

/** @param before the rate told before it */
function isOfSameTwo({ folded, items }: Told, { share, words }: RateOf, done: Item, before: Item): boolean {
	const [came, closed] = [items[before.at - 2], items[before.at - 1]];
	if (!came || !closed || before.of || isShare(came) || isShare(closed) || isShare(done)) return false;
	if (came.stretch !== share.stretch || closed.quantity.unit !== came.quantity.unit) return false;
	if (done.quantity.unit !== came.quantity.unit || done.value > came.value) return false;
	const [first, last] = [between(folded, before, done), between(folded, done, share)];
	return first.length <= REACH && last.length <= REACH && words.test(first) && !STOP.test(first + last);
}

/** 公开率92.3%(应公开78件中已公开72件): the bracket behind the rate tells of what it is; true where it was looked at. */
function explained(told: Told, rate: RateOf, docket: Docket): boolean {
	const { folded, items } = told;
	const { share, words } = rate;
	const [came, done] = [items[share.at + 1], items[share.at + 2]];
	if (!came || !done || isShare(came) || isShare(done) || came.depth !== share.depth + 1 || done.depth !== came.depth)
		return false;
	if (!/^\(应[^,，。;()]*$/.test(between(folded, share, came)) || folded.codes[end(done)] !== CLOSE) return false;
	if (!words.test(between(folded, came, done)) || came.value === 0) return false;
	judgeRate(told, rate, { came, done }, docket);
	return true;
}
const CLOSE = ')'.charCodeAt(0);

/** 依法答复3件,按时答复率100%; 按时办结381件,提前办结率96%; 办结34件,到期办结率100%: the rate is of other ones. */
function isAsFast(folded: Folded, name: Quote, near: Item, done: Item): boolean {
	const fast = FAST.exec(name.words)?.[0];
	return fast === undefined || FAST.exec(between(folded, near, done))?.[0] === fast;
}
const FAST = /提前|按时|按期|及时|限时|当场|即时|到期|期限内|时限内/;

/** 来电68个,其中咨询51个、投诉17个,办结67个: all that came, not its last sort. */
function cameBefore({ listOf }: Told, came: Item | undefined): Item | undefined {
	const list = came && listOf.get(came);
	return list && list.parts.at(-1) === came ? list.whole : came;
}

const STOP = /[。\n]/;
/** 文件38件,其中主动公开35件: what was done is told as a part of what there is. */
const AMONG =
	/^[,，]其中(?:均|已|主动|依法|按期|按时)*(?:公开|公示|公布|解读|办结|办复|答复|回复|采纳|完成|整改|采用|录用|合格)$/;
const GOES_ON = /^。(?:已|共|全年|现|全部)*(?:办|答|回)[结复理]$/;

/**
 * Whether the three numbers are of one sentence and close to each other.
 *
 * @param near the last number before it was done: what came, or the last sort of it
 */
function isBeside({ folded, items }: Told, { came, done }: Sides, near: Item, { share, words }: RateOf): boolean {
	if (came.stretch !== share.stretch || isShare(came) || isShare(done) || came.of || done.of) return false;
	if (came.quantity.kind !== done.quantity.kind || done.value > came.value || came.value === 0) return false;
	const [first, last] = [between(folded, near, done), between(folded, done, share)];
	if (first.length > REACH || last.length > REACH || STOP.test(last)) return false;
	// 受理68件,其中网上41件,来信27件。办结66件,办结率…: behind all its sorts a new sentence goes on about what came.
	if (STOP.test(first) && (came === near || !GOES_ON.test(first))) return false;
	const from = Math.max(came.stretch.start, items[came.at - 1] ? end(items[came.at - 1] as Item) : 0);
	const named = folded.text.slice(from, start(came));
	return words.test(first) && (CAME.test(named) || AMONG.test(first)) && !RESULT.test(named);
}
