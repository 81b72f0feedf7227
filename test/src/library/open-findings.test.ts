import { expect, it } from 'vitest';
import { openFindings } from '../../../src/library/open-findings';
import type { Row } from '../../../src/library/row';
import type { Checkup, RelatedFinding } from '../../../src/report/relations';
import { summarise } from '../../../src/report/summary';
import { reading } from '../made/reading';

const row: Row = { ...summarise(reading(), 1), findings: { error: 1, warning: 0, info: 2 }, keptAt: 1 };
const finding = (severity: RelatedFinding['severity'], against?: RelatedFinding['against']): RelatedFinding => ({
	rule: 'carryover.mismatch',
	severity,
	says: { code: 'fee-unreported' },
	spans: [],
	index: 0,
	...(against && { against }),
});
const checkups = (...findings: RelatedFinding[]) =>
	new Map([[row.id, { id: row.id, findings } as Partial<Checkup> as Checkup]]);

it('counts those between reports to the report’s own, which its row has counted already', () => {
	expect(openFindings(row, new Map())).toEqual(row.findings);
	expect(openFindings(row, checkups(finding('error')))).toEqual(row.findings);
	expect(openFindings(row, checkups(finding('error', 'below')))).toEqual({ error: 2, warning: 0, info: 2 });
	const both = checkups(finding('error'), finding('error', 'last-year'), finding('warning', 'below'));
	expect(openFindings(row, both)).toEqual({ error: 2, warning: 1, info: 2 });
});
