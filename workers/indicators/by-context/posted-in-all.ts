import type { IndicatorId } from '../../../src/report/catalog';
import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 在局网站发布通知公告、工作动态、政策文件共86条: whatever was put there, its number is that of the place. */
export function postedInAll({ sentence: { text }, clause, quantity }: Counted): NameByContext | undefined {
	if (quantity.kind !== 'item') return undefined;
	const said = rightBefore(text, quantity.start, Math.min(LONGEST, quantity.start - clause.start));
	const { groups, index = 0 } = POSTED.exec(said) ?? {};
	const { place = '', things = '' } = groups ?? {};
	if (!place || OTHER_PLACES.test(said.slice(0, index)) || OTHER_PLACES.test(things)) return undefined;
	return { id: channelOf(place), rule: 'posted-in-all', start: quantity.start - said.length + index };
}

function channelOf(place: string): IndicatorId {
	if (place === '微博') return 'channel.weibo';
	return place.endsWith('网站') || place.endsWith('网') ? 'channel.website' : 'channel.wechat';
}

/** As far as such a list reaches. */
const LONGEST = 80;
const POSTED =
	/(?<place>网站|官网|政府网|信息网|微博|微信(?:公众号|公众平台)?|公众号)(?:平台)?上?(?:共|累计)?(?:主动)?(?:公开|发布|公布|公示|上传|推送|更新|刊登)(?:了)?(?:包括|信息包括)?[:：]?(?<things>(?:[一-龥“”《》]{2,12}、)+[一-龥“”《》]{2,14}?)(?:等[^,，。;；、\d]{0,10})?(?:共|共计|合计|总计|累计|总共)$/;
/** What stands in several places, or was asked for, is no number of one. */
const OTHER_PLACES = /网站|官网|微博|微信|公众号|公报|报纸|报刊|公开栏|公示栏|电视|广播|申请|留言|咨询|来信/;
