import type { Quantity } from '../../../numerals/quantity';
import type { Clause } from '../../sentence/clause';
import type { Sentence } from '../../sentence/sentence';
import { setOf, type Term } from '../../sentence/terms';
import type { CompiledRule } from '../compile';
import type { Rule } from '../rule';
import { isAbout } from './about';
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

/** Whether what a rule demands of the words around a number is so. */
export type Demand = (rule: CompiledRule, clause: Clause, sentence: Sentence, quantity: Quantity) => boolean;

/** What each mark of a rule demands (see `Rule`), in the order in which it is tried. */
const MARKED: Partial<Record<keyof Rule, Demand>> = {
	placeless: (_, clause, sentence) => !followsAPlace(clause, sentence),
	undivided: (_, clause, sentence) => !isBesidePlace(clause, sentence),
	unnested: (_, clause, sentence) => !isOfOneKind(clause, sentence),
	byPlaces: (_, clause, sentence, quantity) => isToldByPlaces(clause, sentence, quantity),
	byMedia: (_, clause, sentence) => isByMedia(clause, sentence),
	allPublished: (_, __, { text }, { end }) => ALL_PUBLISHED.test(text.slice(end, end + 16)),
	under: ({ under }, clause, sentence) => under !== undefined && standsUnder(under, sentence, clause),
	outside: (_, { sentenceTerms: terms, from }) => !terms[from - 1]?.set.meets(OPEN),
	onSite: (_, clause, sentence) => goesOnOnSite(clause, sentence),
	amongPlaces: (_, __, sentence, quantity) => followsNumberOfPlace(sentence, quantity),
	oneAnswer: (_, { start, end }, { text, start: begins, end: last }) =>
		!(
			ANSWERED_BY_WAY.test(text.slice(start, end + 1)) &&
			(text.slice(begins, last).match(ANSWERS_BY_WAY)?.length ?? 0) > 1
		),
	repealedAlone: (_, { start, end }, { text, end: last }) =>
		!(LAPSED.test(text.slice(start, end)) && REPEALED.test(text.slice(end, last))),
	ownEvent: (_, { end }, { text, start, end: last }) =>
		!isOthersEvent(text.slice(start, end)) && !SENT_TO.test(text.slice(end, last)),
	nought: (_, __, ___, { value }) => value === 0,
	sole: (rule, _, sentence, quantity) => isSole(rule, sentence, quantity),
	oneWay: (_, __, { paragraph: { terms } }) => waysIn(terms) <= 1,
	amongKinds: (_, __, sentence) => namesKinds(sentence),
	byKinds: (_, __, sentence, quantity) => isToldByKinds(sentence, quantity),
	ofWhole: (_, { start }, sentence, quantity) =>
		!followsStockOfAKind(sentence, quantity) && !ADDED_TO_ANOTHER.test(sentence.text.slice(sentence.start, start)),
	// 公开医疗信息1份、价格信息5份: each is a share; 专职1人、兼职2人 are figures of their own.
	ownField: ({ rule: { id } }, _, sentence, quantity) => id !== 'proactive.total' || !goesOnInList(sentence, quantity),
	about: isAbout,
};

/** 概况类累计42条(2022年新增4条)，动态类累计310条(2022年新增98条): what a second kind grew by. */
const ADDED_TO_ANOTHER = /新增\d/;
/** 书面答复6件，网上答复2件 */
const WAY_OF_ANSWER =
	'(?:书面|纸质|邮寄|信函|当面|口头|电话|现场|网上|网络|在线|邮件|平台|系统)(?:方式)?(?:予以)?(?:答复|回复)[^,，。;；、\\d]{0,4}';
const ANSWERED_BY_WAY = new RegExp(WAY_OF_ANSWER);
const ANSWERS_BY_WAY = new RegExp(`${WAY_OF_ANSWER}\\d`, 'g');

const LAPSED = /失效/;
const REPEALED = /废止[^,，。;；]{0,8}\d/;

/** 参加省厅举办的培训1次，8人参训 */
const isOthersEvent = (words: string): boolean => OTHERS_EVENT.test(words);
/** 区府办培训2次，均派人参加 */
const SENT_TO = /^[^,，。;；]{0,6}[,，](?:均|都|每次)?(?:派人|派员|选派)[^,，。;；]{0,6}参加/;
const OTHERS_EVENT = /(?:参加|派员|选派)[^,，。;；]{1,20}(?:举办|组织|召开|开展|主办)的/;

const ALL_PUBLISHED =
	/^(?:政府信息|信息)?[,，]?(?:均|全部|都|已)+(?:依法|及时)?(?:予以)?(?:主动|对外|向社会)*(?:公开|公布|发布)(?=[,，。;；)]|$)/;

const OPEN = setOf('open');
/** The ways of applying. */
const WAYS = setOf('inPerson', 'fax', 'online', 'letter', 'email');
/** How many a paragraph names, counted once for all its numbers. */
const counted = new WeakMap<readonly Term[], number>();
function waysIn(terms: readonly Term[]): number {
	const ways = counted.get(terms) ?? terms.filter(({ set }) => set.meets(WAYS)).length;
	counted.set(terms, ways);
	return ways;
}

/** All that is demanded before a rule reads a number, beside the words that it asks for. */
export const demandsOf = (rule: Rule): readonly Demand[] => [
	...familyDemandsOf(rule),
	...Object.entries(MARKED).flatMap(([mark, demand]) => (rule[mark as keyof Rule] ? [demand] : [])),
];
