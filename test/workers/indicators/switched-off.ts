import {
	type CompiledRule,
	compile,
	RULES_AFTER,
	RULES_BEFORE,
	type Side,
} from '../../../workers/indicators/matching/compile';
import type { Rule } from '../../../workers/indicators/rules/rule';

/** What a rule can ask for beside its words: of what it reads, and of what it must not. */
export type Mark = Exclude<keyof Rule, 'name' | 'id' | 'units' | 'head' | 'side' | 'yes' | 'no'>;

/** The rules as the matching asks them, in the order in which it does. */
const LISTS = (
	[
		['before', RULES_BEFORE],
		['behind', RULES_AFTER],
	] as const
).flatMap(([side, tables]) =>
	[...tables.values()].flatMap(({ byHead }) => (byHead as readonly CompiledRule[][]).map((list) => ({ side, list }))),
);

/**
 * Reads with one rule switched off: what comes out otherwise it alone reads. Its name does not tell that, for several
 * rules may have one.
 */
export const without = <T>(rule: Rule, read: () => T): Promise<Awaited<T>> => instead(rule, () => [], read);

/** Reads with one rule that does not ask for something: what comes out otherwise only that decides. */
export function lacking<T>(mark: Mark, rule: Rule, read: () => T): Promise<Awaited<T>> {
	const { [mark]: _, ...rest } = rule;
	return instead(rule, (side) => [compile(rest as Rule, side)], read);
}

/** Reads with others in the place of a rule. */
async function instead<T>(
	rule: Rule,
	others: (side: Side) => readonly CompiledRule[],
	read: () => T,
): Promise<Awaited<T>> {
	const asked = LISTS.filter(({ list }) => list.some((one) => one.rule === rule)).map((one) => ({
		...one,
		all: [...one.list],
	}));
	for (const { side, list, all } of asked)
		list.splice(0, all.length, ...all.flatMap((one) => (one.rule === rule ? others(side) : [one])));
	try {
		return await read();
	} finally {
		for (const { list, all } of asked) list.splice(0, list.length, ...all);
	}
}
