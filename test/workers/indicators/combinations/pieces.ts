/** What a piece of a sentence says, by the name of the figure. */
export type Says = Readonly<Record<string, number>>;

/** A piece of a sentence as reports word it, and the figures that it tells. */
export type Piece = readonly [words: string, says: Says];

const ALL = 37;
const replied = { 'application.replied': ALL };
const closed = { 'application.closed': ALL };
const inTime = { ...closed, 'application.closed.on_time': ALL };
const byWays = { 'application.received.online': 25, 'application.received.letter': 12 };

/** That applications came: 37 of them. */
export const RECEIVED: readonly Piece[] = [
	'全年共收到政府信息公开申请37件',
	'共收到37件政府信息公开申请',
	'受理依申请公开37件',
	'全年收到依申请公开政府信息申请37件',
	'2021年，我局共受理信息公开申请37件',
	'本年度收到公民、法人和其他组织政府信息公开申请37件',
	'全年新收政府信息公开申请37件',
	'共收到依申请公开事项37件',
	'我局收到37件依申请公开件',
	'政府信息公开申请37件',
	'收到政府信息公开申请数量为37件',
	'收到37份政府信息公开申请书',
].map((words) => [words, { 'application.received': ALL }]);

/** How they came, or what else stands between their number and what was done. */
export const CAME: readonly Piece[] = [
	['', {}],
	['，其中网上申请25件，信函申请12件', byWays],
	['（其中网上申请25件、信函申请12件）', byWays],
	['（网络申请25件、信函申请12件）', byWays],
	['，通过网络提交25件，信函方式12件', byWays],
	['。其中，网络申请25件，信函申请12件', byWays],
	['，其中25件为网上申请，12件为信函申请', byWays],
	['，其中自然人申请25件，法人及其他组织申请12件', { 'request.new.natural': 25 }],
	['，主要涉及征地拆迁、房屋征收等方面', {}],
	['，同比增长20%', {}],
	['，较上年增加6件', {}],
	['，均为网上申请', { 'application.received.online': ALL }],
];

/** What was done with all of them. */
export const DONE_WITH_ALL: readonly Piece[] = [
	['，均已答复', replied],
	['，已全部答复', replied],
	['，均在法定期限内予以答复', replied],
	['，按时答复率100%', replied],
	['。均已按期答复', replied],
	['，已依法依规全部予以答复', replied],
	['，均严格按照时限要求答复', replied],
	['，答复率和按时答复率均为100%', replied],
	['，均已办结', closed],
	['，办结率100%', closed],
	['，全部按时办结', inTime],
	['，均按规定在法定期限内办结', inTime],
	['，按规定时限全部办结', inTime],
	['，全部予以公开', { 'application.replied.granted': ALL }],
	['，未出现超期答复', {}],
];

/** What came in, with what was left from the year before. */
export const CAME_IN: readonly Piece[] = [
	'全年共收到政府信息公开申请40件，上年结转3件',
	'本年新收政府信息公开申请40件、上年结转3件',
	'收到政府信息公开申请40件，结转上年度申请3件',
	'共收到政府信息公开申请40件，另有上年结转3件',
	'办理政府信息公开申请43件，其中新收40件，上年度结转3件',
	'2021年度收到政府信息公开申请40件，承接上年度结转申请3件',
].map((words) => [words, { 'application.received': 40, 'application.carried_in': 3 }]);

/** How many of them were dealt with. */
export const DEALT_WITH: readonly Piece[] = [
	['', {}],
	['，办结38件', { 'application.closed': 38 }],
	['。本年度办理完毕38件', { 'application.closed': 38 }],
	['，按时办结38件', { 'application.closed.on_time': 38 }],
	['，已答复38件', { 'application.replied': 38 }],
	['，按期答复38件', { 'application.replied': 38 }],
	['。截至年底，已答复38件', { 'application.replied': 38 }],
];

const reply = (kinds: Says): Says =>
	Object.fromEntries(Object.entries(kinds).map(([kind, count]) => [`application.replied.${kind}`, count]));

/** What the answers were. */
export const ANSWERED: readonly Piece[] = [
	['', {}],
	[
		'，其中予以公开20件，部分公开5件，不予公开3件，无法提供8件，不予处理1件，其他处理1件',
		reply({ granted: 20, partial: 5, denied: 3, unable: 8, rejected: 1, other: 1 }),
	],
	[
		'。其中：予以公开20件、部分公开5件、不予公开3件、信息不存在10件',
		reply({ granted: 20, partial: 5, denied: 3, not_exist: 10 }),
	],
	['，同意公开20件，同意部分公开5件，不予公开13件', reply({ granted: 20, partial: 5, denied: 13 })],
	[
		'（予以公开20件、部分公开5件、不予公开3件、其他处理10件）',
		reply({ granted: 20, partial: 5, denied: 3, other: 10 }),
	],
	['。从答复结果看，予以公开20件，部分公开5件，无法提供13件', reply({ granted: 20, partial: 5, unable: 13 })],
	['，其中，20件予以公开，5件部分公开，13件信息不存在', reply({ granted: 20, partial: 5, not_exist: 13 })],
];

/** What was left to the next year. */
export const LEFT_OVER: readonly Piece[] = [
	'，结转下年度继续办理5件',
	'。结转下年度办理5件',
	'，结转至2022年5件',
	'，剩余5件结转下年度继续办理',
	'；结转下一年度5件',
	'，5件结转下年办理',
	'。另有5件结转下年度继续办理',
].map((words) => [words, { 'application.carried_out': 5 }]);

/** How much was published. */
export const PUBLISHED: readonly Piece[] = [
	'全年共主动公开政府信息500条',
	'2021年，我局主动公开政府信息500条',
	'全年公开政府信息500条',
	'主动公开政府信息总数为500条',
	'截至12月31日，共主动公开信息500条',
	'全年通过多种方式公开政府信息共500条',
	'2021年度主动公开政府信息数量500条',
	'2021年共公开各类政府信息500余条',
	'共公开500条政府信息',
	'2021年新增主动公开政府信息500条',
	'我局全年制作政府信息620条，其中主动公开500条',
].map((words) => [words, { 'proactive.total': 500 }]);

const onTwo = { 'channel.website': 300, 'channel.wechat': 200 };

/** Where it was published. */
export const PLACES: readonly Piece[] = [
	['', {}],
	[
		'，其中政府网站公开300条，政务微博公开120条，政务微信公开80条',
		{ 'channel.website': 300, 'channel.weibo': 120, 'channel.wechat': 80 },
	],
	[
		'，其中网站发布300条、微信公众号发布120条、其他方式公开80条',
		{ 'channel.website': 300, 'channel.wechat': 120, 'channel.other': 80 },
	],
	['。其中，通过门户网站公开300条，通过微信公众号公开200条', onTwo],
	['（政府网站300条，微信公众号200条）', onTwo],
	['，其中300条通过政府网站公开，200条通过微信公众号公开', onTwo],
	['。网站公开300条，占60%；微信公众号公开200条，占40%', onTwo],
	['，其中依托局官网公开300条，依托微信公众号公开200条', onTwo],
	[
		'，其中，在政府网站上公开300条，在政务微博、微信上公开200条',
		{ 'channel.website': 300, 'channel.weibo_wechat': 200 },
	],
];

/** How the public was answered. */
export const EXPLAINED: readonly Piece[] = [
	['', {}],
	['。发布政策解读稿件26篇，回应公众关注热点或重大舆情9次', { 'response.interpretations': 26, 'response.total': 9 }],
	[
		'。发布解读材料26份，召开新闻发布会4场，回应社会关切9次',
		{ 'response.interpretations': 26, 'response.press_conferences': 4, 'response.total': 9 },
	],
	[
		'。全年发布政策解读26篇，举办新闻发布会4次，在线访谈3次',
		{ 'response.interpretations': 26, 'response.press_conferences': 4, 'response.interviews': 3 },
	],
	['。公开政策文件解读26篇，其中文字解读20篇，图片解读6篇', { 'response.interpretations': 26 }],
];
