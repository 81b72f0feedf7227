import { expect, it } from 'vitest';
import { cardOf, withCheckup, withFigures } from '../../../src/cards/card';

import type { Check, Finding, Indicator } from '../../../src/report/reading';
import { formerly } from '../../../src/report/saying';
import { reading } from '../made/reading';

const indicator = (id: string, value: number | undefined, more: Partial<Indicator> = {}): Indicator => ({
	id,
	scope: 'all',
	...(value !== undefined && { value }),
	span: [0, 1],
	quote: '',
	rule: id,
	derivation: [],
	...more,
});

const check = (outcome: Check['outcome']): Check => ({ rule: 'sum', outcome, spans: [] });
const finding = (severity: Finding['severity']): Finding => ({
	rule: 'sum',
	severity,
	says: formerly('不符。'),
	spans: [],
});

it('a card tells whose report it is and when it was read', () => {
	expect(cardOf({ ...reading(), findings: [] }, '2026-11-03')).toEqual({
		name: '云岭市人民政府',
		level: 'prefecture',
		year: 2016,
		era: 'statistical',
		figures: [{ id: 'proactive.total', value: 3100, qualifier: 'over' }],
		checks: { all: 1, holds: 1 },
		readOn: '2026-11-03',
	});
});

it('a report without an issuer goes by its area, then by its title, then by nothing', () => {
	const made = reading();
	delete made.meta.issuer;
	expect(cardOf({ ...made, meta: { ...made.meta, region: '云岭市' } }, '2026-11-03').name).toBe('云岭市');
	expect(cardOf(made, '2026-11-03').name).toBe('云岭市2016年政府信息公开工作年度报告');
	expect(cardOf({ ...made, meta: { script: 'hans' } }, '2026-11-03').name).toBeUndefined();
});

it('figures stand in the order of the forms: of the own year, the whole area first, exact', () => {
	const indicators = [
		indicator('fee.total', 0, { unit: '元' }),
		indicator('application.received', 12, { scope: 'self' }),
		indicator('application.received', 40),
		indicator('application.received', 39),
		indicator('reconsideration.total', 5, { year: 2015 }),
		indicator('application.closed', undefined, { readings: [3, 30] }),
		indicator('request.new.total', 40),
		indicator('procurement.amount', 251000, { unit: '元' }),
	];
	expect(cardOf({ ...reading(), indicators }, '2026-11-03').figures).toEqual([
		{ id: 'application.received', value: 40 },
		{ id: 'fee.total', value: 0 },
		{ id: 'procurement.amount', value: 251000, unit: '元' },
	]);
});

it('counts what could be checked; what holds under another reading holds', () => {
	const checks = [check('holds'), check('explained'), check('fails'), check('not-checkable')];
	expect(cardOf({ ...reading(), checks, findings: [] }, '2026-11-03').checks).toEqual({ all: 3, holds: 2 });
	const findings = [finding('error'), finding('warning')];
	const failing = [...checks, check('fails')];
	expect(cardOf({ ...reading(), checks: failing, findings }, '2026-11-03').checks).toEqual({
		all: 4,
		holds: 2,
		wrong: 1,
	});
	expect(cardOf({ ...reading(), checks: [check('not-checkable')] }, '2026-11-03').checks).toBeUndefined();
});

it('only some figures, in another order', () => {
	const indicators = [indicator('fee.total', 0), indicator('application.received', 40)];
	const card = cardOf({ ...reading(), indicators }, '2026-11-03');
	expect(withFigures(card, ['fee.total', 'org.staff', 'application.received']).figures.map(({ id }) => id)).toEqual([
		'fee.total',
		'application.received',
	]);
});

it('what does not agree with other reports counts among what does not add up', () => {
	const card = cardOf(
		{ ...reading(), checks: [check('holds'), check('fails')], findings: [finding('error')] },
		'2026-11-03',
	);
	const against = { ...finding('error'), index: 1, against: 'last-year' as const, key: 'a' };
	const checks = { holds: 6, explained: 1, fails: 3, 'not-checkable': 4 };
	expect(withCheckup(card, { checks, between: [against, { ...against, severity: 'warning' }] }).checks).toEqual({
		all: 10,
		holds: 7,
		wrong: 2,
	});
});
