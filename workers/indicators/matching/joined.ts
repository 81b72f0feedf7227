import { rightBefore } from '../../text/around';
import { oneOf } from '../../text/one-of';
import type { Clause } from '../sentence/clause';
import { ANY_KIND, KINDS } from '../sentence/senses';
import { NO_WORD, setOf, type Term } from '../sentence/terms';
import type { CompiledRule } from './compile';

// Whether the word that names a figure stands for itself: joined to another, or said of a noun behind it, it does not.

/** 公开规划、规范性文件12件, 公告公示、工作动态类28条, 政策法规、政策解读20条 count both; in 公开规章17件、规范性文件146件 each has its own. */
export const isListedWith = (head: Term, clause: Clause, rule: CompiledRule, text: string): boolean =>
	!(ofKinds(rule) && isOfSameKind(head, clause.terms)) &&
	(LISTED_IDS.test(rule.rule.id) || isOfInterpretations(rule, clause)) &&
	LISTED.test(text.slice(clause.start, head.start));
/** 涉及商业秘密、个人隐私6件: two reasons in one number. */
const LISTED_IDS = /^(?:normative\.|category\.|application\.replied\.denied\.)/;
/** 文件、教育动态12条; 1、人事人才类48条: the number of the line lists nothing, nor do two deeds (新增、更新). */
const LISTED = /(?<!^\s?\d{1,2})(?<=.)、(?:其他|(?!更新|发布|公开|公布)[一-龥]{2})?$/;
/** Beside a kind of information an interpretation is one of the list. */
const isOfInterpretations = ({ rule }: CompiledRule, { said }: Clause): boolean =>
	rule.id === 'response.interpretations' && said.meets(ANY_KIND);

/** 日常业务及其他类信息312条, 动态、法规等信息30条: the number counts both. A list may end in 及其他信息5条. */
export const isJoined = (head: Term, { start, end, terms }: Clause, rule: CompiledRule, text: string): boolean =>
	JOINED_BEHIND.test(text.slice(head.end, asideBehind(head, terms)?.start ?? end)) ||
	(ofKinds(rule) && isJammed(head, text)) ||
	(JOINED_BEFORE.test(text.slice(start, head.start)) && !(ofKinds(rule) && isOfSameKind(head, terms)));
/** 不属于本局公开范围、告知申请人向市局申请2件: what says nothing joins nothing. */
const asideBehind = ({ end }: Term, terms: readonly Term[]): Term | undefined =>
	terms.find(({ start, word }) => start >= end && word === NO_WORD);
/** 人事资金信息38条: staff and money in one number, with nothing between their names. */
const isJammed = ({ start, set }: Term, text: string): boolean => {
	const before = rightBefore(text, start, 2);
	return (before === '人事' && set.meets(MONEY)) || (before === '财务' && set.meets(STAFF));
};
const MONEY = setOf('catFinance');
const STAFF = setOf('catPersonnel');
/** 领导班子及机构设置类5条, 财政收支、预决算7条: both are of one kind. */
const isOfSameKind = (head: Term, terms: readonly Term[]): boolean =>
	terms.some(
		({ end, set }) => end === head.start - 1 && KIND_SETS.some((kind) => set.meets(kind) && head.set.meets(kind)),
	);
const KIND_SETS = KINDS.map((kind) => setOf(kind));
/** 规划类及相关政策信息89条; what opens its clause with 以及 joins nothing in it, nor does 涉及. */
const JOINED_BEFORE = /..(?<!涉)[及和与或](?:相关|有关)$|.(?<!涉|^以)[及和与或]$/;
const JOINED_BEHIND = /^类?(?:信息)?[及和与或]|[、等]/;

/** 行政执法计划1项, 人事管理制度2件: the kind only says of what the noun behind it is. */
export const isAttributive = (head: Term, { end }: Clause, text: string): boolean => {
	const behind = text.slice(head.end, end);
	return !PLAIN.test(behind) || IN_COLUMN.test(behind);
};
/** “工作动态”发布信息41条: what stands in quotes before a verb is a column. */
const IN_COLUMN = /^[”"」](?:发布|公开|更新)(?![数总]?量)/;
const PLAIN = new RegExp(
	`^${oneOf(
		/类|等|各|报告类|总结|型|方面|相关|有关|的|情况/,
		/政府|政务|信息|文件|内容|事项|资讯|报道|稿件|栏目|专栏|板块/,
		/公开|公示|公布|发布|更新/,
		/数|量|总|共|计|为|是|有|达|了|约|近|合|累|分别/,
		/占(?:总数|总体|总量|比)?的?[\d.]+%|占$|\([^()]*\)|[:：”"’]/,
	)}*$`,
);

/** 惠民类政策1条, 其他政策文件12件 is only one sort of the kind; 各类政策 are all. */
export const isOfASort = (head: Term, { start }: Clause, text: string): boolean =>
	OF_A_SORT.test(text.slice(start, head.start));
const OF_A_SORT = /[^各多几等这此一-九两]类$|其他$/;

/** Whether a rule counts one of the kinds of information: 规划类, 政策类. */
export const ofKinds = ({ rule }: CompiledRule): boolean => rule.id.startsWith('category.');
