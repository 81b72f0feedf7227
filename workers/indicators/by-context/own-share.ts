import type { IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { type Clause, uncovered } from '../sentence/clause';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';
import type { ToldBefore } from '../told-before';

/** By this name of its rule the share of the body itself is known. */
export const OWN_SHARE = 'own-share-of-the-whole';
/** 全市公开政府信息92条，其中市本级11条: a clause that only says whose it is. */
const WHOSE = setOf('ownLevel', 'levelForShort', 'ownOffice', 'ownGovernment', 'among');
/** 其中市本级公开3.86万条, 市政府办公室新增217条: the verb again adds nothing. */
const DISCLOSE = setOf('disclose', 'proactive', 'newly');
const SITE = setOf('website');
const OWN = setOf('ownLevel', 'levelForShort', 'ownOffice', 'ownGovernment');

/** Whether a number of the same unit tells only how much of the figure before it is the own body's. */
export const isOwnShare = (before: ToldBefore, { clause, quantity, sentence: { text } }: Counted): boolean =>
	// 解读稿件1012篇，其中市政府网站216篇: a site is no body, and what it put out is told of sites alone.
	(!clause.said.meets(SITE) || before.id.startsWith('channel.')) &&
	(isOfOwnBody(clause, text) || isOwnTier(clause, quantity, before, text));

const isOfOwnBody = ({ terms, said, start, end }: Clause, text: string): boolean => {
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

/** 制发规范性文件302件，公开296件；其中市政府制发24件: the verb says which of the two. */
export function idOfShare(
	{ id }: ToldBefore,
	{ clause: { start, end }, sentence: { text } }: Counted,
): IndicatorId | undefined {
	if (BY_WHO.test(rightBefore(text, start, 10))) return 'proactive.total';
	if (!ISSUED.test(text.slice(start, end))) return id;
	return id.startsWith('normative.') ? 'normative.issued' : undefined;
}
const ISSUED = /(?:制发|印发|出台)$/;
/** 从公开主体看，市本级公开16条: of all that was published, whatever was told last. */
const BY_WHO = /公开的?主体(?:来)?(?:看|分|划分)[,，:：]$/;
