import type { Row } from '../cells/row';
import { APPLICANTS, RESULTS } from '../forms/table3';
import { doubted, type Relation } from './doubt';
import type { Figures, Work } from './splits';
import { type Kept, keep, partsOf } from './sums';

/** Steps for one table; when they are used up the rows stay as they are. */
const STEPS = 300_000;

/** For every reading of (七) what goes with it. */
type Ways = Map<Figures, Kept>;

/**
 * Narrows the readings of table 3's rows by its columns: (一) to (六) = (七), and 一 + 二 = 三(七) + 四.
 * Where no readings satisfy both, either one alone counts. A relation that cannot be satisfied means an error in the
 * report: its rows then keep what their own sums allow, but for those that may owe their sum to chance.
 */
export function balanced(rows: readonly Row[]): readonly Row[] {
	const closed = rows.find(({ id }) => id === 'closed');
	if (!closed || closed.readings.length === 0 || rows.every(({ state }) => state === 'sure')) return rows;
	const work = { left: STEPS };
	const results = rows.filter(({ id }) => RESULTS.includes(id));
	const bySum = waysOf(closed, (target) => partsOf(applicants(target), results, work));
	const byFlow = waysOf(closed, (target) => flowOf(target, rows, work));
	if (work.left < 0) return rows;
	const both = together(bySum, byFlow);
	const narrowed = withOnly(rows, both.size > 0 ? both : union(bySum.size > 0 ? bySum : byFlow));
	const [sum, flow] = [relationOf(rows, SUM), relationOf(rows, FLOW)];
	const failing = [...(bySum.size > 0 ? [] : [sum]), ...(byFlow.size > 0 ? [] : [flow])];
	return doubted(narrowed, [sum, flow], new Set(both.size > 0 || failing.length > 0 ? failing : [sum, flow]));
}

const withOnly = (rows: readonly Row[], kept: Kept): Row[] =>
	rows.map((row) => {
		const readings = kept.get(row.id);
		return readings ? { ...row, readings: [...readings] } : row;
	});

const relationOf = (rows: readonly Row[], signs: Readonly<Record<string, number>>): Relation =>
	new Map(rows.flatMap(({ id }) => (id in signs ? [[id, signs[id] as number]] : [])));

const SUM: Readonly<Record<string, number>> = {
	...Object.fromEntries(RESULTS.map((id) => [id, 1])),
	closed: -1,
};
const FLOW: Readonly<Record<string, number>> = {
	new: 1,
	carried_in: 1,
	closed: -1,
	carried_out: -1,
};

function waysOf(closed: Row, find: (target: Figures) => Kept | undefined): Ways {
	const ways: Ways = new Map();
	for (const target of closed.readings) {
		const kept = find(target);
		if (kept) ways.set(target, kept.set(closed.id, new Set([target])));
	}
	return ways;
}

/** The readings of 一, 二 and 四 that go with a reading of (七). */
function flowOf(closed: Figures, rows: readonly Row[], work: Work): Kept | undefined {
	const [received, carriedIn, carriedOut] = ['new', 'carried_in', 'carried_out'].map((id) =>
		rows.find((row) => row.id === id),
	);
	if (!received || !carriedIn || !carriedOut) return undefined;
	const kept: Kept = new Map();
	for (const inflow of received.readings) {
		for (const before of carriedIn.readings) {
			for (const after of carriedOut.readings) {
				if (--work.left < 0) return undefined;
				if (!balances([inflow, before], [closed, after])) continue;
				keep(kept, received.id, [inflow]);
				keep(kept, carriedIn.id, [before]);
				keep(kept, carriedOut.id, [after]);
			}
		}
	}
	return kept.size > 0 ? kept : undefined;
}

/** What survives under both relations, for the same reading of (七); nothing where they contradict each other. */
function together(a: Ways, b: Ways): Kept {
	const shared: Ways = new Map();
	for (const [target, kept] of a) {
		const others = b.get(target);
		if (others) shared.set(target, new Map([...kept, ...others]));
	}
	return union(shared);
}

function union(ways: Ways): Kept {
	const all: Kept = new Map();
	for (const kept of ways.values()) for (const [id, readings] of kept) keep(all, id, readings);
	return all;
}

/** The six kinds of applicant: the total is left to the row's own sum. */
const applicants = (figures: Figures): Figures => figures.slice(0, APPLICANTS);

const balances = (left: readonly Figures[], right: readonly Figures[]): boolean => {
	const total = (side: readonly Figures[], column: number) =>
		side.reduce((sum, figures) => sum + (figures[column] ?? 0), 0);
	return Array.from({ length: APPLICANTS }, (_, i) => i).every((i) => total(left, i) === total(right, i));
};
