import { rightBefore, rightBehind } from '../../../text/around';
import type { SenseSet } from '../../sentence/sense-set';
import type { CompiledRule } from '../compile';
import type { Trial } from '../trial';

/** Whether what a rule demands of the words around a number is so. */
export type Demand = (trial: Trial, rule: CompiledRule) => boolean;

// What demands are made of.

/** That something is not so. */
export const not =
	(isSo: Demand): Demand =>
	(trial, rule) =>
		!isSo(trial, rule);

/** That two things are so. */
export const both =
	(isSo: Demand, isToo: Demand): Demand =>
	(trial, rule) =>
		isSo(trial, rule) && isToo(trial, rule);

/** That the characters right before the number suit a pattern, so many at the most. */
export const before =
	(reach: number, pattern: RegExp): Demand =>
	({ sentence: { text }, quantity: { start } }) =>
		pattern.test(rightBefore(text, start, reach));

/** That the characters right behind the number suit a pattern, so many at the most. */
export const behind =
	(reach: number, pattern: RegExp): Demand =>
	({ sentence: { text }, quantity: { end } }) =>
		pattern.test(rightBehind(text, end, reach));

/** That the clause suits a pattern. */
export const inClause =
	(pattern: RegExp): Demand =>
	({ sentence: { text }, clause: { start, end } }) =>
		pattern.test(text.slice(start, end));

/** That what its sentence says before the clause or behind it suits a pattern. */
export const besideClause =
	(pattern: RegExp): Demand =>
	({ sentence: { text, start, end }, clause }) =>
		pattern.test(text.slice(start, clause.start)) || pattern.test(text.slice(clause.end, end));

/** That what its sentence says before the number suits a pattern. */
export const saidBefore =
	(pattern: RegExp): Demand =>
	({ sentence: { text, start }, quantity }) =>
		pattern.test(text.slice(start, quantity.start));

/** That the clause has a word of a set. */
export const says =
	(words: SenseSet): Demand =>
	({ clause: { said } }) =>
		said.meets(words);

/** That the words that name the number stand behind it. */
export const toldBehind: Demand = ({ clause: { end }, quantity }) => end > quantity.end;

/** That the number has a unit. */
export const countedIn =
	(unit: string): Demand =>
	({ quantity }) =>
		quantity.unit === unit;
