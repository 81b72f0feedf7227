import type { IndicatorId } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { NOT_A_CHANNEL, NOT_A_LIST } from './places';
import { ITEMS, type Rule } from './rule';

const PUBLISHED: readonly (readonly Sense[])[] = [
	['governmentInfo', 'plainInfo', 'listedInfo', 'workInfo', 'proactive', 'kinds', 'places'],
];

/** What was published by one channel, and not by those beside it. */
const channel = ({ without = [], ...own }: Named & Partial<Rule>): Rule => ({
	with: PUBLISHED,
	carries: 'always',
	units: ITEMS.filter((kind) => kind !== 'place'),
	...own,
	without: [...NOT_A_CHANNEL, ...without],
});
type Named = Pick<Rule, 'name' | 'id' | 'head' | 'yes' | 'no'>;

const LISTED: readonly (readonly [word: string, head: Sense, id: IndicatorId])[] = [
	['政府网站', 'website', 'channel.website'],
	['政务微博', 'weibo', 'channel.weibo'],
	['政务微信', 'wechat', 'channel.wechat'],
	['政府公报', 'gazette', 'channel.gazette'],
	['其他方式', 'otherWay', 'channel.other'],
];
const LISTED_HEADS = LISTED.map(([, head]) => head);
/** Where published information is listed by places: not where letters come in, or papers are sent. */
const BY_PLACES = {
	touching: true,
	without: [...NOT_A_CHANNEL, 'reprint'],
	never: [...NOT_A_CHANNEL, 'reply', 'made'],
	units: ['item'],
} as const satisfies Partial<Rule>;

/** Information published by one channel: 政府公报, 政府网站, 微博, 微信, others. */
export const CHANNELS: readonly Rule[] = [
	channel({
		name: 'through-gazette',
		id: 'channel.gazette',
		head: 'gazette',
		without: ['website', 'wechat', 'weibo'],
		yes: { '通过政府公报公开政府信息90条。': 90 },
		no: ['全年编发公报24期。', '主动公开政府信息643条，其中规范性文件9条，政府公报4条。'],
		carries: 'never',
	}),
	{
		name: 'gazette-among-channels',
		id: 'channel.gazette',
		head: 'gazette',
		with: [PUBLISHED.flat(), ['website', 'wechat', 'weibo', 'otherWay']],
		carries: 'sentence',
		without: [...NOT_A_CHANNEL, 'website', 'wechat', 'weibo'],
		units: ['item', 'none'],
		yes: {
			'主动公开政府信息643条，其中政府公报4条，政府网站600条。': 4,
			'主动公开政府信息643条，其中政府公报公开文件4件，政府网站600条。': 4,
		},
		no: ['主动公开政府信息643条，其中规范性文件9条，政府公报4条。'],
	},
	{
		name: 'printed-in-gazette',
		weak: true,
		id: 'channel.gazette',
		head: 'print',
		with: [['gazette']],
		carries: 'always',
		without: [...NOT_A_CHANNEL, 'website', 'wechat', 'weibo'],
		never: ['among'],
		units: ['item'],
		yes: { '政府公报共刊登文件90件。': 90, '全年编发政府公报12期，刊登各类文件86件。': 86 },
		no: [
			'政府公报刊登政府规章6件、规范性文件98件。',
			'政府公报刊登政府信息6件、人事任免9件。',
			'通过政府网站刊登文件90件。',
			'全年编发政府公报12期。',
			'全年编发政府公报12期。其中，刊登县政府文件15件，部门文件43件。',
		],
	},
	{
		name: 'listed-in-gazette',
		weak: true,
		id: 'channel.gazette',
		head: ['print', 'post'],
		with: [['gazette'], ['by', 'print']],
		carries: 'always',
		lists: true,
		without: [...NOT_A_LIST, 'website', 'wechat', 'weibo'],
		never: ['website', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia'],
		units: ['item'],
		yes: {
			'编印政府公报4期，刊载规范性文件、重要通知、人事任免等50件。': 50,
			'利用《望河市公报》，及时公布政府文件，全年公布公告、通知、批复等各类文件50件。': 50,
			'通过《望河市人民政府公报》公开市政府规章、规范性文件、人事任免等信息50条。': 50,
		},
		no: [
			'编印政府公报4期，报纸编载规范性文件、重要通知、人事任免等50件。',
			'编印政府公报4期，网站公布规范性文件、重要通知、人事任免等50件。',
			'通过政府公报、政府网站公开市政府规章、规范性文件、人事任免等信息50条。',
			'发布政府公报8期，发布专项规划、区域规划等规划计划信息17条。',
			'通过政府公报公开文件8件。发布专项规划、区域规划等规划计划信息17条。',
		],
	},
	channel({
		name: 'through-website',
		id: 'channel.website',
		head: 'website',
		without: ['weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia', 'readingPoint', 'reprint'],
		yes: {
			'通过政府网站发布政府信息58条；通过微博公开12条。': 58,
		},
		no: [
			'网站日均访问量超过3万人次。',
			'通过政府信息公开平台公开政府信息412条，其中网站公开380条。',
			'政府网站公示7件。',
			'通过网站、微信公开信息30条。',
			'通过网站、公示栏等方式公开政府信息30条。',
			'通过网站、手机APP公开政府信息30条。',
			'通过网站、信息查阅场所公开政府信息30条。',
			'依托网站及新媒体主动公开政府信息30条。',
		],
	}),
	{
		// 政府公报刊登46条、政府网站刊登869条: each place printed its own.
		name: 'printed-on-the-site',
		id: 'channel.website',
		head: 'print',
		both: ['website'],
		with: [['gazette']],
		carries: 'sentence',
		touching: true,
		without: [...NOT_A_CHANNEL, 'gazette', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia'],
		units: ['item'],
		yes: { '政府公报刊登46条、政府网站刊登869条。': 869 },
		no: ['政府网站刊登869条。', '政府公报刊登46条、报纸刊登869条。', '政府公报、政府网站刊登869条。'],
	},
	channel({
		name: 'through-weibo',
		id: 'channel.weibo',
		head: 'weibo',
		without: ['wechat', 'website', 'gazette', 'otherWay', 'media'],
		yes: { '通过微博主动公开政府信息178条。': 178 },
		no: ['微博、微信点击量33万次。', '微博粉丝12万人。'],
	}),
	channel({
		name: 'through-wechat',
		id: 'channel.wechat',
		head: 'wechat',
		without: ['weibo', 'website', 'gazette', 'otherWay', 'media'],
		yes: { '微信公众号发布信息343条。': 343 },
		no: ['微信回应38次。'],
	}),
	channel({
		name: 'through-weibo-and-wechat',
		id: 'channel.weibo_wechat',
		// The nearer of them is next to the verb: “岚溪政务”微信、“岚溪之声”微博发布信息667条.
		head: ['wechat', 'weibo'],
		without: ['website', 'gazette', 'otherWay', 'otherPlatform', 'respectively'],
		yes: {
			'在微博、微信上公开政务信息1,353条。': 1353,
			'通过“岚溪政务”微信、“岚溪之声”微博官方平台发布政务信息667条。': 667,
		},
		no: ['微信公众号发布信息343条。', '微博、微信、抖音号共发布信息343条。'],
		both: ['weibo', 'wechat'],
	}),
	channel({
		name: 'through-other-ways',
		id: 'channel.other',
		head: 'otherWay',
		without: ['website', 'gazette', 'weibo', 'wechat'],
		yes: { '通过其他方式主动公开政府信息301条。': 301 },
		no: ['通过其他方式回应事件20次。'],
	}),
	// 通过门户网站公开43条，通过报刊、电视等形式公开285条: papers and boards are the other ways.
	{
		name: 'through-media-beside-channels',
		id: 'channel.other',
		head: ['plainInfo', 'post'],
		with: [['disclose', 'proactive', 'post'], ['media']],
		carries: 'never',
		places: 'only-media',
		weak: true,
		without: [
			...NOT_A_CHANNEL.filter((sense) => sense !== 'manyWays'),
			'website',
			'gazette',
			'weibo',
			'wechat',
			'newMedia',
		],
		units: ['item'],
		yes: {
			'通过门户网站公开政府信息43条，通过报刊、电视等形式公开信息285条。': 285,
			'通过门户网站公开政府信息43条，通过报刊、电视等形式公开285条。': 285,
			'通过门户网站公开政府信息43条，通过报刊、电视等形式公开政府信息285条。': 285,
			'通过门户网站公开政府信息43条，通过报刊、电视等形式发布各类图文信息285条。': 285,
		},
		no: [
			'通过报刊、电视等形式公开政府信息285条。',
			'通过门户网站公开政府信息43条，内网公开12条，通过报刊、电视等形式公开政府信息285条。',
			'通过门户网站公开政府信息43条，通过公开栏公开政府信息285条。',
			'通过门户网站公开政府信息43条，通过电视台发布信息28条。',
		],
	},
	{
		name: 'other-route-beside-channels',
		id: 'channel.other',
		head: 'otherRoute',
		with: [PUBLISHED.flat(), ['website', 'weibo', 'wechat', 'gazette']],
		carries: 'always',
		touching: true,
		without: NOT_A_CHANNEL,
		never: ['application', 'byRequest', 'reply', 'closed', 'alreadyPublic', 'granted', 'respond'],
		units: ['item'],
		yes: { '主动公开政府信息800条，其中网站655条，其他途径145条。': 145 },
		no: ['政府网站收到信息公开申请9件，答复8件，属于主动公开4件，其他途径1件。'],
	},
	{
		// It stands behind the places that it is beside; before them it may be the rest of the kinds.
		...BY_PLACES,
		name: 'rest-of-channels',
		id: 'channel.other',
		head: 'catRest',
		with: [LISTED_HEADS],
		carries: 'always',
		listed: 'with-places',
		about: { words: ['post', ...PUBLISHED.flat()], sections: ['proactive'] },
		yes: {
			'主动公开政府信息800条，其中网站655条，其他145条。': 145,
			'政府网站发布77条，其他502条。': 502,
		},
		no: [
			'网站公开政府信息38条，其中征收决定5件，补偿方案5件，其他28条。',
			'网站公开政府信息800条，其中规划计划类15条，其他145条。',
			'受理留言，政府网站77条，其他502条。',
		],
	},
	// 政府网站502条，政务微博发布77条: place by place, in a part that is about nothing else.
	...LISTED.map(
		([word, head, id]): Rule => ({
			...BY_PLACES,
			name: `${id.slice('channel.'.length)}-listed-among-places`,
			id,
			head,
			// 财政信息10条、政府公报4条、其他23条: its issues are a kind of information too.
			with: [
				[...LISTED_HEADS.filter((other) => other !== head), ...(head === 'gazette' ? [] : (['catRest'] as const))],
			],
			carries: 'sentence',
			about: { words: ['post'], sections: ['proactive'] },
			yes: { [`${head === 'website' ? '政务微信' : '政府网站'}发布77条，${word}502条。`]: 502 },
			no: [`受理留言，政府网站77条，${word}502条。`, `公开形式：政府网站报送77条，${word}报送502条。`],
		}),
	),
	// 1.网站：286条: the bare name, in a part that is about nothing else.
	...LISTED.map(
		([word, head, id]): Rule => ({
			...BY_PLACES,
			name: `${id.slice('channel.'.length)}-in-its-part`,
			id,
			head,
			weak: true,
			leads: true,
			...(head === 'gazette' && { never: [...BY_PLACES.never, 'among'] }),
			about: { words: [], sections: ['proactive'] },
			// Read only in that part, see the fixtures.
			yes: {},
			no: [`${word}502条。`],
		}),
	),
];
