import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';
import { drawnIn, table } from './drawing';

const FORM_2014 = `附件 政府信息公开情况统计表 统计指标 单位 统计数
一、主动公开情况 ——
（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 条 5120
其中：主动公开规范性文件数 条 14
制发规范性文件总数 件 15
（二）通过不同渠道和方式公开政府信息的情况 ——
1.政府公报公开政府信息数 条 60
2.政府网站公开政府信息数 条 4988
3.政务微博公开政府信息数 条 310
4.政务微信公开政府信息数 条 402
5.其他方式公开政府信息数 条 77
二、回应解读情况 ——
（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次） 次 33
（二）通过不同渠道和方式回应解读的情况 ——
1.参加或举办新闻发布会总次数 次 4
其中：主要负责同志参加新闻发布会次数 次 1
三、依申请公开情况 ——
（一）收到申请数 件 26
1.当面申请数 件 3
（三）申请答复数 件 26
4.不同意公开答复数 件 5
其中：涉及国家秘密 件 1
四、行政复议数量 件 3
（一）维持具体行政行为数 件 2
（二）被依法纠错数 件 1
五、行政诉讼数量 件 7
（一）维持具体行政行为或者驳回原告诉讼请求数 件 4
（二）被依法纠错数 件 0
（三）其他情形数 件 3
六、举报投诉数量 件 0
七、依申请公开信息收取的费用 万元 0.12
八、机构建设和保障经费情况 ——
（三）从事政府信息公开工作人员数 人 41
1.专职人员数（不包括政府公报及政府网站工作人员数） 人 9
（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费） 万元 18.5
九、政府信息公开会议和培训情况 ——
（三）接受培训人员数 人次 260
`;

const EXPECTED_2014: Readonly<Record<string, number>> = {
	'proactive.total': 5120,
	'normative.disclosed': 14,
	'normative.issued': 15,
	'channel.website': 4988,
	'channel.weibo': 310,
	'channel.wechat': 402,
	'response.total': 33,
	'response.press_conferences.chief': 1,
	'application.received': 26,
	'application.replied.denied': 5,
	'application.replied.denied.state_secret': 1,
	'reconsideration.upheld': 2,
	'reconsideration.corrected': 1,
	'litigation.total': 7,
	'litigation.upheld': 4,
	'litigation.corrected': 0,
	'litigation.other': 3,
	'fee.total': 0.12,
	'org.staff': 41,
	'org.staff.full_time': 9,
	'org.funding': 18.5,
	'training.people': 260,
};

/** The same table as cells, a row of nothing but its name for a group. */
const CELLS = FORM_2014.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split(' '))
	.map((cells) => (cells.length > 2 ? cells : cells.slice(0, 1)));
const HEADS = ['统计指标', '单位', '统计数'];
const GROUP = ['——', '——'];
const filled = (cells: string[]): string[] => (cells.length > 1 ? cells : [...cells, ...GROUP]);
const bodied = (cells: string[]): string[] => (cells.length > 1 ? [`${cells[0]}`, `${cells[2]}`] : cells);
const lines = (rows: readonly (readonly string[])[], gap: string): string =>
	rows.map((row) => row.join(gap)).join('\n');
const quoted = (rows: string[][]): string[][] => rows.map((row) => row.map((cell) => `"${cell}"`));

/** The ways in which offices and copies write the form. */
const STATES: Readonly<Record<string, string>> = {
	'comma-separated': lines([HEADS, ...CELLS.map(filled)], ','),
	'comma-separated, quoted': lines(quoted([HEADS, ...CELLS.map(filled)]), ','),
	'tabs, quoted': lines(quoted([HEADS, ...CELLS.map(filled)]), '\t'),
	'as a word processor copies it': [HEADS, ...CELLS.map(filled)].map((row) => `${row.join('\x07')}\x07\x07`).join(''),
	'between drawn lines': [HEADS, ...CELLS.map(filled)].map((row) => `│${row.join('│')}│`).join('\n├──┼──┼──┤\n'),
	'with dots escaped': lines([HEADS, ...CELLS.map(filled)], '|').replace(/(\d)\.(?!\d)/g, '$1\\.'),
	'numbered, a cell a line': lines([['序号', ...HEADS], ...CELLS.map((row, i) => [`${i + 1}`, ...row])], '\n'),
	'numbered, spaces': lines([['序号', ...HEADS], ...CELLS.map((row, i) => [`${i + 1}`, ...row])], ' '),
	'without units': lines([['指标', '数量'], ...CELLS.map(bodied)], '\t'),
	'without units, a cell a line': lines([['指标', '数量'], ...CELLS.map(bodied)], '\n'),
	'units in the names': lines(
		[
			['指标', '2015年'],
			...CELLS.map(([name, unit, figure]) => (figure ? [`${name}（${unit}）`, figure] : [`${name}`])),
		],
		'\t',
	),
	'units last': lines(
		[
			['统计指标', '统计数', '单位'],
			...CELLS.map(([name, unit, figure]) => (figure ? [`${name}`, figure, `${unit}`] : [`${name}`])),
		],
		' ',
	),
	'without a head': lines(CELLS.map(filled), '\t').replace('附件 政府信息公开情况统计表', '政府信息公开情况统计表'),
	'as a list': CELLS.map(([name, unit, figure]) => (figure ? `${name}：${figure}${unit}` : name)).join('\n'),
	'names wrapped around the figures': lines([HEADS, ...CELLS], ' ').replace(
		/(政务微博|行政诉讼)(\S*) (\S+ \S+)/g,
		'$1 $3\n$2',
	),
};

describe('the form of 2014 in other states', () => {
	test.each(Object.entries(STATES))('%s', (_, table) => {
		const found = tablesIn(`政府信息公开情况统计表\n${table}\n单位负责人：略　填报日期：2016年1月20日\n`);
		for (const [id, value] of Object.entries(EXPECTED_2014)) expect(said(found, id), id).toBe(value);
	});

	test('rows without figures leave no figure to the next ones', () => {
		const blank = lines(
			[HEADS, ...CELLS.map((row) => row.map((cell) => (cell === '1' || cell === '0' ? '' : cell)))],
			' ',
		);
		const found = tablesIn(`政府信息公开情况统计表\n${blank}\n`);
		expect(said(found, 'response.press_conferences.chief')).toBeUndefined();
		expect(said(found, 'litigation.corrected')).toBeUndefined();
		expect(said(found, 'litigation.other')).toBe(3);
		expect(said(found, 'training.people')).toBe(260);
	});

	test('numbers of rows that run into the figures are not parted by guessing', () => {
		const jammed = [['序号', ...HEADS], ...CELLS.map((row, i) => [`${i + 1}`, ...row])].flat().join('');
		const found = tablesIn(`政府信息公开情况统计表${jammed}`);
		const { indicators } = found[0] ?? { indicators: [] };
		for (const { id, value } of indicators) expect([id, value]).toEqual([id, EXPECTED_2014[id] ?? value]);
		expect(said(found, 'channel.website')).toBeUndefined();
	});

	test('two runs of rows side by side are told one after the other', () => {
		const rows = CELLS.map((row) => (row.length > 1 ? row : [...row, '', '']));
		const half = Math.ceil(rows.length / 2);
		const pairs = rows.slice(0, half).map((row, i) => [...row, ...(rows[half + i] ?? ['', '', ''])]);
		const found = drawnIn(table([...HEADS, ...HEADS], ...pairs));
		for (const [id, value] of Object.entries(EXPECTED_2014)) expect(said(found, id), id).toBe(value);
	});

	test('a blank cell of two runs side by side takes nothing of its neighbour', () => {
		const found = tablesIn(
			[
				'统计指标\t单位\t统计数\t统计指标\t单位\t统计数',
				'（一）收到申请数\t件\t54\t（三）申请答复数\t件\t54',
				'1.当面申请数\t件\t54\t1.属于已主动公开范围数\t件\t10',
				'4.信函申请数\t件\t\t2.同意公开答复数\t件\t44',
			].join('\n'),
		);
		expect(said(found, 'application.received.in_person')).toBe(54);
		expect(said(found, 'application.received.letter')).toBeUndefined();
		expect(said(found, 'application.replied.granted')).toBe(44);
	});
});

describe('the form of 2014', () => {
	test.each([
		['as lines', FORM_2014],
		['jammed', FORM_2014.replaceAll(/[\n ]/g, '')],
		['one cell a line', FORM_2014.replaceAll(' ', '\n')],
	])('%s', (_, text) => {
		const found = tablesIn(text);
		for (const [id, value] of Object.entries(EXPECTED_2014)) expect(said(found, id), id).toBe(value);
	});

	test('the same figures told in prose are no table', () => {
		expect(tablesIn('指标如下：主动公开政府信息数5120条，收到申请数26件，行政复议数量3件。单位：条')).toEqual([]);
	});
});
