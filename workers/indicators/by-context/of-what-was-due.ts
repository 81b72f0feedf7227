import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 应主动公开信息208条，已公开208条: the second number says what the first one only asks for. */
export function ofWhatWasDue({ sentence, at, quantity, clause }: Counted): NameByContext | undefined {
	if (at === 0 || !clause.said.meets(DISCLOSE)) return undefined;
	if (!DONE.test(sentence.text.slice(clause.start, clause.end))) return undefined;
	const due = countedIn(sentence, at - 1);
	if (due.quantity.kind !== quantity.kind || due.quantity.value < quantity.value) return undefined;
	return DUE.test(sentence.text.slice(due.clause.start, due.clause.end))
		? { id: 'proactive.total', rule: 'published-of-what-was-due', start: clause.start }
		: undefined;
}
const DISCLOSE = setOf('disclose', 'proactive');
const DONE = /^[,，]?(?:实际|已|均已|全部|现已)*(?:主动)?公开(?:了)?$/;
const DUE = /应当?(?:主动)?公开(?:的)?(?:各类|全部)?(?:政府|政务)?信息(?:共|为)?$/;
