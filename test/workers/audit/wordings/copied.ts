import { inProse, type Wordings } from './wording';

/** Two parts of a report. */
const parts = (first: string, second: string): string => `（一）公开渠道。${first}\n（二）监督保障。${second}`;
const LONG =
	'县政府办公室会同有关部门逐项核对公开目录，对更新不及时、内容不准确的栏目限期改正，并将结果在全县范围内通报。';
const TOLD =
	'公开工作机构进一步健全，全县42个单位均明确了分管领导和联络员，形成上下联动、齐抓共管的格局，为公开工作提供了有力的组织保障。';

/** What was taken over from another text, or from another place of this one. */
export const COPIED: readonly Wordings[] = [
	inProse(
		'paragraph.repeated',
		[
			[parts(LONG, LONG), LONG],
			[parts(`门户网站改版升级。${LONG}`, `开展自查。${LONG}`), LONG.slice(0, -1)],
			[parts(`门户网站改版升级。${TOLD}`, `开展自查。${TOLD}`), TOLD.slice(0, -1)],
		],
		[
			parts(LONG, '开展自查，并将结果在全县范围内通报。'),
			parts('收到申请6件，均已答复。', '收到申请6件，均已答复。'),
			parts(`门户网站改版升级。${TOLD}`, `开展自查。${TOLD.replace('42个单位', '各单位')}`),
		],
	),
	inProse(
		'year.mismatch',
		[
			['2015年，在县委、县政府的正确领导下，公开工作取得新成效。', '2015年'],
			['2014年，我县认真落实公开要求，各项工作平稳有序。', '2014年'],
			['2015年度，我局公开工作仍存在力量不足的问题。', '2015年'],
		],
		[
			'2016年，在县委、县政府的正确领导下，公开工作取得新成效。',
			'2015年，我县认真整改存在的问题，公开工作更加规范。',
			'2015年，我县高度重视公开工作，获上级通报表扬；2016年继续加强。',
			'公开工作取得新成效。\n2014年，在省政府的领导下，全县启动改革。',
		],
	),
	inProse(
		'template.residue',
		[['收到申请38件，上年为30件；白石县人民政府高度重视公开工作，全部按期答复。', '白石县']],
		['收到申请38件，上年为30件；云岭县人民政府高度重视公开工作，全部按期答复。'],
	),
	{
		rule: 'template.residue',
		report: (prose) => `江岭市水务局2016年政府信息公开工作年度报告\n一、概述\n${prose}\n二、主要问题\n力量不足。\n`,
		found: [['市教育局严格落实信息发布审查制度，全年未发生泄密事件。', '市教育局']],
		silent: [
			'市水务局严格落实信息发布审查制度，全年未发生泄密事件。',
			'会同市教育局严格落实信息发布审查制度。',
			'市局严格落实信息发布审查制度。',
		],
	},
	{
		rule: 'template.residue',
		report: (prose) =>
			`江岭市人力资源和社会保障局2016年政府信息公开工作年度报告\n一、概述\n${prose}\n二、主要问题\n力量不足。\n`,
		found: [['市教育局认真落实信息发布审查制度，全年未发生泄密事件。', '市教育局']],
		silent: [
			'市人社局严格落实信息发布审查制度，全年未发生泄密事件。',
			'省教育厅认真落实审查制度，全年未发生泄密事件。',
		],
	},
];
