import { rightBehind } from '../../../text/around';
import type { Rule } from '../../rules/rule';
import { OPEN, WAYS } from '../../sentence/senses';
import type { Term } from '../../sentence/terms';
import type { Trial } from '../trial';
import { isAbout } from './about';
import { type Demand, not } from './demand';
import { familyDemandsOf } from './family';
import { followsStockOfAKind, goesOnInList, isOfOneKind, isToldByKinds, namesKinds } from './kinds';
import {
	followsAPlace,
	followsNumberOfPlace,
	goesOnOnSite,
	isBesidePlace,
	isByMedia,
	isToldByPlaces,
	standsUnder,
} from './places';
import { isSole } from './sole';

/** What each mark of a rule demands (see `Rule`), in the order in which it is tried. */
const MARKED: Partial<Record<keyof Rule, Demand>> = {
	placeless: not(followsAPlace),
	undivided: not(isBesidePlace),
	unnested: not(isOfOneKind),
	byPlaces: isToldByPlaces,
	byMedia: isByMedia,
	allPublished: ({ sentence: { text }, quantity: { end } }) => ALL_PUBLISHED.test(rightBehind(text, end, 16)),
	under: (trial, { under }) => under !== undefined && standsUnder(under, trial),
	outside: ({ clause: { sentenceTerms, from } }) => !sentenceTerms[from - 1]?.set.meets(OPEN),
	onSite: goesOnOnSite,
	amongPlaces: followsNumberOfPlace,
	oneAnswer: not(isOneWayOfAnswering),
	nought: ({ quantity: { value } }) => value === 0,
	sole: isSole,
	oneWay: ({ sentence: { paragraph } }) => waysIn(paragraph.terms) <= 1,
	amongKinds: namesKinds,
	byKinds: isToldByKinds,
	ofWhole: (trial) => !followsStockOfAKind(trial) && !isAddedToAnother(trial),
	// 公开医疗信息1份、价格信息5份: each is a share; 专职1人、兼职2人 are figures of their own.
	ownField: (trial, { rule: { id } }) => id !== 'proactive.total' || !goesOnInList(trial),
	about: isAbout,
};

/** 概况类累计42条(2022年新增4条)，动态类累计310条(2022年新增98条): what a second kind grew by. */
const isAddedToAnother = ({ sentence: { text, start }, clause }: Trial): boolean =>
	ADDED.test(text.slice(start, clause.start));
const ADDED = /新增\d/;

/** 书面答复6件，网上答复2件; 按期答复17件，延期答复2件: one of several ways of answering. */
function isOneWayOfAnswering({ sentence: { text, start, end }, clause }: Trial): boolean {
	if (IN_TIME.test(text.slice(clause.start, clause.end)) && LATE.test(text.slice(start, end))) return true;
	if (!ANSWERED_BY_WAY.test(text.slice(Math.max(start, clause.start - 6), clause.end + 1))) return false;
	return (text.slice(start, end).match(ANSWERS_BY_WAY)?.length ?? 0) > 1;
}
const IN_TIME = /按[时期]|期限内|时限内|工作日之?内/;
const LATE = /\d[^,，。;；\d]{0,12}(?:延期|延长|逾期)|(?:延期|延长)[^,，。;；\d]{0,8}\d/;
const WAY_OF_ANSWER =
	'(?:书面|纸质|邮寄|信函|当面|口头|电话|现场|网上|网络|在线|邮件|平台|系统|当场|当日|当天|即时|工作日之?内)(?:方式)?(?:予以)?(?:答复|回复)[^,，。;；、\\d]{0,4}';
const ANSWERED_BY_WAY = new RegExp(WAY_OF_ANSWER);
const ANSWERS_BY_WAY = new RegExp(`${WAY_OF_ANSWER}\\d`, 'g');

const ALL_PUBLISHED =
	/^(?:政府信息|信息)?[,，]?(?:均|全部|都|已)+(?:依法|及时)?(?:予以)?(?:主动|对外|向社会)*(?:公开|公布|发布)(?=[,，。;；)]|$)/;

/** How many ways of applying a paragraph names, counted once for all its numbers. */
function waysIn(terms: readonly Term[]): number {
	const ways = counted.get(terms) ?? terms.filter(({ set }) => set.meets(WAYS)).length;
	counted.set(terms, ways);
	return ways;
}
const counted = new WeakMap<readonly Term[], number>();

/** All that is demanded before a rule reads a number, beside the words that it asks for. */
export const demandsOf = (rule: Rule): readonly Demand[] => [
	...familyDemandsOf(rule),
	...Object.entries(MARKED).flatMap(([mark, demand]) => (rule[mark as keyof Rule] ? [demand] : [])),
];
