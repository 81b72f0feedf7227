import type { Finding } from '../../../src/report/reading';
import type { Span } from '../../../src/report/span';
import { tidy } from '../../../src/report/tidy';
import type { Relation, Term } from './relation';

/** A finding with what does not hold. */
export interface Broken {
	finding: Finding;
	relation: Relation;
}

/** A number told otherwise. */
export interface Change {
	term: Term;
	value: number;
}

/** Changes that would mend what is broken: of one number, or of two that make up one sum, which goes on to hold. */
export interface Mending {
	changes: readonly [Change] | readonly [Change, Change];
	mends: readonly Broken[];
}

/** What would mend several at once, that which mends most first. */
export function mendingsOf(broken: readonly Broken[], kept: readonly Relation[]): Mending[] {
	if (broken.length < 2) return [];
	const all = [...oneByOne(broken), ...twoByTwo(broken, kept.filter(isApart))];
	return all.filter(({ mends }) => mends.length > 1).sort((a, b) => b.mends.length - a.mends.length);
}

/** Digits that run together have one place for all of their numbers. */
export const isApart = ({ terms }: Relation): boolean => new Set(terms.map(keyOf)).size === terms.length;

/** What has a number, by the place of the number. */
type Around<T> = ReadonlyMap<string, readonly T[]>;
const keyOf = ({ span }: { span: Span }): string => `${span}`;

function byPlace<T>(all: readonly T[], relationOf: (one: T) => Relation): Around<T> {
	const around = new Map<string, T[]>();
	for (const one of all)
		for (const term of relationOf(one).terms) {
			const beside = around.get(keyOf(term));
			if (beside) beside.push(one);
			else around.set(keyOf(term), [one]);
		}
	return around;
}

/** One number that several findings meet at. */
function oneByOne(broken: readonly Broken[]): Mending[] {
	const around = byPlace(broken, ({ relation }) => relation);
	return broken.flatMap(({ relation }) =>
		relation.terms.flatMap((term, at): Mending[] => {
			const beside = around.get(keyOf(term)) as readonly Broken[];
			const value = beside.length > 1 && beside.length <= MOST_BESIDE ? relation.mend(at) : undefined;
			return value === undefined ? [] : [mending([{ term, value }], beside)];
		}),
	);
}

/** A number that more findings than that meet at (a text of one line again and again) is no slip of the pen. */
const MOST_BESIDE = 60;

/** A cell with the total of its row, which was added up from it; or two cells of a row, one of which has what is the other's. */
function twoByTwo(broken: readonly Broken[], kept: readonly Relation[]): Mending[] {
	if (broken.length > MOST_BROKEN) return [];
	const around = byPlace(broken, ({ relation }) => relation);
	const holding = byPlace(kept, (relation) => relation);
	return broken.flatMap(({ relation }) =>
		relation.terms.flatMap((term, at) => {
			const value = relation.mend(at);
			const sums = value === undefined ? [] : (holding.get(keyOf(term)) ?? []);
			return sums.flatMap((sum) => together(sum, { term, value: value as number }, around, holding));
		}),
	);
}
/** A table with more faults than that is no table with a slip. */
const MOST_BROKEN = 20;

/** A change with each other one by which a sum that holds goes on to hold. */
function together(sum: Relation, change: Change, around: Around<Broken>, holding: Around<Relation>): Mending[] {
	const values = sum.terms.map((one) => valueWith(one, [change]));
	const near = <T>(all: Around<T>, changes: readonly Change[]): T[] => [
		...new Set(changes.flatMap(({ term }) => all.get(keyOf(term)) ?? [])),
	];
	return sum.terms.flatMap((term, at): Mending[] => {
		if (!around.has(keyOf(term)) || keyOf(term) === keyOf(change.term)) return [];
		const value = [-1, 1]
			.map((sign) => tidy(term.amount.value + sign * (change.value - change.term.amount.value)))
			.find((one) => one >= 0 && sum.holds(values.with(at, one)));
		if (value === undefined) return [];
		const changes = [change, { term, value }] as const;
		const isSound = near(holding, changes).every((one) => holdsWith(one, changes));
		return isSound ? [mending(changes, near(around, changes))] : [];
	});
}

const mending = (changes: Mending['changes'], beside: readonly Broken[]): Mending => ({
	changes,
	mends: beside.filter(({ relation }) => holdsWith(relation, changes)),
});

const holdsWith = ({ terms, holds }: Relation, changes: readonly Change[]): boolean =>
	holds(terms.map((term) => valueWith(term, changes)));

const valueWith = (term: Term, changes: readonly Change[]): number =>
	changes.find((change) => keyOf(change.term) === keyOf(term))?.value ?? term.amount.value;
