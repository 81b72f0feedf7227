import type { Expected, ExpectedIndicator } from './fixture';

/** The rows of table 3 in both forms, by the names of the indicators. */
const ROWS = {
	both: [
		...['new', 'carried_in', 'granted', 'partial'],
		...['state_secret', 'law', 'safety', 'third_party', 'internal', 'process', 'enforcement_file', 'inquiry'].map(
			(row) => `denied.${row}`,
		),
		...['not_held', 'must_create', 'unclear'].map((row) => `unable.${row}`),
		...['petition', 'duplicate', 'publication', 'excessive', 'reissue'].map((row) => `rejected.${row}`),
		...['other.rest', 'closed', 'carried_out'],
	],
	only2021: ['other.no_amendment', 'other.unpaid'],
};
const COLUMNS = ['natural', 'business', 'research', 'charity', 'legal', 'other_org', 'total'];
const ZEROS = [0, 0, 0, 0, 0, 0, 0];
const TOTAL = 6;

/** The figures of other eras that a row's total also is. */
const SAME: readonly (readonly [row: string, id: string])[] = [
	['new', 'application.received'],
	['carried_in', 'application.carried_in'],
	['closed', 'application.closed'],
	['carried_out', 'application.carried_out'],
	['granted', 'application.replied.granted'],
	['partial', 'application.replied.partial'],
];
const GROUPS = ['denied', 'unable', 'rejected', 'other'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** What tables 3 and 4 of an answer say, figure by figure. */
export const tableFigures = ({ t3, t4 }: Expected): ExpectedIndicator[] => [
	...(t3 ? requests(t3) : []),
	...(t4 ? appeals(t4) : []),
];

function requests({ form, rows }: NonNullable<Expected['t3']>): ExpectedIndicator[] {
	const names = form === 2021 ? [...ROWS.both, ...ROWS.only2021] : ROWS.both;
	const row = (name: string) => (name in rows ? rows[name] : ZEROS);
	const cells = names.flatMap((name) =>
		(row(name) ?? []).map((value, column) => ({ id: `request.${name}.${COLUMNS[column]}`, value })),
	);
	const same = SAME.flatMap(([name, id]) => ({ id, value: row(name)?.[TOTAL] ?? 0 }));
	const sums = GROUPS.map((group) => ({
		id: `application.replied.${group}`,
		value: sum(names.filter((name) => name.startsWith(`${group}.`)).map((name) => row(name)?.[TOTAL] ?? 0)),
		optional: true as const,
	}));
	return [...cells, ...same, ...sums, ...repliesInAll(row('closed')?.[TOTAL])];
}

/** 办结 is what was replied to, where a reader takes it so. */
const repliesInAll = (value = 0): ExpectedIndicator[] => [{ id: 'application.replied', value, optional: true }];

function appeals(t4: readonly number[]): ExpectedIndicator[] {
	const five = (name: string, from: number): ExpectedIndicator[] =>
		RESULTS.map((result, i) => ({ id: `${name}.${result}`, value: t4[from + i] ?? 0 }));
	const both = RESULTS.map((result, i) => ({
		id: `litigation.${result}`,
		value: (t4[5 + i] ?? 0) + (t4[10 + i] ?? 0),
		optional: true as const,
	}));
	return [
		...five('reconsideration', 0),
		...five('litigation.direct', 5),
		...five('litigation.after_review', 10),
		...both,
	];
}

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);
