import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';
import { LONGEST_SHARE, OTHERS_BESIDE } from '../voices/own-share';

/** 县本级公开18条，乡镇公开32条; 50条中，县本级18条，乡镇32条: what was published, parted by who did it. */
export function ownBesideOthers({ sentence, clause, quantity }: Counted): NameByContext | undefined {
	const { text, start, paragraph } = sentence;
	if (paragraph.section !== 'proactive' || quantity.kind !== 'item' || !clause.said.meets(OWN_LEVEL)) return undefined;
	const level = clause.terms.find(({ set }) => set.meets(OWN_LEVEL));
	if (!level || !OTHERS_BESIDE.test(rightBehind(text, level.end, LONGEST_SHARE))) return undefined;
	return PUBLISHED.test(text.slice(level.end, quantity.start)) || OF_ALL.test(text.slice(start, clause.start))
		? { id: 'proactive.total', rule: 'own-beside-others', start: clause.start }
		: undefined;
}
const OWN_LEVEL = setOf('ownLevel');
const PUBLISHED = /^(?:共|主动)?(?:公开|发布)(?:政府信息|政务信息|信息)?$/;
/** 1.28万条中， */
const OF_ALL = /^[^,，。;；\d]{0,4}[\d.,]+万?条(?:政府|政务)?(?:信息)?中?$/;
