import { NAMES, NOT_A_LIST, SITES_AND_ACCOUNTS } from './places';
import type { Rule } from './rule';

/** 在网站公开通知、简报等52篇, 公开机构职能、行政许可等信息52条: the things are listed between the place and their number. */
const LISTED = { carries: 'never', lists: true, weak: true, units: ['item'] } as const satisfies Partial<Rule>;
const listed = SITES_AND_ACCOUNTS.map(
	([word, id, head, others]): Rule => ({
		...LISTED,
		name: `listed-on-${word}`,
		id,
		head,
		with: [['disclose', 'proactive', 'post']],
		without: [...NOT_A_LIST, ...others],
		yes: {
			[`在${NAMES[word]}公开通知公告、许可事项、工作动态等52篇。`]: 52,
			[`在${NAMES[word]}公开通知公告、工作动态、人大建议等信息52条。`]: 52,
			[`在${NAMES[word]}推送教育、医疗、社会保障等政务动态52条。`]: 52,
			[`在${NAMES[word]}公开机构职能、行政许可、便民服务等信息52条。`]: 52,
			[`在${NAMES[word]}公开行政处罚、工作动态等政府信息52条。`]: 52,
		},
		no: [
			`在${NAMES[word]}设立机构概况、通知公告等栏目52个。`,
			`在${NAMES[word]}公开答复咨询、投诉、建议等52件。`,
			`在${NAMES[word]}回复咨询、投诉、建议等留言52条。`,
			`在${NAMES[word]}公开行政许可、行政处罚等信息52条。`,
			`在${NAMES[word]}公开行政许可、行政强制等信息52条。`,
			`在${NAMES[word]}设立机构职能、行政许可等栏目52个。`,
		],
	}),
);

/** 微博、微信发布通知、简报等52篇 */
const listedOnBoth: Rule = {
	name: 'listed-on-weibo-and-wechat',
	id: 'channel.weibo_wechat',
	head: 'wechat',
	with: [['disclose', 'proactive', 'post']],
	both: ['weibo'],
	carries: 'never',
	lists: true,
	without: [...NOT_A_LIST, 'website', 'gazette', 'otherWay', 'media'],
	units: ['item'],
	yes: { '官方微博、微信公众号发布通知公告、工作动态等52篇。': 52 },
	no: ['官方微信公众号发布通知公告、工作动态等52篇。'],
};

/** What a place put out, told by a list of things between the place and their number. */
export const LISTED_THERE: readonly Rule[] = [...listed, listedOnBoth];
