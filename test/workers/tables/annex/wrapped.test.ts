import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

const FIGURES = {
	'proactive.total': 52,
	'normative.disclosed': 7,
	'normative.issued': 9,
	'channel.website': 44,
	'response.total': 3,
	'application.received': 12,
	'application.received.in_person': 5,
	'application.received.letter': 7,
};
const expectAll = (text: string): void => {
	const found = tablesIn(text);
	for (const [id, value] of Object.entries(FIGURES)) expect([id, said(found, id)]).toEqual([id, value]);
};

test('an annex whose labels and remarks wrap around their units and figures', () => {
	expectAll(`统计表
统计指标                    单位     统计数
一、主动公开情况            ——     ——
（一）主动公开政府信息数
（不同渠道和方式公开相同    条       52
信息计1条）
其中：主动公开规范性文件    条       7
数
制发规范性文件总数          件       9
2.政府网站公开政府信息      条       44
数
（一）回应公众关注热点或重
大舆情数（不同方式回应同    次       3
一热点或舆情计1次）
（一）收到申请数            件       12
1.当面申请数                件       5
4.信函申请数                件       7
`);
});

describe('an annex with damaged list marks', () => {
	const ROWS = [
		'统计指标\t单位\t统计数',
		'〈一）主动公开政府信息数\t条\t52',
		'其中：主动公开规范性文件数\t条\t7',
		'制发规范性文件总数\t件\t9',
		'2政府网站公开政府信息数\t条\t44',
		'一）回应公众关注热点或重大舆情数\t次\t3',
		'〈一）收到申请数\t件\t12',
		'1，当面申请数\t件\t5',
		'4信函申请数\t件\t7',
	];
	test('in tabs', () => expectAll(`统计表\n${ROWS.join('\n')}\n`));
	test('in lines', () => expectAll(`统计表\n${ROWS.join('\n').replaceAll('\t', '\n')}\n`));
});

test('figures above their labels are none of the label before', () => {
	const found = tablesIn(
		'统计表\n统计指标 单位 统计数\n一、主动公开情况\n条 52\n（一）主动公开政府信息数\n条 7\n其中：主动公开规范性文件数\n件 9\n制发规范性文件总数\n',
	);
	expect(found).toEqual([]);
});

describe('an annex of which a scan misread some names', () => {
	const rows = (names: Readonly<Record<string, string>>): string =>
		[
			['主动公开政府信息数', 52],
			['主动公开规范性文件数', 7],
			['政务微博公开政府信息数', 8],
			['政务微信公开政府信息数', 6],
			['收到申请数', 12],
			['当面申请数', 5],
			['传真申请数', 0],
			['网络申请数', 4],
			['信函申请数', 3],
			['行政复议数量', 4],
			['维持具体行政行为数', 1],
			['被依法纠错数', 3],
			['行政诉讼数量', 9],
			['维持具体行政行为或者驳回原告诉讼请求数', 2],
			['被依法纠错数', 7],
			['举报投诉数量', 1],
		]
			.map(([name = '', figure]) => `${names[name] ?? name}\t件\t${figure}`)
			.join('\n');
	const read = (names: Readonly<Record<string, string>>) =>
		tablesIn(`统计表\n统计指标\t单位\t统计数\n${rows(names)}\n`);

	test('they are known by their places', () => {
		const found = read({ 网络申请数: '网终申请数', 政务微信公开政府信息数: '政务徽信公升政府信息数' });
		expect(said(found, 'application.received.online')).toBe(4);
		expect(said(found, 'channel.wechat')).toBe(6);
		expect(said(found, 'channel.weibo')).toBe(8);
	});

	test('two names in one are none', () => {
		const found = read({ 信函申请数: '信函方式申请及其他方式申请数' });
		expect(said(found, 'application.received.letter')).toBeUndefined();
	});

	test('a name that the form does not have stays unread', () => {
		const found = read({ 网络申请数: '电话咨询人数' });
		expect(said(found, 'application.received.online')).toBeUndefined();
	});

	test('the results of 行政诉讼 are none of 行政复议 where its own row is not legible', () => {
		const found = read({ 行政诉讼数量: '彳亍讠斥' });
		expect(said(found, 'reconsideration.corrected')).toBe(3);
		expect(said(found, 'litigation.corrected')).toBe(7);
	});
});
