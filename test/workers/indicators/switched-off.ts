import { type CompiledRule, RULES_AFTER, RULES_BEFORE } from '../../../workers/indicators/matching/compile';
import type { Rule } from '../../../workers/indicators/rules/rule';

/** The rules as the matching asks them, in the order in which it does. */
const LISTS = [RULES_BEFORE, RULES_AFTER].flatMap((tables) =>
	[...tables.values()].flatMap(({ byHead }) => byHead as readonly CompiledRule[][]),
);

/**
 * Reads with one rule switched off: what comes out otherwise it alone reads. Its name does not tell that, for several
 * rules may have one.
 */
export async function without<T>(rule: Rule, read: () => T): Promise<Awaited<T>> {
	const asked = LISTS.filter((list) => list.some((one) => one.rule === rule)).map((list) => ({ list, all: [...list] }));
	for (const { list, all } of asked) list.splice(0, all.length, ...all.filter((one) => one.rule !== rule));
	try {
		return await read();
	} finally {
		for (const { list, all } of asked) list.splice(0, list.length, ...all);
	}
}
