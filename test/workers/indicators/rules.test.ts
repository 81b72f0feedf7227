import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/report/reading';
import { indicatorsOf } from '../../../workers/indicators/indicators';
import { headsOf } from '../../../workers/indicators/matching/rule';
import { RULES } from '../../../workers/indicators/rules/index';
import { numbersIn } from '../../../workers/numerals/quantities';
import { fold } from '../../../workers/text/fold';

/** Reads one sentence as a report without headings would have it: one of 2019, or of the form that asks for the figure. */
function told(sentence: string, id: string): Indicator[] {
	const folded = fold(sentence);
	const outline = {
		sections: [],
		headings: [],
		furniture: [],
		paragraphs: [{ start: 0, end: folded.text.length, furniture: false }],
	};
	return indicatorsOf(folded, outline, numbersIn(folded), { script: 'hans', year: OF_2014.test(id) ? 2014 : 2019 });
}

const OF_2014 = /^application\.replied\.denied\./;

/** A rule is known by its name and its head: the same figure may be told in several ways. */
describe.each(
	RULES.map((rule) => [`${rule.name} (${headsOf(rule).join(', ')}${rule.side ? ', behind' : ''})`, rule] as const),
)('%s', (_, rule) => {
	test.each(Object.entries(rule.yes))('reads %s', (sentence, value) => {
		const figures = told(sentence, rule.id).filter((figure) => figure.id === rule.id && figure.rule === rule.name);
		expect(figures.map((figure) => figure.value)).toEqual([value]);
		expect(sentence.slice(...(figures[0] as Indicator).span)).toBe((figures[0] as Indicator).quote);
	});

	test.each([...rule.no])('does not read %s', (sentence) => {
		expect(told(sentence, rule.id).filter((figure) => figure.id === rule.id && figure.rule === rule.name)).toEqual([]);
	});
});
