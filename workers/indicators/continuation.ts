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
/** 其中市本级公开3.86万条: the verb again adds nothing. */
const DISCLOSE = setOf('disclose', 'proactive');
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
	text: string,
): Continuation | undefined {
	if (!before) return undefined;
	if (isOwnShare(clause) && quantity.kind === before.kind) {
		return { id: before.id, rule: 'own-share-of-the-whole', goesOn: true };
	}
	if (before.id === 'training.sessions' && quantity.kind === 'person' && cameTo(quantity, text)) {
		return { id: 'training.people', rule: 'those-who-came' };
	}
	if (clause.terms.length > 1 && !WHO_CAME.holds(clause.said)) return undefined;
	if (strange(clause.terms, clause.start, clause.end) > NAMELESS) return undefined;
	return CONTINUATIONS.find(({ after, kind }) => after === before.id && kind === quantity.kind);
}

/** 培训会2次，各村信息员共56人参加。 */
const cameTo = ({ end }: Quantity, text: string): boolean => CAME.test(text.slice(end, end + 5));
const CAME = /^(?:次)?(?:参加|参训)(?:了)?(?=[,，。;；)\n]|$)/;
/** 培训2次，参加人员达70人次。 */
const WHO_CAME = setOf('attend', 'staff', 'trainee', 'all');

const isOwnShare = ({ terms, said, start, end }: Clause): boolean =>
	said.meets(OWN) &&
	terms.every(({ set }) => set.meets(WHOSE) || set.meets(DISCLOSE)) &&
	strange(terms, start, end) <= 1;
