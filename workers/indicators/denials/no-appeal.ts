import type { Quantity } from '../../numerals/quantity';
import { oneOf } from '../../text/one-of';
import { SEMICOLON } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';

/**
 * Whether a sentence that does not say what about denies every appeal: where there was none of any kind
 * (全年未发生行政复议、行政诉讼) there was none about disclosure. Under a heading of another matter, or beside one, it may
 * speak of that alone.
 *
 * @param cue the word that denies
 */
export function deniesAnyAppeal(sentence: Sentence, cue: Term): boolean {
	if (isOfAKind(sentence, cue)) return false;
	const { text, start, end, terms } = sentence;
	const mark = terms.findLast((term) => term.end <= cue.start && term.set.meets(MARKS));
	return ANY_APPEAL.test(text.slice(mark?.end ?? start, end));
}

/** 行政复议0件，行政诉讼0件: a count of none, whatever about, counts none about disclosure too. */
export const countsNoAppeal = (sentence: Sentence, { value, start, end }: Quantity): boolean =>
	value === 0 && !isOfAKind(sentence, { start, end });

/** Whether other matters than disclosure are spoken of around a place in a sentence. */
const isOfAKind = ({ text, start, terms, said, paragraph }: Sentence, place: Place): boolean =>
	(said.meets(OF_A_KIND) && partAround(terms, place).some(({ set }) => set.meets(OF_A_KIND))) ||
	paragraph.met.meets(OF_A_KIND) ||
	OF_A_HEADING.test(headingOf(text, start));

type Place = Pick<Term, 'start' | 'end'>;

/** The terms between the semicolons around the denial: 未发生复议；收到热线投诉2件 are two things. */
function partAround(terms: readonly Term[], cue: Place): readonly Term[] {
	const from = terms.findLastIndex(({ set, end }) => end <= cue.start && set.meets(SEMICOLON));
	const to = terms.findIndex(({ set, start }) => start > cue.start && set.meets(SEMICOLON));
	return terms.slice(from + 1, to < 0 ? terms.length : to);
}
const OF_A_KIND = setOf(
	'otherCase',
	'otherDomain',
	'hotline',
	'licensing',
	'penalty',
	'coercion',
	'licensingDecision',
	'penaltyDecision',
	'coercionDecision',
);
/** What stands on the line before the sentence, and on the line above: (四)信访办理情况。 */
const headingOf = (text: string, start: number): string => {
	const above = text.lastIndexOf('\n', start - 1);
	return text.slice(Math.max(0, start - LONGEST_HEADING, text.lastIndexOf('\n', above - 1)), start);
};
const LONGEST_HEADING = 60;
const OF_A_HEADING = /信访|执法|处罚|许可|审批|热线|诉求|举报|法治|依法行政/;
const MARKS = setOf('stop', 'semicolon', 'comma', 'colon');
/** Who and when, the denial, and the appeals: nothing that says what they were about. */
const WHO_AND_WHEN = oneOf(
	/(?:没有|无|未)(?:发生|收取)?(?:收费|费用)[、和及]/,
	/\d{4}年度?|[本全今当]年度?内?|一年来|期间|目前|至今|年内|学年内/,
	/我[局委办厅院镇乡县区市]|我(?:街道|单位|中心)|本(?:局|机关|单位|部门|街道|镇|乡|办)|全[市县区局镇乡]/,
);
const DENIED = `(?:均|也|并|尚|暂)*(?:未|没有|无)(?:有|曾|人)?(?:收到|发生|接到|出现|产生|受理|引发|引起|新增|新发生)?(?:过|任何|[1一]起|[1一]件|相关|有关)?`;
const APPEAL =
	'(?:(?:举报投诉|投诉举报|举报|投诉)[、和及与])?(?:被)?(?:提起|申请)?的?(?:行政)?(?:复议|诉讼)(?:申请|案件|案)?';
/** 、诉讼; ，未发生举报 */
const AND_MORE =
	'(?:(?:[、,和及与或]|以及|或者)?(?:未|没有|无)?(?:发生|收到)?(?:被)?(?:提起|申请)?(?:行政)?(?:复议|诉讼|应诉|举报|投诉|申诉)(?:申请|案件|案)?){0,8}';
const ANY_APPEAL = new RegExp(
	`^${WHO_AND_WHEN}*${DENIED}${APPEAL}${AND_MORE}的?(?:情况|情形|发生|现象|案件|事件|事项)?(?=[,，。;；\\n]|$)`,
);
