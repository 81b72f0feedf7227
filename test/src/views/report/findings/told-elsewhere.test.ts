import { expect, it } from 'vitest';
import type { Checkup, RelatedFinding } from '../../../../../src/report/relations';
import type { Span } from '../../../../../src/report/span';
import { toldElsewhere } from '../../../../../src/views/report/findings/told-elsewhere';

const finding = (report: string, ...spans: Span[]): RelatedFinding => ({
	rule: 'carryover.mismatch',
	severity: 'error',
	says: { code: 'fee-unreported' },
	spans: [[0, 1]],
	index: 0,
	elsewhere: [{ report, spans }],
});
const checkup = (id: string, ...findings: RelatedFinding[]) => ({ id, findings }) as Partial<Checkup> as Checkup;

it('what other reports find at a place of this one is told there', () => {
	const here = finding('本', [10, 14]);
	const checkups = [checkup('次年', here, finding('本', [40, 44]), finding('别', [10, 14])), checkup('本', here)];
	expect(toldElsewhere('本', [12, 20], checkups)).toEqual([{ report: '次年', finding: here }]);
	expect(toldElsewhere('本', [14, 20], checkups)).toEqual([]);
});
