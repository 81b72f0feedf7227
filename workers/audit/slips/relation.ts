import type { Amount } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import { tidy } from '../../../src/report/tidy';
import type { Folded } from '../../text/fold';
import type { Figure } from '../figures';
import { amountOf, type Item, spanOf, type WithShare } from '../lists/items';
import { mayMakeAll } from '../lists/runs';
import { lastDigit, meet, percentOf, type Range, totalOf } from '../range';

/** A number with the place where it stands. */
export interface Term {
	span: Span;
	amount: Amount;
	/** The name of the figure, of a cell of the tables; empty for what running text tells. */
	figure: string;
}

/** What must hold between numbers, to be asked which one of them, told otherwise, would mend it. */
export interface Relation {
	terms: readonly Term[];
	/** Whether it holds between other values, one for each term. */
	holds(values: readonly number[]): boolean;
	/** The value with which one term would make it hold, the others as they are; undefined where it may be several. */
	mend(at: number): number | undefined;
}

/** A number of the running text. */
const termOf = (folded: Folded, item: Item): Term => ({
	span: spanOf(folded, item),
	amount: amountOf(folded, item),
	figure: '',
});

/** A figure of a table or of the running text. */
const termOfFigure = ({ id, item, span, value }: Figure): Term => ({
	span,
	amount: { value, unit: '' },
	figure: item ? '' : id,
});

/** One side adds up to the other, between numbers of the running text: only where all of them are exact. */
export const equalItems = (folded: Folded, left: readonly Item[], right: readonly Item[]): Relation | undefined =>
	[...left, ...right].every(({ step, quantity }) => step === 1 && !quantity.qualifier)
		? equal(
				left.map((item) => termOf(folded, item)),
				right.map((item) => termOf(folded, item)),
			)
		: undefined;

/** One side adds up to the other, between figures: only where all of them are exact. */
export const equalFigures = (left: readonly Figure[], right: readonly Figure[]): Relation | undefined =>
	[...left, ...right].every(({ low, high }) => low === high)
		? equal(left.map(termOfFigure), right.map(termOfFigure))
		: undefined;

/** One side adds up to the other. */
function equal(left: readonly Term[], right: readonly Term[]): Relation {
	const terms = [...left, ...right];
	const sign = (at: number): number => (at < left.length ? 1 : -1);
	const apart = (values: readonly number[]): number => values.reduce((sum, value, at) => sum + sign(at) * value, 0);
	return {
		terms,
		holds: (values) => Math.abs(apart(values)) < DUST,
		mend: (at) => {
			const { value } = (terms[at] as Term).amount;
			const mended = tidy(value - sign(at) * apart(terms.map((term) => term.amount.value)));
			return mended >= 0 ? mended : undefined;
		},
	};
}
const DUST = 1e-6;

/** A share that is stated of a part: the part and the whole may be others too, but only the share is known from the rest. */
export function shared(folded: Folded, part: WithShare, whole: Item): Relation {
	const { share } = part;
	const isShare = (values: readonly number[]): boolean => {
		const [of, all, told] = values as [number, number, number];
		return meet(percentOf(exactly(of), exactly(all)), lastDigit(told, share.step));
	};
	return {
		terms: [part, whole, share].map((item) => termOf(folded, item)),
		holds: isShare,
		mend: (at) => (at === 2 ? atStep((part.value / whole.value) * 100, share.step) : undefined),
	};
}

/** Shares that make 100 %. */
export function hundred(folded: Folded, shares: readonly Item[]): Relation {
	const total = totalOf(shares);
	return {
		terms: shares.map((share) => termOf(folded, share)),
		holds: (values) => mayMakeAll(values.map((value, at) => ({ value, step: (shares[at] as Item).step }))),
		mend: (at) => {
			const { value, step } = shares[at] as Item;
			const mended = atStep(value + 100 - total, step);
			return mended >= 0 ? mended : undefined;
		},
	};
}

const exactly = (value: number): Range => ({ low: value, high: value });

/** In as many digits as the share is printed with. */
const atStep = (value: number, step: number): number =>
	Number(value.toFixed(Math.max(0, Math.round(-Math.log10(step)))));
