import { concludedAt } from '../conclusions/consequence';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

const RECONSIDERATION = setOf('reconsideration');
const APPEALS = setOf('reconsideration', 'litigation');

/** 行政诉讼6件，已审结5件，均胜诉: the second number counts those that ended, all of them the same way. */
export function endedAlike({ sentence, quantity, clause }: Counted): NameByContext | undefined {
	const { text, paragraph } = sentence;
	if (!saysAll(text, quantity.end) || !ENDED.test(text.slice(clause.start, clause.end))) return undefined;
	const appeal = paragraph.terms.findLast(({ start, set }) => start < clause.start && set.meets(APPEALS));
	if (!appeal) return undefined;
	const family = appeal.set.meets(RECONSIDERATION) ? 'reconsideration' : 'litigation';
	const [said] = concludedAt(`${family}.total`, text, quantity.end, sentence.end);
	return said && { ...said, rule: `${family}-ended-alike`, start: clause.start };
}
/** Nothing is said but that they ended. */
const ENDED =
	/^[,，(]?(?:其中|目前|现)?(?:复议机关|上级机关|(?:人民)?法院)?(?:已经?)?(?:(?:[一二]审)?(?:审结|终审|宣判|判决)|审理完毕|结案|办结)(?:案件)?的?$/;
/** 均维持, not 维持: of one outcome among several the number stands behind. */
const saysAll = (text: string, at: number): boolean => ALL.has(text.charAt(PAUSES.has(text.charAt(at)) ? at + 1 : at));
const PAUSES = new Set(',，');
const ALL = new Set('均全都');
