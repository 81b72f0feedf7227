import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../../src/report/saying';
import { carryover } from '../../../../workers/audit/between/carryover';
import { disclosedStock } from '../../../../workers/audit/between/disclosed';
import { duplicate } from '../../../../workers/audit/between/duplicate';
import { gathered } from '../../../../workers/audit/between/gathered';
import { jumps } from '../../../../workers/audit/between/jumps';
import { growthSince, restated } from '../../../../workers/audit/between/last-year';
import { Ledger } from '../../../../workers/audit/between/ledger';
import type { Compared, PairFamily } from '../../../../workers/audit/between/pair';
import type { Claim } from '../../../../workers/digest/claims';
import type { Digest } from '../../../../workers/digest/digest';
import type { Stated } from '../../../../workers/digest/figures';

const stated = (value: number): Stated => ({ value, low: value, high: value, span: [0, 1] });
const figures = (told: Readonly<Record<string, number>>): Digest['figures'] =>
	Object.fromEntries(Object.entries(told).map(([id, value]) => [id, stated(value)]));

/** A digest that holds no more than is given. */
const digest = (given: Partial<Digest>): Compared => ({
	id: 'report',
	digest: { figures: {}, lastYear: {}, gathered: {}, ...given } as Digest,
});

/** What one family alone says of this year's report and last year's: how each check ended, and in which words. */
function looked(family: PairFamily, before: Partial<Digest>, now: Partial<Digest>) {
	return ledgerOf(family, before, now).checks.map(({ outcome, says }) => (says ? [outcome, says] : [outcome]));
}

function ledgerOf(family: PairFamily, before: Partial<Digest>, now: Partial<Digest>): Ledger {
	const ledger = new Ledger('last-year');
	family({ now: digest(now), before: digest(before), year: 2022 }, ledger);
	return ledger;
}

describe('figures that jump', () => {
	const total = (value: number) => ({ figures: figures({ 'proactive.total': value }) });
	const outcomes = (before: number, now: number) =>
		looked(jumps, total(before), total(now)).map(([outcome]) => outcome);

	it('five times as much, or a fifth, is no jump; more is', () => {
		expect([outcomes(100, 500), outcomes(500, 100)]).toEqual([['holds'], ['holds']]);
		expect([outcomes(100, 501), outcomes(501, 100)]).toEqual([['fails'], ['fails']]);
	});

	it('are looked at from a hundred on, and never from nothing', () => {
		expect([outcomes(10, 100), outcomes(9, 99), outcomes(0, 5000)]).toEqual([['fails'], [], []]);
	});
});

describe('problems told again', () => {
	/** So many characters, no two alike. */
	const words = (count: number, from = 0x4e00) =>
		String.fromCharCode(...Array.from({ length: count }, (_, at) => from + at));
	const told = (said: string): Partial<Digest> => ({ problems: { words: said, span: [0, 1] } });
	const copied = (kept: number) => looked(duplicate, told(words(kept)), told(words(kept) + words(100 - kept, 0x6000)));

	it('four fifths of the phrases of six characters are too many, and are told in whole percent', () => {
		// Of the 95 phrases 76 are in the first 81 characters, 75 in the first 80.
		expect(copied(81)).toEqual([['fails', { code: 'nearly-last-year', year: 2022, percent: 80 }]]);
		expect(copied(80)).toEqual([['holds']]);
		expect(copied(86)).toEqual([['fails', { code: 'nearly-last-year', year: 2022, percent: 85 }]]);
	});

	it('parts of fewer than sixty characters are not held against each other', () => {
		expect(looked(duplicate, told(words(60)), told(words(60)))).toHaveLength(1);
		expect(looked(duplicate, told(words(59)), told(words(60)))).toEqual([]);
	});
});

describe('what has gathered', () => {
	const all = (value: number, own?: number): Partial<Digest> => ({
		figures: own === undefined ? {} : figures({ 'proactive.total': own }),
		gathered: { key: { figure: 'proactive.total', ...stated(value) } },
	});

	it('may stay as it was', () => expect(looked(gathered, all(900), all(900))).toEqual([['holds']]));

	it('has fallen, whether or not the year’s own number is told', () => {
		const says = { code: 'gathered-fell', figure: 'proactive.total', year: 2022, before: 900, actual: 800 };
		expect(looked(gathered, all(900), all(800))).toEqual([['fails', says]]);
		expect(looked(gathered, all(900), all(800, 50))).toEqual([['fails', says]]);
	});

	it('is more than last year’s and the year’s own', () =>
		expect(looked(gathered, all(900), all(1000, 50))).toEqual([
			['fails', { code: 'cumulative', year: 2022, before: 900, own: 50, expected: 950, actual: 1000 }],
		]));
});

describe('what is not told', () => {
	const column = 'request.carried_in.natural';

	it('of what was carried over is said of that, of what is in force by its name', () => {
		expect(looked(carryover, {}, { figures: figures({ [column]: 1 }) })).toEqual([
			['not-checkable', { code: 'carried-over-untold-in', year: 2022 }],
		]);
		expect(looked(carryover, {}, { figures: figures({ 'normative.in_force': 9 }) })).toEqual([
			['not-checkable', { code: 'stock-untold-in', figure: 'normative.in_force', year: 2022 }],
		]);
		const before = { figures: figures({ 'normative.in_force': 9 }) };
		expect(looked(carryover, before, before)).toEqual([
			['not-checkable', { code: 'change-untold', figure: 'normative.in_force' }],
		]);
	});

	it('of documents that were newly disclosed leaves the total alone', () => {
		const total = figures({ 'normative.disclosed_total': 12 });
		expect(looked(disclosedStock, {}, { figures: total })).toEqual([]);
		const fresh = { figures: { ...total, ...figures({ 'normative.newly_disclosed': 2 }) } };
		expect(looked(disclosedStock, {}, fresh)).toEqual([['not-checkable', { code: 'disclosed-untold-in', year: 2022 }]]);
	});
});

it('what was carried over otherwise is said so, and a stock with what it was', () => {
	const arrived = (left: number, came: number) =>
		looked(
			carryover,
			{ figures: figures({ 'request.carried_out.natural': left }) },
			{ figures: figures({ 'request.carried_in.natural': came }) },
		);
	expect(arrived(3, 5)).toEqual([
		['fails', { code: 'carried-over', figure: 'request.carried_in.natural', year: 2022, expected: 3, actual: 5 }],
	]);
	const inForce = (value: number) => figures({ 'rules.in_force': value });
	expect(
		looked(
			carryover,
			{ figures: inForce(9) },
			{ figures: { ...inForce(9), ...figures({ 'rules.issued': 2, 'rules.repealed': 1 }) } },
		),
	).toEqual([
		['fails', { code: 'carryover', figure: 'rules.in_force', year: 2022, before: 9, expected: 10, actual: 9 }],
	]);
});

describe('growth that last year’s report can check', () => {
	const figure = 'proactive.total';
	const total = (value: number): Partial<Digest> => ({ figures: figures({ [figure]: value }) });
	/** This year's report with what it claims of its growth. */
	const claiming = (now: number, kind: Claim['kind'], sign: 1 | -1, value: number): Partial<Digest> => ({
		...total(now),
		claims: [{ figure, kind, sign, ...stated(value) }],
	});
	const said = { figure, year: 2022 };

	it.each<[now: Partial<Digest>, says: Saying]>([
		[
			claiming(150, 'rate', 1, 40),
			{ code: 'growth-since', ...said, before: 100, now: 150, way: 'more', expected: 50, actual: 40 },
		],
		[
			claiming(50, 'rate', -1, 40),
			{ code: 'growth-since', ...said, before: 100, now: 50, way: 'less', expected: 50, actual: 40 },
		],
		[
			claiming(150, 'difference', 1, 40),
			{ code: 'difference-since', ...said, before: 100, now: 150, way: 'more', expected: 50, actual: 40, unit: '条' },
		],
		[claiming(150, 'level', 1, 0), { code: 'level-since', ...said, before: 100, now: 150 }],
	])('is told with both numbers: %j', (now, says) => {
		expect(looked(growthSince, total(100), now)).toEqual([['fails', says]]);
	});

	it('is a share of nothing nowhere, a difference from it is one', () => {
		expect(looked(growthSince, total(0), claiming(9, 'rate', 1, 40))).toEqual([
			['not-checkable', { code: 'last-year-nought' }],
		]);
		expect(looked(growthSince, total(0), claiming(9, 'difference', 1, 9))).toEqual([['holds']]);
		expect(looked(growthSince, total(1), claiming(2, 'rate', 1, 100))).toEqual([['holds']]);
		expect(looked(growthSince, {}, claiming(9, 'rate', 1, 40))).toEqual([
			['not-checkable', { code: 'figure-untold-in', year: 2022 }],
		]);
		expect(looked(growthSince, total(1), { ...claiming(2, 'rate', 1, 40), figures: {} })).toEqual([
			['not-checkable', { code: 'figure-untold-in', year: 2022 }],
		]);
	});

	it('is only noted where it went the other way, not where it stayed as it was', () => {
		const severity = (now: number) =>
			ledgerOf(growthSince, total(100), claiming(now, 'rate', 1, 40)).findings.map(({ severity }) => severity);
		expect([severity(90), severity(100)]).toEqual([['info'], ['error']]);
	});
});

it('last year’s number told again is held against the one that last year’s report tells, in one way each', () => {
	const figure = 'application.received';
	const again = (more: Partial<Stated> = {}): Partial<Digest> => ({
		lastYear: { [figure]: { ...stated(40), ...more } },
	});
	const before = { figures: figures({ [figure]: 45 }) };
	expect(looked(restated, before, again())).toEqual([
		['fails', { code: 'last-year-otherwise', figure, year: 2022, told: 40, before: 45 }],
	]);
	expect(looked(restated, before, again({ contested: true }))).toEqual([]);
	expect(looked(restated, {}, again())).toEqual([]);
});
