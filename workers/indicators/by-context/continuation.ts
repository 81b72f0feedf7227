import type { IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { type Clause, uncovered } from '../sentence/clause';
import { AMONG } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';
import { isOursAmongAll } from './own-among-all';

/** What a number tells that goes on with the figure before it. */
interface Continuation {
	id: IndicatorId;
	rule: string;
	/** It is told for the year of the figure before it, whatever year was named in between (较2010年增长20%). */
	goesOn?: true;
}

/** By this name of its rule the share of the body itself is known. */
export const OWN_SHARE = 'own-share-of-the-whole';
/** 全市公开政府信息92条，其中市本级11条: a clause that only says whose it is. */
const WHOSE = setOf('ownLevel', 'levelForShort', 'ownOffice', 'ownGovernment', 'among');
/** 其中市本级公开3.86万条, 市政府办公室新增217条: the verb again adds nothing. */
const DISCLOSE = setOf('disclose', 'proactive', 'newly');
const SITE = setOf('website');
const OWN = setOf('ownLevel', 'levelForShort', 'ownOffice', 'ownGovernment');

const CONTINUATIONS: readonly { after: IndicatorId; kind: Quantity['kind']; id: IndicatorId; rule: string }[] = [
	{ after: 'training.sessions', kind: 'person', id: 'training.people', rule: 'training-people-behind-sessions' },
];

/** 在线访谈41次(主要负责同志17次): that they came goes without saying. */
const isOfChief = ({ start, end }: Clause, text: string): boolean =>
	text.charAt(start - 1) === '(' && CHIEF.test(text.slice(start, end));
const CHIEF = /^(?:主要负责同志|主要负责人|主要领导(?:同志)?|一把手)$/;
const WITH_CHIEF: Partial<Record<IndicatorId, IndicatorId>> = {
	'response.press_conferences': 'response.press_conferences.chief',
	'response.interviews': 'response.interviews.chief',
};

/** A clause with no more unknown characters than this names nothing: ，共计, ，累计参加. */
const NAMELESS = 4;

/** A figure that was told, and the unit it was told in. */
export interface ToldBefore {
	id: IndicatorId;
	/** Where its number ends. */
	end: number;
	kind: Quantity['kind'];
	/** Where it is not the report's own. */
	year?: number;
}

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
export function continuationOf(
	before: ToldBefore | undefined,
	quantity: Quantity,
	clause: Clause,
	text: string,
): Continuation | undefined {
	if (!before || isBesideParts(before, clause, text)) return undefined;
	if (quantity.kind === before.kind && isOursAmongAll(clause, text))
		return { id: before.id, rule: 'own-among-all', goesOn: true };
	// 解读稿件1012篇，其中市政府网站216篇: a site is no body, and what it put out is told of sites alone.
	const onSite = clause.said.meets(SITE) && !before.id.startsWith('channel.');
	if (
		!onSite &&
		quantity.kind === before.kind &&
		(isOwnShare(clause, text) || isOwnTier(clause, quantity, before, text))
	) {
		const id = idOfShare(before, clause, text);
		return id && { id, rule: OWN_SHARE, goesOn: true };
	}
	const words = text.slice(clause.start, clause.end);
	if (before.id === 'training.sessions' && quantity.kind === 'person') {
		if (THE_PUBLIC.test(words)) return undefined;
		if (cameTo(quantity, text) || REACHED.test(words) || ATTENDANCE.test(words))
			return { id: 'training.people', rule: 'those-who-came' };
	}
	if (
		before.id === 'normative.issued' &&
		quantity.kind === before.kind &&
		areDisclosed(words, rightBehind(text, quantity.end, 28))
	)
		return { id: 'normative.disclosed', rule: 'normative-of-them-disclosed' };
	const chief = quantity.kind === before.kind && isOfChief(clause, text) ? WITH_CHIEF[before.id] : undefined;
	if (chief) return { id: chief, rule: 'chief-in-bracket' };
	// 培训班3期、轮训8批次24人: those came to something else.
	if (EVENTS_BETWEEN.test(text.slice(before.end, quantity.start))) return undefined;
	if (clause.terms.length > 1 && !WHO_CAME.holds(clause.said)) return undefined;
	if (uncovered(clause.terms, clause.start, clause.end) > NAMELESS) return undefined;
	return CONTINUATIONS.find(({ after, kind }) => after === before.id && kind === quantity.kind);
}

/** 工作人员138人，其中专职26人、兼职112人；区本级8人: behind the parts it is a share of the whole, of whatever that counts. */
const isBesideParts = ({ end }: ToldBefore, { start }: Clause, text: string): boolean =>
	start > end && text.slice(end, start).includes(';') && AMONG_BEFORE.test(rightBefore(text, end, LONGEST_PARTS));
const AMONG_BEFORE = /其中[^。;；\n]*$/;
const LONGEST_PARTS = 60;

/** 制发规范性文件302件，公开296件；其中市政府制发24件: the verb says which of the two. */
function idOfShare({ id }: ToldBefore, { start, end }: Clause, text: string): IndicatorId | undefined {
	if (BY_WHO.test(rightBefore(text, start, 10))) return 'proactive.total';
	if (!ISSUED.test(text.slice(start, end))) return id;
	return id.startsWith('normative.') ? 'normative.issued' : undefined;
}
const ISSUED = /(?:制发|印发|出台)$/;
/** 从公开主体看，市本级公开16条: of all that was published, whatever was told last. */
const BY_WHO = /公开的?主体(?:来)?(?:看|分|划分)[,，:：]$/;

const EVENTS_BETWEEN = /\d(?:批|次|场|期|轮)/;

/** 培训会2次，各村信息员共56人参加。 培训班1期，来自直属单位的68名联络员参加。 */
const cameTo = ({ end }: Quantity, text: string): boolean => CAME.test(rightBehind(text, end, 14));
const CAME =
	/^(?:次)?(?:(?:业务)?(?:联络员|信息员|骨干|人员|干部|职工|同志|负责人|负责同志|民警|教师|工作人员){1,2})?(?:参加|参训)(?:了)?(?:培训|学习)?(?=[,，。;；)\n]|$)/;
/** 培训2次，参加人员达70人次。 */
const WHO_CAME = setOf('attend', 'staff', 'trainee', 'all', 'training', 'cumulative');

/** 培训2场、覆盖镇村干部68人次, 轮训各镇、各部门经办人员140人次: staff, not the public. */
const REACHED = /^[、,，]?(?:共|共计|累计)?(?:覆盖|涉及|参加|参与|参训|轮训)[^,，、]{2,10}$|^[,，]?轮训各[^,，]{3,16}$/;
/** 每场约30人参加 */
const THE_PUBLIC = /每[场次期班]|群众|村民|居民|企业|市民/;
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

/** 培训班1期，参加人员78人: those who came to it. */
const ATTENDANCE =
	/^(?:共|共有|累计|先后)?(?:参加|参会|与会|到会)的?(?:人员|人数|学员|干部|工作人员)(?:共|共计|总计|合计|达|达到|约|为|近)*$/;

const isOwnShare = ({ terms, said, start, end }: Clause, text: string): boolean => {
	if (!said.meets(OWN)) return false;
	const last = end - (VERB.exec(text.slice(start, end))?.[0].length ?? 0);
	return (
		terms.every((term) => term.set.meets(WHOSE) || term.set.meets(DISCLOSE) || term.start >= last) &&
		uncovered(terms, start, last) <= 1
	);
};
/** 全省公开612条，其中省政府及其部门公开48条，市、县政府564条 */
const isOwnTier = ({ start, end }: Clause, quantity: Quantity, { id }: ToldBefore, text: string): boolean => {
	const [, verb] = OWN_TIER.exec(text.slice(start, end)) ?? [];
	return (
		verb !== undefined &&
		(verb === '' || verb.endsWith('公开') === (id === 'proactive.total')) &&
		THOSE_BELOW.test(rightBehind(text, quantity.end, 40))
	);
};
const OWN_TIER = /^[,，]?(?:其中)?[,，:：]?[省市县区州旗](?:人民)?政府及其?(?:所属|各)?部门((?:主动)?公开|受理|收到|)$/;
const THOSE_BELOW =
	/^[,，;；]各?(?:市、?县|[县区旗][、(]?[乡县市区旗]|乡镇|镇街|[镇乡]\(|街道|县级|区级|[县区](?=公开|\d))[^,，。;；\d]*\d/;
/** 其中市本级举办33次, 其中省本级收取0元: nor does the verb of what was told. */
const VERB = /(?:制发|印发|出台|举办|召开|组织|开展|举行|收取|投入|安排|拨付|落实)$/;
