import { rightBefore, rightBehind } from '../../text/around';
import { uncovered } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';

/** What a denial that ends its clause denies, where it is named right before: 行政诉讼无; 复议、诉讼情况:均无; 一件申请也没有接到. */
export function namedBefore({ text, terms }: Sentence, at: number): readonly Term[] {
	const cue = terms[at] as Term;
	const denial = ENDS_CLAUSE.exec(rightBehind(text, cue.start, LONGEST));
	if (!denial) return NOTHING;
	const from = terms.findLastIndex(({ set }, before) => before < at && !set.meets(DENIABLE)) + 1;
	const named = terms.slice(from, at);
	const [first] = named;
	if (!first) return NOTHING;
	const before = rightBefore(text, first.start, 3);
	if (!BEGINS.test(before) && !NOT_ONE.test(before) && !CAUSED.test(rightBefore(text, first.start, 24))) return NOTHING;
	const joining = (text.slice(first.start, cue.start).match(JOINING) ?? []).join('').length;
	if (uncovered(named, first.start, cue.start) !== joining) return NOTHING;
	let to = at + 1;
	while (to < terms.length && (terms[to] as Term).end <= cue.start + denial[0].length) to++;
	return terms.slice(from, to);
}
const NOTHING: readonly Term[] = [];
/** What was not done, or not once (没有发生一起), and nothing behind it. */
const ENDS_CLAUSE =
	/^(?:均|都|尚|从|暂|亦|也)?(?:没有|没|未|无)(?:曾|有)?(?:发生|收到|接到|出现|产生|提起|开展|召开|举办|举行|制发|制定|出台|印发|收取)?过?(?:一[件起例宗次份])?(?=[,，。;；\n]|$)/;
const LONGEST = 10;
const DENIABLE = setOf(
	'reconsideration',
	'litigation',
	'complaint',
	'fee',
	'application',
	'byRequest',
	'reduction',
	'press',
	'interview',
	'training',
	'normative',
);
/** A mark or a year stands before the name. */
const BEGINS = /(?:[,，。;；:、.)\n年度]|^)$/;
/** 一件申请也没有: nothing needs to say that it is all of them. */
const NOT_ONE = /[,，。;；\n年度今局镇乡办院校馆站所]一[件起例宗次份]$/;
/** 因信息公开引起的复议、诉讼一件也没有: their cause stands before them. */
const CAUSED =
	/(?:^|[,，。;；:、\n年度])因(?:政府|政务)?信息公开(?:工作|问题|事项|答复|申请)?而?(?:引起|引发|导致|产生|提起|申请|造成)?的?$/;
/** What only joins what is denied, or says that there was not one of it: 申请一件也没有. */
const JOINING = /[、和及与或情况均都也亦:]|一[件起例宗次份]/g;
