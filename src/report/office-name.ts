/** Short words for what a bureau is for, as offices write them themselves, and the whole ones without 和. */
const SHORT: ReadonlyMap<string, string> = new Map([
	['发改', '发展改革'],
	['人社', '人力资源社会保障'],
	['住建', '住房城乡建设'],
	['工信', '工业信息化'],
	['经信', '经济信息化'],
	['经贸', '经济贸易'],
	['卫健', '卫生健康'],
	['卫计', '卫生计划生育'],
	['市监', '市场监督管理'],
	['市场监管', '市场监督管理'],
	['食药监', '食品药品监督管理'],
	['安监', '安全生产监督管理'],
	['文旅', '文化旅游'],
	['文广新', '文化广电新闻出版'],
	['教体', '教育体育'],
	['应急', '应急管理'],
	['城管', '城市管理'],
	['环保', '环境保护'],
	['国土', '国土资源'],
	['退役军人', '退役军人事务'],
]);
const ENDINGS = '(?:局|厅|委员会|委)';
const TASK = new RegExp(`(?:${[...SHORT.keys()].join('|')})(?=${ENDINGS}$)`);
/** 发展改革委 is 发展和改革委员会; 县委 and 纪委 are whole words. */
const COMMISSION = /(?<=改革|信息化|健康|生育|建设|贸易|事务|管理|工作)委$/;

/** 城市管理局(综合行政执法局): the other name that the same office has. */
const OTHER_NAME = /(?<=.)\([^()]*(?:局|委|委员会|办公室|中心|支队|大队|站)\)$/;

/**
 * The name of an office so that its ways of writing are one: 发改委, 发展改革委 and 发展和改革委员会.
 *
 * @param name without the areas before it, or with them
 */
export const wholeName = (name: string): string =>
	name
		.replace(OTHER_NAME, '')
		.replace(TASK, (short) => SHORT.get(short) ?? short)
		.replace(COMMISSION, '委员会')
		.replace(/[和与、]/g, '');

const ENDING = /(?:管理|工作)?(?:局|厅|委员会|办公室)$/;

/** What offices of one field have been called since 2008, in the words of `wholeName` without their ending; the newest last. */
const FIELDS: readonly (readonly string[])[] = [
	['卫生', '卫生计划生育', '卫生健康'],
	['人口计划生育', '卫生计划生育'],
	['国土资源', '自然资源', '自然资源规划', '规划自然资源'],
	['规划', '自然资源规划', '规划自然资源'],
	['经济贸易', '经济信息化', '经济商务信息化', '工业信息化', '工业经济信息化', '经济科技信息化'],
	['文化', '文化广播影视', '文化广电新闻出版', '文化旅游', '文化广电旅游', '文化广电旅游体育', '文化旅游体育'],
	['文化广播影视新闻出版', '文化体育广电新闻出版', '文化旅游', '文化广电旅游', '文化广电旅游体育', '文化旅游体育'],
	['旅游', '文化旅游', '文化广电旅游', '文化广电旅游体育', '文化旅游体育'],
	['环境保护', '生态环境'],
	['建设', '城乡建设', '住房城乡建设'],
	['劳动社会保障', '人事劳动社会保障', '人力资源社会保障'],
	['人事', '人事劳动社会保障', '人力资源社会保障'],
	['工商行政', '市场监督'],
	['质量技术监督', '市场监督'],
	['食品药品监督', '市场监督'],
	['农业', '农牧', '农业农村'],
	['林业', '林业草原'],
	['交通', '交通运输'],
	['安全生产监督', '应急'],
	['教育', '教育体育', '教育科技'],
	['粮食', '粮食物资储备'],
	['水利', '水务'],
	['城市管理行政执法', '城市管理综合执法', '城市', '综合行政执法'],
	['扶贫开发', '乡村振兴'],
	['民族宗教', '民族宗教事务'],
	['政务服务', '行政审批服务', '政务服务数据'],
];

/** Whether an office may have been called the other name before: one field and two names of it, or one task and 委 for 局. */
export function mayHaveBeenOffice(before: string, now: string): boolean {
	if (before === now) return false;
	const [old, own] = [before.replace(ENDING, ''), now.replace(ENDING, '')];
	if (old === own) return ENDING.test(before) && ENDING.test(now);
	return FIELDS.some((names) => {
		const [then, since] = [names.indexOf(old), names.indexOf(own)];
		return then >= 0 && since > then;
	});
}
