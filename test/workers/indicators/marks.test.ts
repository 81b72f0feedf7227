import { describe, expect, test } from 'vitest';
import { RULES } from '../../../workers/indicators/rules/index';
import { headsOf, type Rule } from '../../../workers/indicators/rules/rule';
import { lacking, type Mark } from './switched-off';
import { type Place, told } from './told';

/** All that a rule can ask for; the compiler misses none. */
const MARKS = Object.keys({
	with: true,
	both: true,
	last: true,
	carries: true,
	without: true,
	never: true,
	afresh: true,
	about: true,
	under: true,
	touching: true,
	closing: true,
	leads: true,
	plain: true,
	whole: true,
	lists: true,
	putOut: true,
	alone: true,
	nought: true,
	sole: true,
	ways: true,
	places: true,
	parted: true,
	listed: true,
	ownField: true,
	decided: true,
	weak: true,
} satisfies Record<Mark, true>) as Mark[];

/** The examples of all rules for a figure: what one of them does not read another must not either. */
const EXAMPLES = new Map<string, string[]>();
for (const { id, yes, no } of RULES) EXAMPLES.set(id, [...(EXAMPLES.get(id) ?? []), ...Object.keys(yes), ...no]);

/** Some rules read only a department's or a town's report, some only a part that is about nothing else. */
const placesOf = ({ about }: Rule): Place[] => {
	const bodies: Place[] = [
		{},
		{ level: 'township', issuer: '柳桥镇人民政府' },
		{ level: 'department', issuer: '望河市审计局' },
	];
	return bodies.flatMap((body) => [body, ...(about?.sections ?? []).map((part) => ({ ...body, part }))]);
};

/** Whether a rule reads one of some examples otherwise where it does not ask for that. */
async function decides(mark: Mark, rule: Rule, examples: readonly string[]): Promise<boolean> {
	const read = () =>
		JSON.stringify(placesOf(rule).map((place) => examples.map((sentence) => told(sentence, rule.id, place))));
	return (await lacking(mark, rule, read)) !== read();
}

test.each(MARKS)('%s decides what a rule reads', async (mark) => {
	let decided = false;
	for (const rule of RULES)
		if (rule[mark] !== undefined) decided ||= await decides(mark, rule, EXAMPLES.get(rule.id) ?? []);
	expect(decided, 'no example needs it').toBe(true);
});

/** What a rule asks of the rest of its sentence or its paragraph: few do, each for a reason of its own. */
const OF_THE_REST: readonly Mark[] = ['nought', 'sole', 'ways', 'places', 'parted', 'listed', 'decided'];

/** Those without sentences that they read by themselves have theirs in reports. */
test.each(OF_THE_REST)('each rule that asks for %s has an example that needs it', async (mark) => {
	const asking = RULES.filter((rule) => rule[mark] !== undefined && Object.keys(rule.yes).length > 0);
	const idle: string[] = [];
	for (const rule of asking)
		if (!(await decides(mark, rule, [...Object.keys(rule.yes), ...rule.no]))) idle.push(rule.name);
	expect(idle).toEqual([]);
});

/** What a rule can ask for in vain, as its other marks alone show. */
const IN_VAIN: Readonly<Record<string, (rule: Rule) => boolean>> = {
	'carries what no group asks for': ({ carries, with: groups = [] }) => carries !== undefined && groups.length === 0,
	'carries beside what it hears afresh': ({ carries, afresh }) => carries !== undefined && afresh === true,
	'is about what its own head says': (rule) =>
		!rule.never && headsOf(rule).every((head) => rule.about?.words.includes(head)),
	'asks of a head before the number what only one behind it can be': ({ side, closing, whole }) =>
		!side && (closing ?? whole) !== undefined,
	'asks of a head behind the number what only one before it can be': ({ side, ...rule }) =>
		side === 'after' && (rule.leads ?? rule.plain ?? rule.putOut ?? rule.alone ?? rule.lists) !== undefined,
	'forbids a word twice': ({ without = [], never = [] }) => hasTwice(without) || hasTwice(never),
};
const hasTwice = (words: readonly string[]): boolean => new Set(words).size < words.length;

describe('no rule', () => {
	test.each(Object.entries(IN_VAIN))('%s', (_, isInVain) => {
		expect(RULES.filter(isInVain).map(({ name, side }) => [name, side])).toEqual([]);
	});
});
