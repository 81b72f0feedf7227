import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';
import { drawnIn, table } from './drawing';

/** A local annex of the time before 2014, of an invented county. */
const ROWS: readonly (readonly [label: string, unit: string, year: number, all: number])[] = [
	['主动公开信息数', '条', 731, 2508],
	['其中：1.网站公开', '条', 709, 2419],
	['2.政府公报公开', '条', 22, 89],
	['受理依申请公开信息总数', '条', 9, 31],
	['其中：1.当面申请数', '条', 2, 12],
	['2.传真申请数', '条', 0, 1],
	['3.电子邮件申请数', '条', 3, 3],
	['4.网上申请数', '条', 4, 15],
	['对申请的答复总数', '条', 9, 30],
	['其中：1.同意公开答复数', '条', 8, 26],
	['2.同意部分公开答复数', '条', 1, 2],
	['3.否决公开答复数', '条', 0, 2],
	['行政复议数', '件', 0, 1],
	['行政诉讼数', '件', 0, 0],
	['行政申诉、举报数', '件', 1, 4],
];
const HEAD = '附表：青岑县政府信息公开情况统计表';

const withSpaces = `${HEAD} 指标名称 计量单位 2012年度 历年累计 ${ROWS.map((row) => row.join(' ')).join(' ')} 附件下载`;
const jammed = `${HEAD}指标名称计量单位2012年度历年累计${ROWS.map((row) => row.join('')).join('')}`;
const withTabs = `${HEAD}\n指标名称\t计量单位\t2012年度\t历年累计\n${ROWS.map((row) => row.join('\t')).join('\n')}\n青岑县人民政府`;
const withBars = `${HEAD}\n\n| 指标名称 | 计量单位 | 2012年度 | 历年累计 |\n|---|---|---|---|\n${ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
const withLines = `${HEAD}\n指标名称\n计量单位\n2012年度\n历年累计\n${ROWS.map((row) => row.join('\n')).join('\n')}\n`;

/** A row a line; of those that are not whole one figure of two is left. */
const withLinesOf = (isWhole: (label: string) => boolean): string =>
	`${HEAD}\n指标名称 计量单位 2012年度 历年累计\n${ROWS.map((row) => (isWhole(row[0]) ? row.join(' ') : `${row[0]} ${row[1]} 53`)).join('\n')}\n`;

const FIGURES = {
	'proactive.total': 731,
	'channel.website': 709,
	'channel.gazette': 22,
	'application.received': 9,
	'application.received.in_person': 2,
	'application.received.fax': 0,
	'application.received.online': 4,
	'application.replied': 9,
	'application.replied.granted': 8,
	'application.replied.partial': 1,
	'application.replied.denied': 0,
	'reconsideration.total': 0,
	'litigation.total': 0,
	'complaint.total': 1,
};

describe('a local annex with this year and all years', () => {
	test.each(Object.entries({ withSpaces, jammed, withTabs, withBars, withLines }))('%s', (_, text) => {
		const found = tablesIn(text);
		expect(found.map(({ table }) => table.id)).toEqual(['annex']);
		for (const [id, value] of Object.entries(FIGURES)) expect(said(found, id), id).toBe(value);
		expect(found[0]?.indicators).toHaveLength(Object.keys(FIGURES).length);
		expect(found[0]?.table.rows).toHaveLength(ROWS.length);
	});

	test('one figure where spaces part two columns: it is not taken apart, and of which year it is stays open', () => {
		const found = tablesIn(withLinesOf((label) => label !== '对申请的答复总数'));
		expect(said(found, 'application.replied')).toEqual([53]);
		expect(said(found, 'proactive.total')).toBe(731);
	});

	test('jammed digits that the parts do not decide stay open', () => {
		const text = jammed.replace('7312508', '7312509');
		const said_ = said(tablesIn(text), 'proactive.total');
		expect(said_).toEqual(expect.arrayContaining([731]));
	});

	test.each([
		['指标名称 单位 年度数 历年累计数', HEAD],
		['指标名称 单位 2012年度数 历年累计数', HEAD],
		['指标名称 单位 本年度 累计', HEAD],
		['指标名称 单位 2012年度 历年累计', '附表：主动公开政府信息情况统计'],
	])('%s under %s', (columns, caption) => {
		const found = tablesIn(`${caption}\n${columns}\n${ROWS.map((row) => row.join(' ')).join('\n')}\n`);
		for (const [id, value] of Object.entries(FIGURES)) expect(said(found, id), id).toBe(value);
	});

	test('rows named for short by the whole above them, the first row numbered as a group', () => {
		const found = tablesIn(
			'指标名称 单位 本年度 历年累计\n一、主动公开信息数 条 31 255\n1.政府网站 条 30 250\n2.政府公报 条 1 5\n二、受理申请总数 条 6 17\n1.当面 条 1 2\n2.网上 条 5 15\n三、答复总数 条 6 17\n1.同意公开 条 4 12\n2.部分公开 条 2 5\n3.不予公开 条 0 0\n四、行政复议 件 0 0\n',
		);
		expect(said(found, 'channel.gazette')).toBe(1);
		expect(said(found, 'application.received.in_person')).toBe(1);
		expect(said(found, 'application.received.online')).toBe(5);
		expect(said(found, 'application.replied')).toBe(6);
		expect(said(found, 'application.replied.granted')).toBe(4);
		expect(said(found, 'application.replied.partial')).toBe(2);
		expect(said(found, 'application.replied.denied')).toBe(0);
	});

	test('本年度 before the first row is no further column', () => {
		const found = tablesIn(
			'附表二 指标 单位 2011年度 历年累计 本年度申请总数 条 11 47 其中：1.当面申请数 条 6 29 2.网上申请数 条 5 18 对申请的答复总数 条 10 46 其中：1.同意公开答复数 条 7 30 2.不予公开答复总数 条 0 2 3.“非本机关政府信息”答复数 条 3 14',
		);
		expect(said(found, 'application.received')).toBe(11);
		expect(said(found, 'application.received.in_person')).toBe(6);
		expect(said(found, 'application.replied')).toBe(10);
		expect(said(found, 'application.replied.denied')).toBe(0);
	});

	test('a figure with thousands is one, and so is one before the number of the row beside it', () => {
		const rows = ROWS.map(([label, unit, year]) => [label, unit, label === '主动公开信息数' ? '1,731' : String(year)]);
		const drawn = rows.map((row) => `│${row.join('│')}│`).join('\n├──┼──┼──┤\n');
		expect(said(tablesIn(`${HEAD}\n│指标名称│计量单位│统计数│\n${drawn}\n`), 'proactive.total')).toBe(1731);
		const half = Math.ceil(rows.length / 2);
		const pairs = rows.slice(0, half).map((row, i) => [...row, ...(rows[half + i] ?? [])].join('\t'));
		const beside = tablesIn(`${HEAD}\n${'指标名称\t计量单位\t统计数\t'.repeat(2).trim()}\n${pairs.join('\n')}\n`);
		expect(said(beside, 'proactive.total')).toBe(1731);
		expect(said(beside, 'application.replied.granted')).toBe(8);
	});

	test('a lone row is quoted with its unit and figures', () => {
		const figure = tablesIn(jammed)[0]?.indicators.find(({ id }) => id === 'channel.gazette');
		expect(figure).toMatchObject({ quote: '2.政府公报公开条2289', unit: '条', rule: 'annex.jammed' });
	});

	test('thousands that run together stay open', () => {
		expect(said(tablesIn(jammed.replace('7312508', '1,7312,508')), 'proactive.total')).toBeUndefined();
	});

	test.each([
		['统计数\t上年数', 'own'],
		['统计数\t同比增减', 'own'],
		['第一季度\t第二季度\t全年', 'all'],
	])('columns of other times and of changes beside it: %s', (heads, kind) => {
		const figures = (own: number) => (kind === 'all' ? `1\t2\t${own}` : `${own}\t4`);
		for (const separator of ['\t', '\n']) {
			const found = tablesIn(
				`附件\n统计指标\t单位\t${heads}\n主动公开政府信息数\t条\t${figures(120)}\n其中：主动公开规范性文件数\t条\t${figures(7)}\n制发规范性文件总数\t件\t${figures(8)}\n`.replaceAll(
					'\t',
					separator,
				),
			);
			expect(said(found, 'proactive.total')).toBe(120);
			expect(said(found, 'normative.issued')).toBe(8);
		}
	});
});

describe('an annex in a drawn table', () => {
	test('no units, and a second half without a head', () => {
		const rows = ROWS.map(([name, , year, all]) => [name, `${year}`, `${all}`]);
		const head = ['指标名称', '2012年度', '历年累计'];
		const found = drawnIn(table(head, ...rows.slice(0, 7)) + table(...rows.slice(7)));
		for (const [id, value] of Object.entries(FIGURES)) expect(said(found, id), id).toBe(value);
	});
});

describe('other local forms', () => {
	test('parts with heads of their own, and more ways than the form of 2014 has', () => {
		const parts = [
			'指标 单位 数量 主动公开信息数 条 620 其中：1.政府网站 条 600 2.政府公报 条 20 网上咨询数 次 44',
			'指标 单位 数量 申请总数 条 19 其中：1.当面申请数 条 3 2.电子邮件申请数 条 16 否决公开答复总数 条 6 其中：（1）“非《条例》所指政府信息”数 条 1 （2）“信息不存在”数 条 2 （3）“非本部门掌握”数 条 3',
			'指标 单位 数量 行政复议数 件 2 收取费用总额 元 65 政府公报 份 8 1.全职人员数 人 5 2.兼职人员数 人 9',
		];
		const found = tablesIn(`附表 ${parts.join(' ')}`);
		const figures = {
			'proactive.total': 620,
			'channel.website': 600,
			'channel.gazette': 20,
			'application.received': 19,
			'application.received.in_person': 3,
			'application.replied.denied': 6,
			'application.replied.denied.not_government_information': 1,
			'application.replied.not_exist': 2,
			'application.replied.not_own': 3,
			'reconsideration.total': 2,
			'fee.total': 65,
			'org.staff.full_time': 5,
			'org.staff.part_time': 9,
		};
		for (const [id, value] of Object.entries(figures)) expect(said(found, id), id).toBe(value);
		expect(found.flatMap(({ indicators }) => indicators)).toHaveLength(Object.keys(figures).length);
	});

	test('requests by what was done with them', () => {
		const found = tablesIn(
			'附表 指标名称 单位 数量 正式受理政府信息公开申请数 件 9 其中：1．在办 件 2 2．办结 件 7 其中：1．同意提供 件 4 2．拒绝提供 件 3 其中：1．信息不存在 件 1 2．信息涉密 件 2 政府信息公开查询点数 个 2 政府信息公开查询点受理查询数 次 31',
		);
		expect(found.flatMap(({ indicators }) => indicators).map(({ id, value }) => [id, value])).toEqual([
			['application.received', 9],
			['application.closed', 7],
			['application.replied.granted', 4],
			['application.replied.denied', 3],
			['application.replied.not_exist', 1],
			['application.replied.denied.state_secret', 2],
			['org.reading_points', 2],
		]);
	});
});

describe('an annex with the number of each row in the form', () => {
	const coded = ROWS.slice(0, 9).map(([label, unit, year], i) => ({ label, unit, year, code: `0${i + 1}` }));
	const lines = (cells: (row: (typeof coded)[number]) => readonly (string | number)[], head: readonly string[]) => ({
		tabs: [head, ...coded.map(cells)].map((row) => row.join('\t')).join('\n'),
		bars: [head, ...coded.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n'),
		spaces: [head, ...coded.map(cells)].map((row) => row.join(' ')).join('\n'),
		jammed: [head, ...coded.map(cells)].map((row) => row.join('')).join(''),
	});
	const before = lines(
		({ label, code, unit, year }) => [label, code, unit, year],
		['指标名称', '代码', '计量单位', '数量'],
	);
	const behind = lines(
		({ label, code, unit, year }) => [label, unit, code, year],
		['指标名称', '计量单位', '代码', '数量'],
	);
	const told = Object.entries(FIGURES).slice(0, 8);

	test.each([...Object.entries(before), ...Object.entries(behind).filter(([way]) => way === 'tabs' || way === 'bars')])(
		'%s',
		(_, body) => {
			const found = tablesIn(`${HEAD}\n${body}\n填报人：略\n`);
			for (const [id, value] of told) expect(said(found, id), id).toBe(value);
		},
	);

	test.each([
		['of the period and of the year to date', '本期实际 | 本年累计', ' | 90', 'proactive.total', 90],
		['under a head that nobody knows: nothing', '当月数', '', 'proactive.total', undefined],
	])('%s', (_, heads, more, id, value) => {
		const rows = [
			'主动公开信息数 | 条 | 01 | 25',
			'申请总数 | 件 | 10 | 7',
			'当面申请数 | 件 | 11 | 3',
			'行政复议数 | 件 | 32 | 1',
		];
		const body = (line: string): string[] => [
			`指标名称 | 计量单位 | 代码 | ${heads}\n${rows.map((row) => row + more).join('\n')}`,
			`指标名称\n| 计量单位\n| 代码\n| ${heads.replace(' | ', '\n| ')}\n|\n${rows.map((row) => (row + more).replaceAll(' |', '\n|')).join(line)}${line}`,
		];
		for (const text of body('\n|\n')) expect(said(tablesIn(`${HEAD}\n${text}\n填报人：略\n`), id)).toBe(value);
	});

	test('in a form that nobody has filled in is none', () => {
		for (const heads of ['本期实际 | 本年累计', '数量'])
			for (const blank of [' |', ' | '.repeat(heads.split('|').length)]) {
				const rows = ['主动公开信息数 | 条 | 01', '申请总数 | 件 | 10', '当面申请数 | 件 | 11', '行政复议数 | 件 | 32'];
				const text = `指标名称 | 计量单位 | 代码 | ${heads}\n${rows.map((row) => row + blank).join('\n')}`;
				const listed = text.replaceAll(' |', '\n|');
				for (const form of [text, listed])
					expect(tablesIn(`${HEAD}\n${form}\n填报人：略\n`).flatMap(({ indicators }) => indicators)).toEqual([]);
			}
	});

	test('that runs into the figure behind it is not read as part of it', () => {
		expect(tablesIn(`${HEAD}\n${behind.jammed}\n填报人：略\n`).flatMap(({ indicators }) => indicators)).toEqual([]);
	});
});
