import type { Rule } from '../../rules/rule';
import { WAYS, WAYS_OF_APPLYING } from '../../sentence/senses';
import { setOf, type Term } from '../../sentence/terms';
import { isAbout } from './about';
import { type Demand, not } from './demand';
import { familyDemandsOf } from './family';
import { goesOnInList, isToldByKinds, namesKinds } from './kinds';
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

/** What a mark demands that says one of several things. */
const CHOSEN = {
	places: {
		none: not(followsAPlace),
		uncounted: not(isBesidePlace),
		'only-media': isByMedia,
		'site-before': goesOnOnSite,
	},
	parted: { 'by-places': isToldByPlaces, 'by-kinds': isToldByKinds },
	listed: { 'with-places': followsNumberOfPlace, 'with-kinds': namesKinds },
	ways: {
		one: ({ sentence: { paragraph } }) => waysIn(paragraph.terms) <= 1,
		several: ({ clause: { said } }) => EACH_WAY.filter((way) => said.meets(way)).length > 1,
	},
} as const satisfies { [Mark in keyof Rule]?: Record<NonNullable<Rule[Mark]> & string, Demand> };

/** What each mark of a rule demands (see `Rule`), in the order in which it is tried. */
const MARKED: Partial<Record<keyof Rule, Demand>> = {
	under: (trial, { under }) => under !== undefined && standsUnder(under, trial),
	nought: ({ quantity: { value } }) => value === 0,
	sole: isSole,
	// 公开医疗信息1份、价格信息5份: each is a share; 专职1人、兼职2人 are figures of their own.
	// Among the answers to applications 主动公开3件 is one of them.
	ownField: (trial, { rule: { id } }) =>
		id !== 'proactive.total' || (trial.sentence.paragraph.section !== 'application' && !goesOnInList(trial)),
	about: isAbout,
};

const EACH_WAY = WAYS_OF_APPLYING.map((way) => setOf(way));

/** How many ways of applying a paragraph names, counted once for all its numbers. */
function waysIn(terms: readonly Term[]): number {
	const ways = counted.get(terms) ?? terms.filter(({ set }) => set.meets(WAYS)).length;
	counted.set(terms, ways);
	return ways;
}
const counted = new WeakMap<readonly Term[], number>();

/** What the marks of a rule demand that say one of several things. */
const chosenOf = ({ places, parted, listed, ways }: Rule): readonly Demand[] => [
	...(places ? [CHOSEN.places[places]] : []),
	...(parted ? [CHOSEN.parted[parted]] : []),
	...(listed ? [CHOSEN.listed[listed]] : []),
	...(ways ? [CHOSEN.ways[ways]] : []),
];

/** All that is demanded before a rule reads a number, beside the words that it asks for. */
export const demandsOf = (rule: Rule): readonly Demand[] => [
	...familyDemandsOf(rule),
	...chosenOf(rule),
	...Object.entries(MARKED).flatMap(([mark, demand]) => (rule[mark as keyof Rule] ? [demand] : [])),
];
