import type { IndicatorId } from '../../../src/report/catalog';
import { REFUSED_FOR_IT } from '../by-context/refused-for';
import type { Found } from '../found';
import type { Counted } from '../sentence/counted';

/**
 * Leaves out figures told in weak words (全年共公开信息253条) where the report tells the same figure in plainer ones
 * (主动公开政府信息632条), or tells it weakly several times with different values: those are shares of something.
 */
export function withoutOutweighed(found: readonly Found[]): readonly Found[] {
	const weakly = new Set<string>();
	for (const { weak, figure } of found) if (weak) weakly.add(figure.id);
	if (weakly.size === 0) return found;
	const told = new Map<string, Overall>();
	for (const one of found) {
		if (!weakly.has(one.figure.id)) continue;
		const before = told.get(keyOf(one));
		const plain = !one.weak || before?.plain === true;
		const differing =
			before !== undefined && (before.differing || before.value !== one.figure.value || isForOneReason(one));
		told.set(keyOf(one), { plain, value: one.figure.value, differing });
	}
	return found.filter((one) => {
		if (!one.weak) return true;
		const { plain, differing } = told.get(keyOf(one)) as Overall;
		return !plain && !differing;
	});
}

/** 因涉密不予公开1件，因涉及隐私不予公开1件: of several reasons each has only a share of what was refused. */
const isForOneReason = ({ figure: { rule } }: Found): boolean => rule === REFUSED_FOR_IT;

/** 召开疫情防控新闻发布会23场: of one matter, or 新闻办 held it; where the report tells 新闻发布会61场 too, that is all of them. */
export const isOfOneMatter = (id: IndicatorId, label: string | undefined): boolean =>
	id === 'response.press_conferences' && label !== undefined && OF_ONE_MATTER.test(label);
const OF_ONE_MATTER =
	/围绕[^,，。]{2,20}(?:召开|举办|举行|组织)了?\d*(?:场|次|期)?(?:新闻)?发布会|(?:防控|防疫|扶贫|脱贫|攻坚|环保|消防|安全生产|招商|文化|旅游|体育|防汛|项目|专题|专场|直播)(?:工作)?(?:新闻发布|例行|发布会|新闻通气)|新闻办(?:公室)?/;

/** How a figure is told, all in all. */
interface Overall {
	/** At least once in plain words. */
	plain: boolean;
	/** As it was told last. */
	value: Found['figure']['value'];
	/** Not always with the same value. */
	differing: boolean;
}

const keyOf = ({ figure: { id, year }, voice }: Found): string => `${id} ${year} ${voice}`;

/** 门户网站公开文件35件: only papers, where the report tells 门户网站发布信息3000条 too. */
export const countsPapers = (id: IndicatorId, { sentence: { text }, quantity: { start } }: Counted): boolean =>
	id === 'channel.website' && text.startsWith('文件', start - 2);

/**
 * “中国望河”门户网站发布35条 is one site by its name, 应诉案件41件 may be suits of every matter, 业务培训86场 training of any
 * kind: beside a plainer telling they are not the whole.
 */
export const isOneOfMore = (id: IndicatorId, label: string | undefined): boolean =>
	label !== undefined && ONE_OF_MORE[id]?.test(label) === true;
const ONE_OF_MORE: Partial<Record<IndicatorId, RegExp>> = {
	// 信息公开栏目录入2423条: a column, beside 政府网站公开1600条.
	'channel.website':
		/[”"》](?:政府)?(?:门户)?网站?[^,，。;；]*$|[“"《](?!中国)[^”"》]*网(?:$|[”"》]发布)|信息公开(?:栏目?|专栏)$/,
	// “望河发布”发布微信214条，“望河公安”发布微信43条: accounts by their names.
	'channel.wechat': /[”"》](?:共)?(?:发布|推送)?(?:政务)?微信(?:信息)?$/,
	// 全年发微博4512条: whatever was posted, beside what was published there.
	'channel.weibo': /(?:发布?|推送)(?:政务)?微博$/,
	'litigation.total': /应诉/,
	// 业务培训86场, 海员培训26期: beside 信息公开培训2场 of another kind.
	'training.sessions':
		/[一-龥]{2}(?<!公开|举办|组织|开展|召开|进行|专题|集中|全员|各类|信息员|联络员|工作|人员|政务|系统|全县|全市|参加|安排|内部)培训(?:班|会|活动)?$/,
};
