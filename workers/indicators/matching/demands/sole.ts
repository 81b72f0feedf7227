import type { Quantity } from '../../../numerals/quantity';
import { rightBefore, rightBehind } from '../../../text/around';
import type { Sentence } from '../../sentence/sentence';
import type { CompiledRule } from '../compile';
import type { Trial } from '../trial';

/** Whether a number is the only one of its kind of unit in its sentence. */
export const isSole = ({ sentence, quantity }: Trial, rule: CompiledRule): boolean =>
	!sentence.quantities.some((other) => isAnother(other, quantity, sentence, rule));

/**
 * Another number of the same kind of unit; 减免费用0元 is none of what was charged, and of what both ways put out
 * (206条，其中动态152条) only a part.
 */
const isAnother = (
	other: Quantity,
	{ start, end, kind, unit }: Quantity,
	{ text }: Sentence,
	{ rule }: CompiledRule,
): boolean =>
	other.start !== start &&
	other.kind === kind &&
	// 公开信息206条，文件12件、解读8篇: other things, counted otherwise.
	!(rule.both && other.start > end && other.unit !== unit) &&
	!((rule.both || kind === 'money') && other.start > end && PARTED.test(rightBehind(text, end, 4))) &&
	!(other.start < start && LEADS.test(rightBehind(text, other.end, 16))) &&
	!REDUCED.test(rightBefore(text, other.start, 14)) &&
	!(kind === 'money' && SPENT.test(rightBefore(text, other.start, 14))) &&
	!(other.start > start && DEALT_WITH.test(rightBefore(text, other.start, 2)));
const PARTED = /^[,，(]?其中/;
/** 申请3件，对2件作出答复: what was done with some of them. */
const DEALT_WITH = /[,，]对$/;
/** 1名副主任分管，2名同志负责: who leads them is none of them. */
const LEADS = /^[一-龥]{0,10}(?:分管|主管|负总责)(?:领导|负责人)?(?=[,，、])/;
/** 经费支出共计4.2万元；收取复制费118元: what was spent is none of what was charged. */
const SPENT = /(?:经费|支出|投入)[^,，。;；\n]*$/;
/** 减免32人、金额218元 */
const REDUCED = /(?:减免|免除|免收)[^,，。;；\n]*$/;
