import type { Quantity } from '../numerals/quantity';
import { type Clause, strange } from './clause';

/** 培训12场，约1500人次: a number without a name of its own that goes on with the figure before it. */
export interface Continuation {
	id: string;
	rule: string;
}

const CONTINUATIONS: readonly { after: string; kind: Quantity['kind']; id: string; rule: string }[] = [
	{ after: 'training.sessions', kind: 'person', id: 'training.people', rule: 'training-people-behind-sessions' },
];

/** A clause with no more unknown characters than this names nothing: ，共计, ，累计参加. */
const NAMELESS = 4;

/** @param before the figure that the number before this one told, in the same sentence */
export function continuationOf(
	before: string | undefined,
	quantity: Quantity,
	clause: Clause,
): Continuation | undefined {
	if (clause.terms.length > 1 || strange(clause.terms, clause.start, clause.end) > NAMELESS) return undefined;
	return CONTINUATIONS.find(({ after, kind }) => after === before && kind === quantity.kind);
}
