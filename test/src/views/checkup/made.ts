import type { Row } from '../../../../src/library/library';
import type { Checkup, RelatedFinding } from '../../../../src/report/relations';
import { formerly } from '../../../../src/report/saying';

/** A kept report, as lists have it. */
export const row = (id: string, more: Partial<Row> = {}): Row => ({
	id: id.repeat(64).slice(0, 64),
	name: `${id}.txt`,
	title: id,
	script: 'hans',
	key: [],
	figures: 3,
	findings: { error: 0, warning: 0, info: 0 },
	bytes: 1,
	reader: 1,
	notices: [],
	keptAt: 1,
	...more,
});

export const finding = (rule: string, severity: RelatedFinding['severity'], at = 1): RelatedFinding => ({
	rule,
	severity,
	says: formerly(`${rule}。`),
	spans: [[at, at + 2]],
	index: 0,
	place: '二、公开',
});

export const checkup = (of: Row, findings: RelatedFinding[] = [], holds = 5): [string, Checkup] => [
	of.id,
	{
		id: of.id,
		findings,
		between: [],
		checks: { holds, explained: 1, fails: findings.length, 'not-checkable': 2 },
		marked: 0,
		partners: [],
		below: [],
	},
];
