import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/**
 * 目录收录信息12430条，今年新增860条, 网站共有信息31412条，其中2014年发布5218条: what is listed has gathered over the years; what
 * was added was published in this one.
 */
export function addedToDirectory({ sentence: { text, quantities }, at, quantity }: Counted): NameByContext | undefined {
	const listed = quantities[at - 1];
	if (listed?.kind !== 'item' || quantity.kind !== 'item' || listed.value < quantity.value) return undefined;
	if (!ADDED.test(text.slice(listed.end, quantity.start))) return undefined;
	const before = rightBefore(text, listed.start, LONGEST);
	const start = listed.end + 1;
	if (LISTED.test(before)) return { id: 'proactive.total', rule: 'added-to-directory', start };
	return ON_SITE.test(before) ? { id: 'channel.website', rule: 'added-to-site', start } : undefined;
}
const ADDED =
	/^[,，(](?:其中[,，:]?)?(?:[我本全][县市区镇乡局])?(?:(?:本年度?|今年|当年|\d{4}年度?)(?:共|度)?(?:新(?:增|收录)|发布|公开)|新增)(?:政府|政务)?(?:信息)?$/;
const LISTED =
	/(?<!申请公开(?:信息)?)目录(?:中|内|系统|平台)?(?:现|已|共|累计)*(?:收录|收入|列入|编入|录入)(?:各类)?(?:政府|政务)?(?:公开)?信息(?:共|总数|达)*$/;
const ON_SITE = /网站?(?:上)?(?:现|已|共|累计)*(?:有|存有)(?:各类)?(?:政府|政务)?(?:公开)?信息(?:共|总数|达)*$/;
const LONGEST = 36;
