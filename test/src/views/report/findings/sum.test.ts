import { expect, it } from 'vitest';
import { cardOf, withCheckup } from '../../../../../src/cards/card';
import type { Check, Finding } from '../../../../../src/report/reading';
import type { Checkup } from '../../../../../src/report/relations';
import { formerly } from '../../../../../src/report/saying';
import { sumOf } from '../../../../../src/views/report/findings/sum';
import { reading } from '../../../made/reading';

const finding = (severity: Finding['severity']): Finding => ({
	rule: 'sum',
	severity,
	says: formerly('不符。'),
	spans: [],
});
const outcomes = ['holds', 'holds', 'explained', 'fails', 'fails', 'not-checkable'] as const;
const made = {
	...reading(),
	checks: outcomes.map((outcome): Check => ({ rule: 'sum', outcome, spans: [] })),
	findings: [finding('error'), finding('info')],
};
const checkup: Checkup = {
	id: 'a',
	findings: [],
	between: [{ ...finding('error'), index: 1, against: 'last-year', key: 'a' }],
	marked: 0,
	checks: { holds: 6, explained: 1, fails: 3, 'not-checkable': 4 },
	partners: [],
	below: [],
};

it('what holds counted another way holds, and what could not be checked is told apart', () => {
	expect(sumOf(made)).toEqual({
		all: 5,
		holds: 3,
		results: [
			['holds', 3],
			['error', 1],
			['info', 1],
		],
		unchecked: 1,
	});
});

it('what was held against other reports is counted with it', () => {
	expect(sumOf(made, checkup)).toEqual({
		all: 10,
		holds: 7,
		results: [
			['holds', 7],
			['error', 2],
			['info', 1],
		],
		unchecked: 4,
	});
});

it('the card counts the same', () => {
	const card = cardOf(made, '2026-11-03');
	const { all, holds } = sumOf(made);
	expect(card.checks).toEqual({ all, holds, wrong: 1 });
	const more = sumOf(made, checkup);
	expect(withCheckup(card, checkup).checks).toEqual({ all: more.all, holds: more.holds, wrong: 2 });
});
