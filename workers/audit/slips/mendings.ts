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
	const around = byPlace(broken);
	const all = [...oneByOne(broken, around), ...twoByTwo(broken, around, kept.filter(isApart))];
	return all.filter(({ mends }) => mends.length > 1).sort((a, b) => b.mends.length - a.mends.length);
}

/** Digits that run together have one place for all of their numbers. */
export const isApart = ({ terms }: Relation): boolean => new Set(terms.map(keyOf)).size === terms.length;

type Around = ReadonlyMap<string, readonly Broken[]>;
const keyOf = ({ span }: { span: Span }): string => `${span}`;

function byPlace(broken: readonly Broken[]): Around {
	const around = new Map<string, Broken[]>();
	for (const one of broken)
		for (const term of one.relation.terms) {
			const beside = around.get(keyOf(term));
			if (beside) beside.push(one);
			else around.set(keyOf(term), [one]);
		}
	return around;
}

/** One number that several findings meet at. */
const oneByOne = (broken: readonly Broken[], around: Around): Mending[] =>
	broken.flatMap(({ relation }) =>
		relation.terms.flatMap((term, at): Mending[] => {
			const beside = around.get(keyOf(term)) as readonly Broken[];
			const value = beside.length > 1 && beside.length <= MOST_BESIDE ? relation.mend(at) : undefined;
			return value === undefined ? [] : [mending([{ term, value }], beside)];
		}),
	);

/** A number that more findings than that meet at (a text of one line again and again) is no slip of the pen. */
const MOST_BESIDE = 60;

/** A cell with the total of its row, which was added up from it; or two cells of a row, one of which has what is the other's. */
const twoByTwo = (broken: readonly Broken[], around: Around, kept: readonly Relation[]): Mending[] =>
	broken.length > MOST_BESIDE
		? []
		: broken.flatMap(({ relation }) =>
				relation.terms.flatMap((term, at) => {
					const value = relation.mend(at);
					if (value === undefined) return [];
					const sums = kept.filter(({ terms }) => terms.some((one) => keyOf(one) === keyOf(term)));
					return sums.flatMap((sum) => together(sum, { term, value }, around, kept));
				}),
			);

/** A change with each other one by which a sum that holds goes on to hold. */
function together(sum: Relation, change: Change, around: Around, kept: readonly Relation[]): Mending[] {
	const values = sum.terms.map((one) => valueWith(one, [change]));
	return sum.terms.flatMap((term, at): Mending[] => {
		const known = around.get(keyOf(term));
		if (!known || keyOf(term) === keyOf(change.term)) return [];
		const value = [-1, 1]
			.map((sign) => tidy(term.amount.value + sign * (change.value - change.term.amount.value)))
			.find((one) => one >= 0 && sum.holds(values.with(at, one)));
		if (value === undefined) return [];
		const changes = [change, { term, value }] as const;
		const beside = [...new Set([...(around.get(keyOf(change.term)) ?? []), ...known])];
		return kept.every((one) => holdsWith(one, changes)) ? [mending(changes, beside)] : [];
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
