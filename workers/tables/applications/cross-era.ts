import type { Indicator } from '../../../src/report/reading';
import type { Span } from '../../../src/report/span';
import { alsoKnownAs, sumOf } from '../derived';
import { COLUMNS, RESULTS } from '../forms/table3';

/** The rows of table 3 whose total is a figure that reports of every era tell. */
export const SHARED: Readonly<Record<string, string>> = {
	new: 'application.received',
	carried_in: 'application.carried_in',
	carried_out: 'application.carried_out',
	closed: 'application.closed',
	granted: 'application.replied.granted',
	partial: 'application.replied.partial',
};

/** The groups of results, whose totals no row of the form prints. */
const GROUPS: Readonly<Record<string, string>> = {
	denied: 'application.replied.denied',
	unable: 'application.replied.unable',
	rejected: 'application.replied.rejected',
	other: 'application.replied.other',
};

/**
 * The figures of table 3 under the names of every era: 一's total is 收到申请数, (三)'s rows together 不同意公开.
 *
 * @param figures those of every row, by its name
 * @param unread the names of those whose cells could not be read
 * @param groups where the names of the groups stand
 */
export function crossEra(
	source: string,
	figures: ReadonlyMap<string, readonly Indicator[]>,
	unread: ReadonlySet<string>,
	groups: ReadonlyMap<string, Span>,
): Indicator[] {
	const isUnread = (row: string): boolean => COLUMNS.some(({ id }) => unread.has(`request.${row}.${id}`));
	const totals = new Map([...figures].map(([id, cells]) => [id, totalOf(source, id, cells, isUnread(id))]));
	const shared = Object.entries(SHARED).flatMap(([row, id]) =>
		(totals.get(row) ?? []).map((total) => alsoKnownAs(total, id, total.rule)),
	);
	const blanksAreNone = addsUp(totals);
	const grouped = Object.entries(GROUPS).flatMap(([group, id]) => {
		const members = RESULTS.filter((row) => row.startsWith(`${group}.`));
		if (members.some((row) => isUnread(row) && totals.get(row)?.length === 0)) return [];
		const present = members.filter((row) => (blanksAreNone ? totals.has(row) : totals.get(row)?.length));
		// In the form of 2019 其他处理 is one row.
		const isOneRow = present.join() === 'other.rest';
		const whole = isOneRow || present.length === members.length || (blanksAreNone && present.includes('other.rest'));
		const parts = present.flatMap((row) => totals.get(row) ?? []);
		return whole && parts.length > 0 ? sumOf(source, { id, rule: 'table3.derived' }, parts, groups.get(group)) : [];
	});
	return [...shared, ...grouped];
}

/** True where the results that are read make the printed 总计: then a row without figures is none, and not one that was missed. */
function addsUp(totals: ReadonlyMap<string, readonly Indicator[]>): boolean {
	const read = RESULTS.flatMap((row) => totals.get(row) ?? []);
	const [closed] = totals.get('closed') ?? [];
	return closed !== undefined && read.reduce((sum, { value = 0 }) => sum + value, 0) === closed.value;
}

/** A row's total as printed; where that cell is blank, the sum of its applicants, all of them read and none the total itself. */
function totalOf(source: string, row: string, cells: readonly Indicator[], isUnread: boolean): Indicator[] {
	const total = cells.find(({ id }) => id === `request.${row}.total`);
	if (total) return [total];
	return cells.length > 0 && !isUnread && !endsInTotal(cells)
		? sumOf(source, { id: `request.${row}.total`, rule: 'table3.derived' }, cells)
		: [];
}

/** 自然人3、商业企业3 and blanks: the second may be the total, moved there by a page that lost the blank cells before it. */
function endsInTotal(cells: readonly Indicator[]): boolean {
	const last = cells.at(-1)?.value ?? 0;
	if (cells.length === APPLICANTS || last === 0) return false;
	return cells.slice(0, -1).reduce((sum, { value = 0 }) => sum + value, 0) === last;
}
/** 自然人 and the five kinds of bodies. */
const APPLICANTS = 6;
