import { figure, head, label, other, type Random, type Row, type Sheet } from '../sheet';

/** The statistical form of 国办发〔2014〕32号: the name of a figure, its unit, its label; groups have neither. */
const LINES = `
||一、主动公开情况
proactive.total|条|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）
normative.disclosed|条|其中：主动公开规范性文件数
normative.issued|件|制发规范性文件总数
||（二）通过不同渠道和方式公开政府信息的情况
channel.gazette|条|1.政府公报公开政府信息数
channel.website|条|2.政府网站公开政府信息数
channel.weibo|条|3.政务微博公开政府信息数
channel.wechat|条|4.政务微信公开政府信息数
channel.other|条|5.其他方式公开政府信息数
||二、回应解读情况
response.total|次|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）
||（二）通过不同渠道和方式回应解读的情况
response.press_conferences|次|1.参加或举办新闻发布会总次数
response.press_conferences.chief|次|其中：主要负责同志参加新闻发布会次数
response.interviews|次|2.政府网站在线访谈次数
response.interviews.chief|次|其中：主要负责同志参加政府网站在线访谈次数
response.interpretations|篇|3.政策解读稿件发布数
response.weibo_wechat|次|4.微博微信回应事件数
response.other|次|5.其他方式回应事件数
||三、依申请公开情况
application.received|件|（一）收到申请数
application.received.in_person|件|1.当面申请数
application.received.fax|件|2.传真申请数
application.received.online|件|3.网络申请数
application.received.letter|件|4.信函申请数
application.closed|件|（二）申请办结数
application.closed.on_time|件|1.按时办结数
application.closed.extended|件|2.延期办结数
application.replied|件|（三）申请答复数
application.replied.already_public|件|1.属于已主动公开范围数
application.replied.granted|件|2.同意公开答复数
application.replied.partial|件|3.同意部分公开答复数
application.replied.denied|件|4.不同意公开答复数
application.replied.denied.state_secret|件|其中：涉及国家秘密
application.replied.denied.trade_secret|件|涉及商业秘密
application.replied.denied.privacy|件|涉及个人隐私
application.replied.denied.safety|件|危及国家安全、公共安全、经济安全和社会稳定
application.replied.denied.not_government_information|件|不是《条例》所指政府信息
application.replied.denied.law|件|法律法规规定的其他情形
application.replied.not_own|件|5.不属于本行政机关公开数
application.replied.not_exist|件|6.申请信息不存在数
application.replied.amend|件|7.告知作出更改补充数
application.replied.other_channel|件|8.告知通过其他途径办理数
reconsideration.total|件|四、行政复议数量
reconsideration.upheld|件|（一）维持具体行政行为数
reconsideration.corrected|件|（二）被依法纠错数
reconsideration.other|件|（三）其他情形数
litigation.total|件|五、行政诉讼数量
litigation.upheld|件|（一）维持具体行政行为或者驳回原告诉讼请求数
litigation.corrected|件|（二）被依法纠错数
litigation.other|件|（三）其他情形数
complaint.total|件|六、举报投诉数量
fee.total|万元|七、依申请公开信息收取的费用
||八、机构建设和保障经费情况
org.bodies|个|（一）政府信息公开工作专门机构数
org.reading_points|个|（二）设置政府信息公开查阅点数
org.staff|人|（三）从事政府信息公开工作人员数
org.staff.full_time|人|1.专职人员数（不包括政府公报及政府网站工作人员数）
org.staff.part_time|人|2.兼职人员数
org.funding|万元|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）
||九、政府信息公开会议和培训情况
meeting.count|次|（一）召开政府信息公开工作会议或专题会议数
training.sessions|次|（二）举办各类政府信息公开培训班数
training.people|人次|（三）接受培训人员数`;

const FORM = LINES.trim()
	.split('\n')
	.map((line) => line.split('|') as [id: string, unit: string, label: string]);

/** Figures that are the sum of those named after them; the parts of 答复 before the answers themselves. */
const SUMS = [
	['application.replied.denied', 'application.replied.denied.'],
	['application.replied', 'application.replied.'],
	['application.received', 'application.received.'],
	['application.closed', 'application.closed.'],
	['reconsideration.total', 'reconsideration.'],
	['litigation.total', 'litigation.'],
	['org.staff', 'org.staff.'],
] as const;

/** The annex with figures under its own arithmetic, many of them 0, some in the tens of thousands. */
export function annex(year: number, random: Random): Sheet {
	const values = new Map(FORM.filter(([id]) => id !== '').map(([id, unit]) => [id, drawn(unit, random)]));
	for (const [whole, before] of SUMS) values.set(whole, sumOf(values, whole, before));
	const rows = FORM.map(([id, unit, words]): Row => {
		const told = id === '' ? [other('——'), other('——')] : [other(unit), figure(id, values.get(id) as number)];
		return { kind: 'figures', cells: [label(words), ...told] };
	});
	const heads: Row = { kind: 'head', cells: [head('统计指标'), head('单位'), head('统计数')] };
	const over = ['附件', '政府信息公开情况统计表', `（${year}年度）`, '填报单位（盖章）：青岑县人民政府办公室'];
	return { form: 'annex', over, rows: [heads, ...rows] };
}

function sumOf(values: ReadonlyMap<string, number>, whole: string, before: string): number {
	const parts = [...values].filter(
		([id]) => id !== whole && id.startsWith(before) && !id.slice(before.length).includes('.'),
	);
	return parts.reduce((sum, [, value]) => sum + value, 0);
}

function drawn(unit: string, random: Random): number {
	if (random() < 0.35) return 0;
	if (unit === '万元') return Math.round(random() * 3000) / 100;
	return Math.floor(random() ** 3 * (unit === '条' ? 40_000 : 300)) + 1;
}
