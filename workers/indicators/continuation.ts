import type { Quantity } from '../numerals/quantity';
import { type Clause, strange } from './clause';
import { setOf } from './terms';

/** 培训12场，约1500人次: a number without a name of its own that goes on with the figure before it. */
export interface Continuation {
	id: string;
	rule: string;
	/** It is told for the year of the figure before it, whatever year was named in between (较2010年增长20%). */
	goesOn?: true;
}

/** 全市公开政府信息92条，其中市本级11条: a clause that only says whose it is. */
const WHOSE = setOf('ownLevel', 'ownOffice', 'ownGovernment', 'among');
const OWN = setOf('ownLevel', 'ownOffice', 'ownGovernment');

const CONTINUATIONS: readonly { after: string; kind: Quantity['kind']; id: string; rule: string }[] = [
	{ after: 'training.sessions', kind: 'person', id: 'training.people', rule: 'training-people-behind-sessions' },
];

/** A clause with no more unknown characters than this names nothing: ，共计, ，累计参加. */
const NAMELESS = 4;

/** A figure that was told, and the unit it was told in. */
export interface ToldBefore {
	id: string;
	kind: Quantity['kind'];
	/** Where it is not the report's own. */
	year?: number;
}

/** @param before what the number before this one told, in the same sentence */
export function continuationOf(
	before: ToldBefore | undefined,
	quantity: Quantity,
	clause: Clause,
): Continuation | undefined {
	if (!before) return undefined;
	if (isOwnShare(clause) && quantity.kind === before.kind) {
		return { id: before.id, rule: 'own-share-of-the-whole', goesOn: true };
	}
	if (clause.terms.length > 1 || strange(clause.terms, clause.start, clause.end) > NAMELESS) return undefined;
	return CONTINUATIONS.find(({ after, kind }) => after === before.id && kind === quantity.kind);
}

const isOwnShare = ({ terms, said, start, end }: Clause): boolean =>
	said.meets(OWN) && terms.every(({ set }) => set.meets(WHOSE)) && strange(terms, start, end) <= 1;
