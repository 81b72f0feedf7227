import { rightBehind } from '../../text/around';
import type { Rule } from '../rules/rule';
import type { Clause } from '../sentence/clause';
import { CLOSING, isFiller } from '../sentence/filler';
import { setOf, type Term } from '../sentence/terms';
import type { CompiledRule } from './compile';
import { isAttributive, isJoined, isListedWith, isOfASort, ofKinds } from './joined';
import type { Trial } from './trial';

// How the word that names a figure must stand in its clause.

/** Whether a head stands as a rule asks. */
export type Stand = (head: Term, trial: Trial, rule: CompiledRule) => boolean;

/** What each mark of a rule asks of its head (see `Rule`). */
const MARKED: Partial<Record<keyof Rule, Stand>> = {
	plain: isPlain,
	leads: (head, { clause, sentence: { text } }) => isFiller(text, afterPause(clause, text), head.start),
	putOut: isPutOut,
	alone: isAlone,
	touching: touches,
};

/** All that a rule asks of the word that names its figure before the number. */
export const standsOf = (rule: Rule): readonly Stand[] =>
	Object.entries(MARKED).flatMap(([mark, stand]) => (rule[mark as keyof Rule] ? [stand] : []));

/** 发布工作动态80条, 公开了各类规划计划4条: the verb stands right before the word, or is part of it (公开机构职能, 发布动态信息). */
function isPutOut({ start }: Term, { clause, sentence: { text } }: Trial): boolean {
	return (
		SAYS_PUT_OUT.test(rightBehind(text, start, 6)) || PUT_OUT.test(text.slice(Math.max(clause.start, start - 6), start))
	);
}
const SAYS_PUT_OUT = /^(?:公开|(?:发布|推送|更新)动态信息)/;
const PUT_OUT = /(?:公开|发布|公布)(?:了|共|各类|各项)*$/;

/** 二是举办培训2次: of a clause without another word, where nothing before it in the paragraph is another matter. */
function isPlain(head: Term, { clause: { start, earlier }, sentence: { text, paragraph } }: Trial): boolean {
	if (earlier.meets(ANOTHER_MATTER) || paragraph.met.meets(ANOTHER_MATTER)) return false;
	return HELD.test(text.slice(start, head.start));
}
const HELD =
	/^[、,，]?(?:[一二三四五六七八九]是)?(?:全年|本年度?|年内|今年|先后|共|累计|集中|组织|开展|举办|举行|召开|进行|新?收到|受理|接到|了)*$/;
const ANOTHER_MATTER = setOf('otherDomain', 'hotline', 'otherCase', 'interpretation', 'press', 'interview');

/** 其中文件12条、计划3条, 2012年我镇累计公开: the pause or 其中 before an item of a list, and who and when, are no words of it. */
const afterPause = ({ start, end }: Clause, text: string): number =>
	start + (ITEM_BEGINS.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);
const ITEM_BEGINS =
	/^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d))?(?:、|其中:?|(?:\d{4}年度?|[我本]?[局镇乡办校院站馆]|累计|作出|配备|配有|设有?|安排|明确|确定|落实)*)/;

/** Joined to nothing and listed with nothing; a kind is no sort of one and says nothing of a noun behind it. */
function isAlone(head: Term, { clause, sentence: { text } }: Trial, rule: CompiledRule): boolean {
	if (isJoined(head, clause, rule, text) || isListedWith(head, clause, rule, text)) return false;
	return !(ofKinds(rule) && (isAttributive(head, clause, text) || isOfASort(head, clause, text)));
}

/** 全年受理58件，: nothing is named between the verb and the number, nor behind it; 其他145条信息 names no more. */
function touches(head: Term, { clause, sentence: { text }, quantity: { end } }: Trial): boolean {
	if (!isFiller(text, head.end, clause.end) && !IN_ISSUES.test(text.slice(head.end, clause.end))) return false;
	if (head.set.meets(RECEIVE) && IN_WHICH.test(text.slice(clause.end - 1, end + 2))) return true;
	return CLOSING.has(text.charAt(head.set.meets(REST) && text.startsWith('信息', end) ? end + 2 : end));
}
const REST = setOf('catRest');
/** 受理的64件中，: all of them are meant. */
const RECEIVE = setOf('receive');
const IN_WHICH = /^的\d{1,6}[件份宗条]中[,，:]$/;
/** 推送102期231条: in so many issues. */
const IN_ISSUES = /^\d+期、?$/;
