import type { SectionKind } from '../../src/report/reading';
import type { UnitKind } from '../numerals/units';
import type { About, Rule } from './rule';
import { RULES } from './rules/index';
import { SENSES, type Sense, senseNumber } from './terms';

/** A rule with its senses as numbers. */
export interface CompiledRule {
	rule: Rule;
	groups: readonly (readonly number[])[];
	both: readonly number[];
	without: readonly number[];
	never: readonly number[];
	units: ReadonlySet<UnitKind | 'none'>;
	about?: { words: readonly number[]; sections: ReadonlySet<SectionKind> };
	carries: 'own-verb' | NonNullable<Rule['carries']>;
}

const numbers = (senses: readonly Sense[] = []): number[] => senses.map(senseNumber);

const compileAbout = (about: About): NonNullable<CompiledRule['about']> => ({
	words: numbers(about.words),
	sections: new Set(about.sections),
});

const compile = (rule: Rule): CompiledRule => ({
	rule,
	groups: (rule.with ?? []).map(numbers),
	both: numbers(rule.both),
	without: numbers(rule.without),
	never: numbers(rule.never),
	units: new Set(rule.units),
	...(rule.about && { about: compileAbout(rule.about) }),
	carries: rule.side === 'after' ? 'never' : (rule.carries ?? 'own-verb'),
});

const asks = (rule: CompiledRule): number => rule.groups.length + rule.both.length;

/** Rules by the number of their head; those that ask for more come first. */
function byHead(rules: readonly Rule[]): readonly (readonly CompiledRule[])[] {
	const table: CompiledRule[][] = SENSES.map(() => []);
	for (const rule of rules) table[senseNumber(rule.head)]?.push(compile(rule));
	for (const list of table) list.sort((a, b) => asks(b) - asks(a));
	return table;
}

export const RULES_BEFORE = byHead(RULES.filter((rule) => rule.side !== 'after'));
export const RULES_AFTER = byHead(RULES.filter((rule) => rule.side === 'after'));
