import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/report/reading';
import { RULES } from '../../../workers/indicators/rules/index';
import { headsOf, namesOf, type Rule } from '../../../workers/indicators/rules/rule';
import { corpus, figuresOf, type Passage, passages } from './corpus';
import { without } from './switched-off';
import { told } from './told';

/** The values that a sentence tells of a rule's figure, by whichever rule. */
const values = (sentence: string, { id }: Rule): (number | undefined)[] =>
	told(sentence, id)
		.filter((figure) => figure.id === id)
		.map(({ value }) => value);

/** Whether a rule read a figure, on whichever side of its number. */
const isBy =
	(rule: Rule) =>
	(figure: Indicator): boolean =>
		figure.id === rule.id && namesOf(rule).includes(figure.rule);

/** The same figure may be told in several ways: a rule's heads tell it from others of its name. */
const titled = (rules: readonly Rule[]): (readonly [title: string, rule: Rule])[] =>
	rules.map((rule) => [`${rule.name} (${headsOf(rule).join(', ')}${rule.side ? `, ${rule.side}` : ''})`, rule]);

const hasExamples = ({ yes }: Rule): boolean => Object.keys(yes).length > 0;

describe.each(titled(RULES))('%s', (_, rule) => {
	test.each(Object.entries(rule.yes))('reads %s', (sentence, value) => {
		const figures = told(sentence, rule.id).filter(isBy(rule));
		expect(figures.map((figure) => figure.value)).toEqual([value]);
		expect(sentence.slice(...(figures[0] as Indicator).span)).toBe((figures[0] as Indicator).quote);
	});

	if (hasExamples(rule))
		test('reads what no other rule does', async () => {
			const read = () => Object.keys(rule.yes).map((sentence) => values(sentence, rule));
			expect(await without(rule, read), 'others read every example of it as well').not.toEqual(read());
		});

	test.each([...rule.no])('does not read %s', (sentence) => {
		expect(told(sentence, rule.id).filter(isBy(rule))).toEqual([]);
	});
});

/** Rules whose meaning only a report gives them, its parts or its level: single sentences cannot be their examples. */
describe('rules without examples of their own', async () => {
	const byRule = new Map<string, Passage[]>();
	for (const passage of corpus().flatMap(passages))
		for (const { rule } of await figuresOf(passage)) byRule.set(rule, [...(byRule.get(rule) ?? []), passage]);

	test.each(titled(RULES.filter((rule) => !hasExamples(rule))))('%s reads what no other does', async (_, rule) => {
		const own = namesOf(rule).flatMap((name) => byRule.get(name) ?? []);
		const read = () =>
			Promise.all(own.map(async (passage) => (await figuresOf(passage)).map(({ id, value }) => [id, value])));
		expect(await without(rule, read)).not.toEqual(await read());
	});
});
