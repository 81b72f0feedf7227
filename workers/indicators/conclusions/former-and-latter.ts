import type { Quantity } from '../../numerals/quantity';
import type { Sentence } from '../sentence/sentence';

/** True where what follows is said of one of two: ，前者均维持. */
export const pointsBack = (at: number, { text }: Pick<Sentence, 'text'>): boolean =>
	ONE_OF_TWO.test(text.slice(at, at + 3));
const ONE_OF_TWO = /^[,，;；。][前后]者/;

/** 复议3件，诉讼2件，前者均维持，后者均驳回: where it begins to say how all of each ended. */
export function endsOfPair(id: string, { start, end }: Quantity, { text, quantities }: Sentence): readonly number[] {
	if (!APPEALS.has(id)) return NOWHERE;
	const next = quantities.find((one) => one.start > start);
	if (next && FORMER.test(text.slice(next.end, next.end + 3))) return [next.end + 3];
	const latter = quantities.some((one) => one.end < start) && LATTER.exec(text.slice(end, end + REACH));
	return latter ? [end + latter[0].length] : NOWHERE;
}
const NOWHERE: readonly number[] = [];
const APPEALS = new Set(['reconsideration.total', 'litigation.total']);
const FORMER = /^[,，;；。]前者/;
const LATTER = /^[,，;；。]前者[^。\d]{1,20}?[,，;；]后者/;
const REACH = 30;
