import type { IndicatorId } from '../../../src/report/catalog';
import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 在线访谈。开展7次; 三是新闻发布会，全市召开39次; (1)街道门户网站，发布信息358条: what the item is called is all that names its number. */
export function underItsName({ sentence: { text }, quantity, clause }: Counted): NameByContext | undefined {
	const names = NAMED[quantity.kind];
	if (!names || !BARE.test(text.slice(clause.start, quantity.start))) return undefined;
	const name = ITEM.exec(rightBefore(text, clause.start, LONGEST_ITEM))?.[1];
	const id = name && names.find(([says]) => says.test(name))?.[1];
	return id ? { id, rule: 'under-the-name-of-its-item', start: clause.start } : undefined;
}

/** What items are called, by the kind of unit that they are counted in. */
const NAMED: Partial<Record<Counted['quantity']['kind'], readonly (readonly [RegExp, IndicatorId])[]>> = {
	time: [
		[/^新闻发布会?$/, 'response.press_conferences'],
		[/^(?:政府)?(?:网站)?(?:在线|网上|网络)访谈$/, 'response.interviews'],
	],
	item: [
		[/(?:网站|官网|信息网|公开网)$/, 'channel.website'],
		[/微信(?:公众号|公众平台)?$/, 'channel.wechat'],
		[/微博$/, 'channel.weibo'],
	],
	place: [[/^(?:政府)?(?:信息)?(?:公开)?查[阅询](?:场所|点|中心)$/, 'org.reading_points']],
};
/** Nothing is said but who did it, and that it was held or set up. */
const BARE =
	/^[,，]?(?:全年|本年度?|\d{4}年)?[,，]?(?:全[省市县区州旗]|我[省市县区州旗]|本[省市县区])?(?:共|共计|累计|先后)?(?:召开|举办|举行|组织|组织召开|开展|建成|设立|设置|设有|设|建立|发布|推送|更新|公开|公布)?了?(?:各类)?(?:政府|政务)?(?:信息)?(?:共|共计)?$/;
/** At the beginning of an item of a list stands nothing but its name. */
const ITEM =
	/(?:^|[。;；:：\n])\s*(?:[一二三四五六七八九十]是|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])([一-龥]{3,10})(?:情况)?[,，。]$/;
const LONGEST_ITEM = 24;
