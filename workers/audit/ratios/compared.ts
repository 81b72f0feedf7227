import type { Saying } from '../../../src/report/saying';
import { tableOf } from '../../text/signs';
import { between, type Item, isShare, start, wordsBefore } from '../lists/items';
import type { Told } from '../told';

/** This year's number before a comparison, with last year's or the difference where they are told. */
export function sidesOf(told: Told, share: Item): { now: Item; before?: Item; less?: Item } | undefined {
	const back = (item: Item | undefined): Item | undefined => {
		const one = item && itemBeside(told.items, item);
		const near = one && item && one.stretch === item.stretch && !/[。;\n]/.test(between(told.folded, one, item));
		return near && !isShare(one) && start(item) - one.quantity.end <= REACH ? one : undefined;
	};
	const first = back(share);
	if (!first) return undefined;
	const behind = baseBehind(told, share) ?? baseBefore(told, share);
	if (behind && signOf(told.folded.text, first) === 0 && !isLastYear(told, first)) return only(first, behind);
	if (signOf(told.folded.text, first) === 0) {
		if (isLastYear(told, first)) return only(back(first) ?? doneAlike(told, first), first);
		const earlier = back(first);
		return { now: first, ...(earlier && isThisYear(told, earlier, first) && { before: earlier }) };
	}
	const second = back(first);
	if (second && isLastYear(told, second)) return only(back(second), second, first);
	return second && { now: second, less: first };
}

/** 受理42件(…),办结41件。较上年受理的37件增长13.5%: a sentence before, this year's number has the verb of last year's. */
function doneAlike({ folded, items }: Told, before: Item): Item | undefined {
	const verb = DONE_LAST_YEAR.exec(wordsBefore(folded, before, LABEL))?.[1];
	if (!verb) return undefined;
	return items.slice(Math.max(0, before.at - FARTHEST), before.at).findLast(
		(item) =>
			item.stretch === before.stretch &&
			item.quantity.unit === before.quantity.unit &&
			wordsBefore(folded, item, LABEL)
				.replace(/^.*[,，。;(]/, '')
				.includes(verb),
	);
}
const DONE_LAST_YEAR = /(?:比|较|与)(?:上年|去年|20\d\d年)度?(受理|收到|接收|办结|答复|公开|发布)的$/;
const FARTHEST = 8;

/** 1284件,同比增长17.2%(2021年为1096件): last year's number in brackets behind the share. */
export function baseBehind({ folded, items, meta }: Told, share: Item): Item | undefined {
	const next = items[share.at + 1];
	if (!next || next.depth < share.depth || next.stretch !== share.stretch || isShare(next)) return undefined;
	const words = between(folded, share, next);
	const year = next.depth > share.depth ? OF_LAST_YEAR.exec(words) : LAST_YEAR_WAS.exec(words);
	return year && (year[1] === undefined || Number(year[1]) === (meta.year ?? 0) - 1) ? next : undefined;
}
/** 增长15%,上年为86件. */
const LAST_YEAR_WAS =
	/^[,，](?:而)?(?:上年|去年|上一年|(20\d\d)年)(?:度|同期)?(?:[为是共仅有]|只有|收到|受理|接收|公开|发布|推送|申请|信息)*$/;
/** 1864件,与2019年(1712件)相比增长8.9%: last year's number in brackets before the share. */
export function baseBefore({ folded, items, meta }: Told, share: Item): Item | undefined {
	const [before, aside] = [items[share.at - 2], items[share.at - 1]];
	if (!before || !aside || aside.depth <= share.depth || aside.stretch !== share.stretch || isShare(aside))
		return undefined;
	const year = IN_BRACKET.exec(between(folded, before, aside));
	if (!year || !/^\)[^,，。;()]{0,6}$/.test(between(folded, aside, share))) return undefined;
	return year[1] === undefined || Number(year[1]) === (meta.year ?? 0) - 1 ? aside : undefined;
}
const IN_BRACKET = /(?:上年|去年|上一年|(20\d\d)年)(?:度|同期)?的?\([^,，。;()]{0,4}$/;
const OF_LAST_YEAR =
	/^\((?:上年|去年|上一年|(20\d\d)年)(?:度|同期)?(?:[为是共仅有]|只有|收到|受理|接收|公开|发布|推送|申请|信息)*$/;

/** The number before another one, those in brackets between them left out: 6件(网上5件、现场1件),较去年减少2件. */
export function itemBeside(items: readonly Item[], { at, depth }: Item): Item | undefined {
	let before = at - 1;
	while (before > at - MOST_ASIDE && (items[before]?.depth ?? 0) > depth) before--;
	return items[before];
}

const MOST_ASIDE = 8;

/** 上年收到30件,本年收到36件; 2015年收到申请30件,2016年收到申请36件; 由上年的80万次增至120万次. */
function isThisYear({ folded, meta: { year } }: Told, before: Item, now: Item): boolean {
	const words = between(folded, before, now);
	if (ROSE_TO.test(words)) return true;
	const behind = wordsBefore(folded, before, NAMED_WITHIN);
	if (year && /^[^,，。;\d]*$/.test(behind.split(`${year - 1}年`)[1] ?? ',')) {
		const isAlike = behind.endsWith(words.slice(-2)) && words.includes(`${year}年`);
		return isAlike && !wordsBefore(folded, before, 2 * NAMED_WITHIN).includes(`${year - 2}年`);
	}
	return /(?:上年|去年)[^,，。;\d]*$/.test(behind) && /本年|今年|当年/.test(words);
}
/** A year and what was counted in it; where three years are told the growth may be that of two: 2015年我局共收到政府信息公开申请. */
const NAMED_WITHIN = 24;

export const ROSE_TO = /^(?:增加|增长|上升|提高|下降|减少|降低|调整|压缩|压减|精简|整合|增|升|降|减)[至到为]$/;

/** Within so many characters before a number stands of which year it is. */
const LABEL = 12;

const only = (now: Item | undefined, before: Item, less?: Item) => now && { now, before, ...(less && { less }) };

/** Whether the words between a number and the one before it say that it is of the year before: 比上年的3980条. */
export const isLastYear = ({ folded, items, meta }: Told, item: Item): boolean => {
	const previous = items[item.at - 1];
	if (previous === undefined || previous.stretch !== item.stretch) return false;
	const words = between(folded, previous, item);
	if (CHANGES.test(words)) return false;
	return (
		COMPARES.test(words) || LAST_YEAR.test(words) || (meta.year !== undefined && words.includes(`${meta.year - 1}年`))
	);
};

/** 收到26件,上年18件; 收到26件,与上年18件相比. */
const LAST_YEAR = /[,，(][与和同]?(?:上年|去年)(?:度|同期)?$/;

/** 同比增收1.12亿元, 较上年净增3个: by how much, in words that no sign is known of. */
const CHANGES = /[增减][^,，。;、]{0,2}$/;

/** Words that hold a number against the year before. */
export const COMPARES = /比上年|比去年|较上年|较去年|同比|上一?年[的同为是]|去年[的同为是]|比20\d\d年|较20\d\d年/;

/** 受理148件,结转6件,合计154件;同比上年的171件减少23件: a number before the total may be what is compared. */
function beforeTotal({ folded, items }: Told, last: Item, fits: (one: Item) => boolean): Item | undefined {
	if (!TOTAL.test(wordsBefore(folded, last, 3))) return undefined;
	return items
		.slice(Math.max(0, last.at - 3), last.at)
		.find((item) => item.stretch === last.stretch && item.quantity.unit === last.quantity.unit && fits(item));
}
const TOTAL = /[合总共]计$/;

/** 收到24件,办结23件。较上年的31件减少7件: a sentence of its own goes back to any number of the one before. */
function beforeStop(
	{ folded, items }: Told,
	last: Item,
	before: Item | undefined,
	fits: (one: Item) => boolean,
): Item | undefined {
	if (!before || !between(folded, last, before).includes('。')) return undefined;
	return items
		.slice(Math.max(0, last.at - MOST_BACK), last.at)
		.findLast((item) => item.stretch === last.stretch && item.quantity.unit === last.quantity.unit && fits(item));
}
const MOST_BACK = 4;

/**
 * 1526条,其中网站1026条、两微500条;较上年的1618条减少92条: what is compared is the last part or all of them; where neither
 * fits, the one that is nearer to last year's.
 */
export function wholeOrPart(told: Told, last: Item, before: Item | undefined, fits: (one: Item) => boolean): Item {
	if (fits(last)) return last;
	const list = told.listOf.get(last);
	if (!list || list.parts.at(-1) !== last)
		return beforeTotal(told, last, fits) ?? beforeStop(told, last, before, fits) ?? last;
	const apart = ({ value }: Item): number => Math.abs(value - (before?.value ?? 0));
	return !before || fits(list.whole) || apart(list.whole) < apart(last) ? list.whole : last;
}

/** Which way the words before a number say that something went: 1 for more, −1 for less, 0 where they say neither. */
export function signOf(text: string, item: Item): 1 | -1 | 0 {
	if (ENDS[text.charCodeAt(start(item) - 1)] !== 1) return 0;
	const before = wordsBefore({ text }, item, 8);
	return MORE.test(before) ? 1 : LESS.test(before) ? -1 : 0;
}

const MORE =
	/(?:增长|增加|增收|多收|净增|上升|提高|增幅[为达]?|增长率[为达]?|上涨|(?:[年期]|\d[件条次个人篇份])多)(?:了|约|近)?$/;

const LESS = /(?:下降|减少|减收|少收|净减|降低|回落|降幅[为达]?|(?:[年期]|\d[件条次个人篇份])少)(?:了|约|近)?$/;

/** The characters that either ends in: before most numbers stands none of them. */
const ENDS = tableOf('长加升高为达率涨少低落幅了约近降多收增减');

/** No two numbers of one comparison stand farther apart. */
export const REACH = 24;

/** Why a growth cannot be checked: last year's number is not told. */
export const noBase = ({ meta: { year } }: Pick<Told, 'meta'>): Saying =>
	year ? { code: 'year-before-untold', year: year - 1 } : { code: 'last-year-untold' };
