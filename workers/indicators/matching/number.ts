import type { Quantity } from '../../numerals/quantity';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import type { Term } from '../sentence/terms';
import type { CompiledRule } from './compile';

// What the words around a number say of it, whichever side its name stands on.

/**
 * 政府信息中，机构类12条: what stands before 中 is the whole, counted elsewhere.
 * 微信公众号等公开78条: what stands before 等 is one of several.
 * 纠错率为0: a rate is no number of what it is the rate of.
 */
export const NOT_ALONE = new Set(['中', '等', '率']);

/** 1件属于商业秘密、2件属于个人隐私: the words between two numbers belong to the first where the second opens an item. */
export const isNextInList = (text: string, { start }: Quantity, clause: Clause, floor: number): boolean =>
	floor >= 0 && clause.start === floor && text.charAt(start - 1) === '、' && clause.terms.length > 0;
/**
 * 除5件结转外, 文件库建设和20项改造: what stands before 除 or 和 (not 参与) has another number.
 * 对1份已公开的文件: what 对 leads to stands behind the number.
 */
export const isExcepted = ({ text }: Sentence, { start }: Quantity): boolean =>
	LEADS_ON.has(text.charAt(start - 1)) && text.charAt(start - 2) !== '参';
const LEADS_ON = new Set(['除', '对', '将', '把', '和', '及', '与']);

/** The evidence begins with the first word of the clause that the rule asked for. */
export function firstOf(rule: CompiledRule, clause: Clause, head: Term): number {
	const first = clause.terms.find((term) => term === head || term.set.meets(rule.wanted));
	return (first ?? head).start;
}

/** Rows of a list printed with leaders: 申请总数……3件. */
export const LEADER = '…';
