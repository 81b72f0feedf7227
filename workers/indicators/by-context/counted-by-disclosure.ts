import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 2022年，全镇政府信息公开566条; 完成信息公开716件: nothing else is said of the number, and 条 counts no applications. */
export function countedByDisclosure({ sentence: { text }, quantity, clause }: Counted): NameByContext | undefined {
	const words = text.slice(clause.start, quantity.start);
	if (!DONE.test(words) && (quantity.unit !== '条' || !COUNTED.test(words))) return undefined;
	return { id: 'proactive.total', rule: 'counted-by-disclosure', start: clause.start, weak: true };
}

const DONE = /^(?:\d{4}年度?|全年|本年度?)?(?:共|累计|共计)?完成(?:政府|政务)?信息公开$/;
const COUNTED =
	/^[、,，]?(?:\d{4}年度?|全年|本年度?|今年)?(?:全[省市县区州旗镇乡局]|全街道|[我本][省市县区州旗镇乡局委办]|[我本]街道)?(?:主动)?(?:政府|政务)信息公开$/;
