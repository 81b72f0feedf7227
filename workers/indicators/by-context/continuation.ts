import type { IndicatorId } from '../../../src/report/catalog';
import { rightBefore, rightBehind } from '../../text/around';
import type { Continuation } from '../name';
import type { Clause } from '../sentence/clause';
import type { Counted } from '../sentence/counted';
import { AMONG } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import type { ToldBefore } from '../told-before';
import { isOursAmongAll } from './own-among-all';
import { idOfShare, isOwnShare, OWN_SHARE } from './own-share';
import { thoseWhoCame } from './those-who-came';

/** 全市公开92条。其中(在公开的信息中，)市本级公开30条: whether a sentence goes on with the figure that ended the one before. */
export const goesOn = ({ terms, text, start }: Sentence): boolean =>
	terms[0]?.set.meets(AMONG) === true || OF_THE_WHOLE.test(rightBehind(text, start, LONGEST_WHOLE));
const OF_THE_WHOLE =
	/^\s*(?:在?[^,，。;；]{0,12}公开的?(?:政府|政务)?信息(?:总数|总量)?当?中|(?:从|按|按照)(?:信息)?(?:公开|发布)?的?(?:主体|单位|层级)(?:来)?(?:看|分|划分|统计))[,，:]|^\s*[省市县区州旗](?:级(?:行政)?机关|本级|直(?:部门|单位))(?:主动)?公开\d/;
/** 在2009年新增主动公开的政府信息总数当中， */
const LONGEST_WHOLE = 32;

/**
 * What a number without a name of its own tells where it goes on with the one before it: 培训12场，约1500人次.
 *
 * @param before what the number before this one told, in the same sentence
 */
export function continuationOf(before: ToldBefore | undefined, counted: Counted): Continuation | undefined {
	const { quantity, clause, sentence } = counted;
	if (!before || isBesideParts(before, clause, sentence.text)) return undefined;
	if (before.id === 'training.sessions' && quantity.kind === 'person') return thoseWhoCame(before, counted);
	return quantity.kind === before.kind ? someOfThem(before, counted) : undefined;
}

/** What a number of the same unit tells: a share of the figure before it, or what became of that. */
function someOfThem(before: ToldBefore, counted: Counted): Continuation | undefined {
	const {
		quantity,
		clause,
		sentence: { text },
	} = counted;
	if (isOursAmongAll(clause, text)) return { id: before.id, rule: 'own-among-all', goesOn: true };
	if (isOwnShare(before, counted)) {
		const id = idOfShare(before, counted);
		return id && { id, rule: OWN_SHARE, goesOn: true };
	}
	if (
		before.id === 'normative.issued' &&
		areDisclosed(text.slice(clause.start, clause.end), rightBehind(text, quantity.end, 28))
	)
		return { id: 'normative.disclosed', rule: 'normative-of-them-disclosed' };
	const chief = isOfChief(clause, text) ? WITH_CHIEF[before.id] : undefined;
	return chief && { id: chief, rule: 'chief-in-bracket' };
}

/** 工作人员138人，其中专职26人、兼职112人；区本级8人: behind the parts it is a share of the whole, of whatever that counts. */
const isBesideParts = ({ end }: ToldBefore, { start }: Clause, text: string): boolean =>
	start > end && text.slice(end, start).includes(';') && AMONG_BEFORE.test(rightBefore(text, end, LONGEST_PARTS));
const AMONG_BEFORE = /其中[^。;；\n]*$/;
const LONGEST_PARTS = 60;

/** Whether documents that were issued, or all but some of them, are said to be disclosed, before their number or behind it. */
const areDisclosed = (words: string, behind: string): boolean =>
	ALSO_DISCLOSED.test(words) ||
	(AMONG_THEM.test(words) && OUT.test(behind)) ||
	(THE_REST.test(words) && ALL_OUT.test(behind));
/** 制发规范性文件12件，公开10件. */
const ALSO_DISCLOSED = /^[、,，]?(?:其中)?(?:已|均|全部)?(?:对外|向社会)?(?:主动)?公开(?:[并和及、]解读)?$/;
/** 制发规范性文件14件，其中13件主动公开 */
const AMONG_THEM = /^[、,，(]?其中$/;
const OUT = /^(?:已)?(?:对外|向社会)?(?:主动)?公开(?=[,，。;；)\n]|$)/;
/** 制发规范性文件14件，除1件涉密外，其余13件全部上网公布 */
const THE_REST = /^[、,，]?(?:其余|其他)(?:的)?$/;
const ALL_OUT = /^(?:均|全部|都)[^,，。;；]{0,20}?(?:公开|公布|发布|上网|挂网)/;

/** 在线访谈41次(主要负责同志17次): that they came goes without saying. */
const isOfChief = ({ start, end }: Clause, text: string): boolean =>
	text.charAt(start - 1) === '(' && CHIEF.test(text.slice(start, end));
const CHIEF = /^(?:主要负责同志|主要负责人|主要领导(?:同志)?|一把手)$/;
const WITH_CHIEF: Partial<Record<IndicatorId, IndicatorId>> = {
	'response.press_conferences': 'response.press_conferences.chief',
	'response.interviews': 'response.interviews.chief',
};
