import type { Quantity } from '../numerals/quantity';
import type { UnitKind } from '../numerals/units';
import { type Clause, clauseBefore, floorOf, hasAny, says } from './clause';
import { CASES } from './rule';
import type { Sentence } from './sentence';
import { type Sense, senseNumber, type Term } from './terms';

/**
 * Several names, one clause: 微博、微信…分别为1789条、3430条 gives each its number in turn,
 * 行政复议、行政诉讼均为0件 gives each the same.
 */
export interface Share {
	id: string;
	rule: string;
	head: Term;
	quantity: Quantity;
	start: number;
}

interface Family {
	rule: string;
	units: readonly (UnitKind | 'none')[];
	needs?: readonly Sense[];
	members: readonly (readonly [head: Sense, id: string])[];
}

const FAMILIES: readonly Family[] = [
	{
		rule: 'appeals',
		units: CASES,
		members: [
			['reconsideration', 'reconsideration.total'],
			['litigation', 'litigation.total'],
			['complaint', 'complaint.total'],
		],
	},
	{
		rule: 'channels',
		units: ['item', 'none'],
		needs: ['governmentInfo', 'plainInfo', 'proactive', 'disclose'],
		members: [
			['website', 'channel.website'],
			['weibo', 'channel.weibo'],
			['wechat', 'channel.wechat'],
			['gazette', 'channel.gazette'],
		],
	},
	{
		rule: 'applications',
		units: CASES,
		needs: ['application', 'byRequest'],
		members: [
			['inPerson', 'application.received.in_person'],
			['fax', 'application.received.fax'],
			['online', 'application.received.online'],
			['letter', 'application.received.letter'],
		],
	},
];

/** The shares that the `at`-th quantity of a sentence has in names told together. */
export function sharesOf(sentence: Sentence, at: number): Share[] {
	const first = firstOfRun(sentence.quantities, at);
	const quantity = sentence.quantities[at] as Quantity;
	const clauses = clausesUpTo(sentence, first);
	const said = clauses.flatMap((clause) => clause.terms);
	for (const family of FAMILIES) {
		if (!family.units.includes(quantity.kind)) continue;
		if (family.needs && !hasAny(said, family.needs.map(senseNumber))) continue;
		const named = membersIn(family, clauses);
		if (named.length < 2) continue;
		if (says(said, 'respectively')) return oneEach(family, named, quantity, at - first);
		if (at === first && (says(said, 'each') || quantity.value === 0)) return sameForAll(family, named, quantity);
	}
	return [];
}

/** Numbers that follow each other with nothing but 、 or ， or 和 between them run together. */
function firstOfRun(quantities: readonly Quantity[], at: number): number {
	let first = at;
	while (first > 0 && (quantities[first] as Quantity).start - (quantities[first - 1] as Quantity).end <= 1) first--;
	return first;
}

/** The clause that leads to the run, and the one before it where the names stand there. */
function clausesUpTo(sentence: Sentence, first: number): readonly Clause[] {
	const quantity = sentence.quantities[first] as Quantity;
	const floor = floorOf(sentence, first);
	const near = clauseBefore(sentence.terms, quantity.start, floor, sentence.start);
	if (!says(near.terms, 'respectively') && !says(near.terms, 'each')) return [near];
	const mark = sentence.terms[near.from - 1];
	if (!mark || mark.start < floor) return [near];
	return [clauseBefore(sentence.terms, mark.start, floor, sentence.start), near];
}

function membersIn(family: Family, clauses: readonly Clause[]): [id: string, head: Term][] {
	const found: [string, Term][] = [];
	for (const term of clauses.flatMap((clause) => clause.terms)) {
		const member = family.members.find(([head]) => term.senses.includes(senseNumber(head)));
		if (member && !found.some(([id]) => id === member[1])) found.push([member[1], term]);
	}
	return found;
}

function oneEach(family: Family, named: [string, Term][], quantity: Quantity, turn: number): Share[] {
	const mine = named[turn];
	return mine
		? [{ id: mine[0], rule: `${family.rule}-respectively`, head: mine[1], quantity, start: quantity.start }]
		: [];
}

const sameForAll = (family: Family, named: [string, Term][], quantity: Quantity): Share[] =>
	named.map(([id, head]) => ({
		id,
		rule: `${family.rule}-each`,
		head,
		quantity,
		start: Math.min(head.start, quantity.start),
	}));
