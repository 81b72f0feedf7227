import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/report/span';
import { Docket } from '../../../workers/audit/docket';

const says = { code: 'fee-unreported' } as const;
const at = (...starts: number[]): Span[] => starts.map((start) => [start, start + 2]);

describe('the docket', () => {
	it('says a fault once, whichever end of it the second is told by', () => {
		const docket = new Docket();
		docket.fails('sum.mismatch', { says, spans: at(0, 10), expected: 8, actual: 7 });
		docket.fails('sum.mismatch', { says, spans: at(0, 20), expected: 8, actual: 6 });
		docket.fails('sum.mismatch', { says, spans: at(5, 10), expected: 8, actual: 7 });
		expect([docket.inOrder().length, docket.checks.length]).toEqual([1, 1]);
	});

	it('says what another rule finds there, and what comes to something else', () => {
		const docket = new Docket();
		docket.fails('sum.mismatch', { says, spans: at(0, 10), expected: 8, actual: 7 });
		docket.fails('rate.mismatch', { says, spans: at(0, 10), expected: 8, actual: 7 });
		docket.fails('sum.mismatch', { says, spans: at(0, 10), expected: 9, actual: 7 });
		expect(docket.inOrder()).toHaveLength(3);
	});

	it('puts the gravest first, then what stands first', () => {
		const docket = new Docket();
		docket.fails('sum.mismatch', { says, spans: at(30), doubtful: true });
		docket.fails('sum.mismatch', { says, spans: at(20) });
		docket.fails('sum.mismatch', { says, spans: at(10) });
		expect(docket.inOrder().map(({ severity, spans }) => [severity, spans[0]?.[0]])).toEqual([
			['error', 10],
			['error', 20],
			['info', 30],
		]);
	});
});
