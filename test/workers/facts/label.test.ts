import { expect, test } from 'vitest';
import { factsOf } from '../../../workers/facts/facts';
import { numbersIn } from '../../../workers/numerals/quantities';
import { documentOf, read } from '../metadata/read';

async function labelsIn(words: string): Promise<string[]> {
	const { outline, folded } = await read(documentOf(`云岭县2018年政府信息公开工作年度报告\n一、概述\n${words}`));
	return factsOf(folded, outline, numbersIn(folded)).map(({ label }) => label);
}

test.each([
	['走访企业共132家，整理台账45册。', ['走访企业', '整理台账']],
	// What is said of the number before it.
	['接听热线电话86件，占12%，比上年增长5件。', ['接听热线电话', '接听热线电话占', '接听热线电话比上年增长']],
	['走访农户50户，较2017年的40户增长25%。', ['走访农户', '走访农户较2017年', '走访农户增长']],
	['发放宣传册300本，累计900本。', ['发放宣传册', '发放宣传册累计']],
	['累计发放宣传册900本。', ['累计发放宣传册']],
	['走访企业12家，比赛3场，较大工程5项。', ['走访企业', '比赛', '较大工程']],
	['走访农户50户。比上年增长5%。', ['走访农户', '比上年增长']],
	// Titles, quotations and brackets belong to the words.
	['发放《致居民的信》3万份，“双随机”检查56次。', ['发放《致居民的信》', '“双随机”检查']],
	['编发简报7期，其他（短视频）2条。', ['编发简报', '其他(短视频)']],
	['在报刊（含周报、月报）发表文章12篇。', ['在报刊(含周报、月报)发表文章']],
	// What is counted stands behind.
	['对48家单位开展检查，完善“交通执法”等13个子栏目。', ['单位开展检查', '子栏目']],
	['全县46个部门明确了人员。', ['部门明确了人员']],
	['在教育、养老等4个领域250余家单位试行。', ['领域', '单位试行']],
	['涉及12项重点领域信息350条。', ['涉及重点领域信息', '重点领域信息']],
	// What was done, and to what.
	['设立了3个公共查阅点，推出2期专题，印发600册。', ['设立公共查阅点', '推出专题', '印发']],
	['推动21个镇街政务服务大厅同步设立公开专区并配备引导人员。', ['推动镇街政务服务大厅同步设立公开专区并配备引导']],
	// A word is not cut for what it begins or ends with.
	[
		'报送年度报告3份，年均下降5件，与公众互动8次，报告统计6期。',
		['报送年度报告', '年均下降', '与公众互动', '报告统计'],
	],
	['政策解读5条和访谈3次，历年累计40次。', ['政策解读', '访谈', '访谈历年累计']],
	// What counts the sentence is none of its words.
	['一是编制公报6期。（2）寄送书信7封。3.财政类信息9条。', ['编制公报', '寄送书信', '财政类信息']],
	[
		'新闻动态、通知公告、党建工作5个栏目，公开了关于5所学校的批复，局属6家单位公开预算。',
		['栏目', '学校的批复', '单位公开预算'],
	],
	['面向4000余家企业赠阅。', ['企业赠阅']],
	// A long clause is told from what was done on, not from within a name.
	[
		'在霁川市望河区人民政府网站部门动态栏目及时发布各类动态信息25条，通过国家某某信用信息公示平台等渠道主动公开行政许可决定数量4万条。',
		['及时发布各类动态信息', '主动公开行政许可决定数量'],
	],
	// Numbers that are words like others.
	['梳理零跑腿清单15项，只跑一次清单107项。', ['梳理零跑腿清单', '只跑一次清单']],
	['召开会议6次。编印公报每月一期，共12期。', ['召开会议', '编印公报每月共']],
	// No figure but a time.
	['315期间发布提示3条。', ['315期间发布提示']],
	['微信粉丝：62,442人，微博：1200人。', ['微信粉丝', '微博']],
	[
		'设立了1个申请受理点和1个阅览室，对全县13个账号开展检查，好评率已达98%。',
		['设立申请受理点', '阅览室', '账号开展检查', '好评率'],
	],
])('the words that name the numbers of %s', async (words, labels) => {
	expect(await labelsIn(words)).toEqual(labels);
});
