import type { SectionKind } from '../../../src/report/reading';
import type { UnitKind } from '../../numerals/units';
import { RULES } from '../rules/index';
import { headsOf, type Rule } from '../rules/rule';
import type { SenseSet } from '../sentence/sense-set';
import { WAYS_OF_APPLYING } from '../sentence/senses';
import { SENSES, senseNumber, setOf, type Term } from '../sentence/terms';
import type { Demand } from './demands/demand';
import { demandsOf } from './demands/demands';
import { type Stand, standsOf } from './head';

/** A rule with its senses as sets, and what it demands as functions. */
export interface CompiledRule {
	rule: Rule;
	groups: readonly SenseSet[];
	both: SenseSet;
	without: SenseSet;
	never: SenseSet;
	last: { of: SenseSet; is: SenseSet } | undefined;
	/** All that it asks for: its words are part of the evidence. */
	wanted: SenseSet;
	/** Of the words around the number, and of how its head stands before it. */
	demands: readonly Demand[];
	stands: readonly Stand[];
	// The rest is asked at every number that a head stands beside: too often for a call each.
	afresh: boolean;
	lists: boolean;
	touching: boolean;
	closing: boolean;
	whole: boolean;
	under: SenseSet | undefined;
	units: ReadonlySet<UnitKind | 'none'>;
	about: { words: SenseSet; sections: ReadonlySet<SectionKind>; behind: boolean } | undefined;
	carries: 'own-verb' | NonNullable<Rule['carries']>;
	/** In a list that runs over several sentences (其中维持7件。纠错1件。) the paragraph remembers what is counted. */
	remembers: boolean;
}

/** Figures that are told in lists. */
const REMEMBERED =
	/^(?:reconsideration\.|litigation\.|category\.|channel\.|application\.replied\.|request\.new\.|normative\.disclosed$)/;

/** Where the words are looked for that name a figure. */
export type Side = 'before' | 'behind';

/** A rule as the matching asks it on one side of a number. */
export const compile = (rule: Rule, side: Side): CompiledRule => ({
	rule,
	groups: (rule.with ?? []).map((group) => setOf(...group)),
	both: setOf(...(rule.both ?? [])),
	without: setOf(...(rule.without ?? [])),
	never: setOf(...(rule.never ?? [])),
	wanted: setOf(
		...(rule.with ?? []).flat(),
		...(rule.both ?? []),
		...(rule.ways === 'several' ? WAYS_OF_APPLYING : []),
	),
	last: rule.last && { of: setOf(...rule.last.of), is: setOf(rule.last.is) },
	demands: demandsOf(rule),
	stands: standsOf(rule),
	afresh: rule.afresh ?? false,
	lists: rule.lists ?? false,
	touching: rule.touching ?? false,
	closing: rule.closing ?? false,
	whole: rule.whole ?? false,
	under: rule.under && setOf(rule.under),
	units: new Set(rule.units),
	about: rule.about && {
		words: setOf(...rule.about.words),
		sections: new Set(rule.about.sections),
		behind: rule.about.behind ?? false,
	},
	carries: rule.carries ?? (side === 'behind' ? 'never' : 'own-verb'),
	remembers: (REMEMBERED.test(rule.id) || rule.head === 'newly') && !rule.afresh,
});

const asks = ({ rule }: CompiledRule): number =>
	(rule.with?.length ?? 0) + (rule.both?.length ?? 0) + (rule.under ? 2 : 0);

const weakness = ({ rule }: CompiledRule): number => Number(rule.weak ?? false);

/** The rules of one side of a number that can read a number of one kind of unit. */
export interface RuleTable {
	/** All senses that head one of them: other words need not be tried. */
	heads: SenseSet;
	/** By the number of their head; those that ask for more come first, and weak ones last. */
	byHead: readonly (readonly CompiledRule[])[];
}

/** Of the rules that a word heads, the first that reads: the plain one that asks for most. */
export function ruleOf(
	{ senses }: Term,
	{ byHead }: RuleTable,
	reads: (rule: CompiledRule) => boolean,
): CompiledRule | undefined {
	for (const sense of senses) for (const rule of byHead[sense] as readonly CompiledRule[]) if (reads(rule)) return rule;
	return undefined;
}

/** Rules in tables by kind of unit; a kind that no rule has (shares, measures) has no table. */
function tablesOf(rules: readonly Rule[], side: Side): ReadonlyMap<UnitKind | 'none', RuleTable> {
	const compiled = rules
		.map((rule) => compile(rule, side))
		.sort((a, b) => weakness(a) - weakness(b) || asks(b) - asks(a));
	const tables = new Map<UnitKind | 'none', RuleTable>();
	for (const kind of new Set(rules.flatMap(({ units }) => units))) {
		const fit = compiled.filter(({ units }) => units.has(kind));
		const byHead: CompiledRule[][] = SENSES.map(() => []);
		for (const one of fit) for (const head of headsOf(one.rule)) byHead[senseNumber(head)]?.push(one);
		tables.set(kind, {
			heads: setOf(...fit.flatMap(({ rule }) => headsOf(rule))),
			byHead,
		});
	}
	return tables;
}

/** The rules whose head stands before the number. */
export const RULES_BEFORE = tablesOf(
	RULES.filter(({ side }) => side !== 'after'),
	'before',
);
/** Those whose head stands behind it: 收到3件申请. */
export const RULES_AFTER = tablesOf(
	RULES.filter(({ side }) => side !== undefined),
	'behind',
);
