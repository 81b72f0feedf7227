import { APPEALS, around, begins, FOUR, form, SOUND } from '../report';
import type { Pair } from './pair';

/** A paragraph that may be pasted twice. */
const AGAIN =
	'信息发布实行三级审核，先审查、后公开，由专人逐条登记、逐条把关，全年没有发生过一起泄密的事件，群众反映良好。';

/** What the official form asks for. */
export const FORM: readonly Pair[] = [
	[
		'numbering.gap',
		begins('平稳。', ['一、概述', '二、主动公开情况\n1.网站\n平稳。\n2.公报\n平稳。\n2.公开栏', '三、存在的问题']),
		'2.公开栏',
		begins('平稳。', ['一、概述', '二、需要说明的事项与附表\n1.网站\n平稳。\n2.公报\n平稳。\n2.公开栏']),
	],
	[
		'enumeration.gap',
		around('一是重视。二是规范。三是培训。\n三、依申请公开情况\n一是受理。二是审核。四是答复。'),
		'四是',
		around('一是重视。二是规范。三是培训。\n三、依申请公开情况\n一是受理。二是审核。三是答复。'),
	],
	[
		'enumeration.gap',
		around('一是抓公开；二是抓解读；四是抓培训。'),
		'四是',
		around('一是抓公开；二是抓解读；三是抓培训。'),
	],
	[
		'numbering.gap',
		begins('', [...FOUR.slice(0, 2), '四、依申请公开政府信息情况', '五、存在的主要问题']),
		'四、',
		begins('', FOUR),
	],
	[
		'numbering.gap',
		around('（一）公开数量。共2条。\n（二）公开渠道。网站。\n（五）重点领域。已公开。'),
		'（五）',
		around('（一）公开数量。共2条。\n（二）公开渠道。网站。\n（三）重点领域。已公开。'),
	],
	[
		'sections.required_missing',
		begins('', [...FOUR.slice(0, 3), '四、行政复议和行政诉讼情况', '五、存在的主要问题']),
		'五、',
		begins('', [...FOUR.slice(0, 3), '四、收费、复议和诉讼情况', '五、存在的主要问题']),
	],
	['sections.required_missing', form().replace('六、其他需要报告的事项\n', ''), '五、', form()],
	[
		'law.outdated',
		form().replace('平稳', '依照条例（国务院令第492号），平稳'),
		'国务院令第492号',
		form().replace('平稳', '依照条例（国务院令第711号），平稳'),
	],
	['overview.too_long', form(SOUND, APPEALS, '平稳有序。'.repeat(300)), '一、', form()],
	['template.residue', around('全县共发布信息××条。'), '××', around('全县共发布信息20条（3×4版）。')],
	[
		'template.residue',
		around('公开情况（宋体加粗小四号字）\n全县共发布信息20条。'),
		'宋体',
		around('公开情况（含四号楼）\n共20条。'),
	],
	[
		'template.residue',
		'清河市水利局2016年政府信息公开工作年度报告\n根据条例编制本报告，电子版可在霁川市水利局网站下载，如有疑问请与清河市水利局办公室联系。\n一、概述\n主动公开30条，未收到申请。\n',
		'霁川市水利局',
		'云山区水利局2016年政府信息公开工作年度报告\n根据条例编制本报告，电子版可在清河市水利局网站下载，如有疑问请与云山区水利局办公室联系。\n一、概述\n主动公开30条，未收到申请。\n',
	],
	[
		'template.residue',
		around('全县收到申请（请填写）件。'),
		'请填写',
		around('需要信息的，请填写申请表。待补充材料后再办。'),
	],
	['template.residue', around('20XX年，全县收到申请____件。'), '____', around('2016年，全县收到申请3件。')],
	[
		'privacy.leak',
		around('申请人身份证号11010519491231002X。'),
		'11010519491231002X',
		around('公安备案11010519491231002号。'),
	],
	['privacy.leak', around('申请人张某13912345678来访。'), '13912345678', around('咨询电话13912345678。')],
	[
		'paragraph.repeated',
		around(
			'公开消费警示。我局坚持问题导向，强化责任落实，推动各项公开工作有序开展，取得了明显成效。\n平台运行平稳。我局坚持问题导向，强化责任落实，推动各项公开工作有序开展，取得了明显成效。全年无故障。',
		),
		'我局坚持问题导向',
		around(
			'公开消费警示。我局坚持问题导向，强化责任落实，推动各项公开工作有序开展，取得了明显成效。\n平台运行平稳。我局坚持目标导向，压实工作责任，推动平台建设稳步推进，取得了积极进展。全年无故障。',
		),
	],
	[
		'paragraph.repeated',
		around(`${AGAIN}\n发布信息20条。\n${AGAIN}`),
		'三级审核',
		around(`${AGAIN}\n发布信息20条。\n${AGAIN.replace('三级', '两级')}\n没有收取费用。\n没有收取费用。`),
	],
	['fee.unreported', form(SOUND, APPEALS, '平稳有序。', '无其他事项。'), '六、', form()],
];
