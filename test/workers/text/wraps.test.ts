import { describe, expect, test } from 'vitest';
import { fold } from '../../../workers/text/fold';
import { wrapsOf } from '../../../workers/text/wraps';

const PROSE =
	'二〇一九年，云岭市政府信息公开工作紧紧围绕中心任务，不断拓展公开渠道，全年全市主动公开政府信息165,092条，其中通过政府网站公开98,304条，通过政务微博公开1,208条，通过政务微信公开3,377条，解读政策文件86件，回应社会关切212次，收到政府信息公开申请132件，全部在法定期限内予以答复，未发生因政府信息公开引起的行政复议和行政诉讼，也没有收取任何费用。';

/** Breaks a text after every `width` characters, as a page does. */
const wrapped = (text: string, width: number, end = '\n'): string =>
	(text.match(new RegExp(`.{1,${width}}`, 'gu')) as string[]).join(end) + end;

/** Breaks a text where its lines are as wide as a page: two digits take the room of one character of Han. */
function typeset(text: string, width: number): string {
	let line = 0;
	let set = '';
	for (const char of text) {
		const wide = char > '~' ? 1 : 0.5;
		if (line + wide > width) {
			set += '\n';
			line = 0;
		}
		set += char;
		line += wide;
	}
	return `${set}\n`;
}

/** Breaks a text as a page does that takes a number and a mark over to the next line whole, if it is nearly full by then. */
function kept(text: string, width: number): string {
	const lines: string[] = [];
	for (let at = 0; at < text.length; ) {
		let end = Math.min(text.length, at + width);
		while (end > at + width - 3 && /^[，。、\d条次件]/.test(text.slice(end)) && /[\d,]$/.test(text.slice(at, end)))
			end--;
		lines.push(text.slice(at, end));
		at = end;
	}
	return `${lines.join('\n')}\n`;
}

describe('wrapped lines', () => {
	test('a line that an author broke behind a figure and a comma goes on', () => {
		const text = '行政复议41件，其中维持20件，\n被依法纠错12件，\r\n其他情形9件。\n';
		expect(fold(text, undefined, wrapsOf(text)).text).toBe(text.replace(/，\r?\n/g, '，'));
	});

	test('a figure under its label and a colon goes on with it', () => {
		const text = '主动公开政府信息数：\n156条\n其中机构职能类：\r\n9条\r\n';
		expect(fold(text, undefined, wrapsOf(text)).text.trimEnd()).toBe('主动公开政府信息数:156条\n其中机构职能类:9条');
	});

	test('a line that ends within a term of the field goes on', () => {
		const text = '收到申请5件，其中同意公开\n答复3件，不予公开\n答复2件，发生行政\n复议1件。\n';
		expect(fold(text, undefined, wrapsOf(text)).text).toBe(text.replace(/(?<!。)\n/g, ''));
	});

	test.each([
		'公开政府信息2,\n083条，比上年多。\n',
		'公开政府信息184\n,506条。\n',
		'其中，国家秘\n密2件，其他情\n形6件，撤\n销1件。\n',
	])('%j goes on within a number or a term', (text) =>
		expect(fold(text, undefined, wrapsOf(text)).text).toBe(text.replace(/(?<!。)\n/g, '')),
	);

	test.each([
		'维持\n撤销 1\n',
		'分别为2、\n083条\n',
		'二、同意公开\n答复3件\n',
		'收到申请5件，均已同意公开\n收到申请5件\n',
		'主要数据如下：\n156\n',
		'主要数据如下：\n1.公开156条\n',
		'收到申请12件，\n一、概述\n',
		'收到申请12件，\n（二）办结\n',
		'收到申请12件，\n12\n',
		'收到申请，\n其他\n',
		'收到申请12件。\n其他\n',
	])('%j is none', (text) => expect(wrapsOf(text)).toEqual([]));

	test.each([20, 24, 28])('a page %i characters wide reads as one paragraph', (width) => {
		const text = wrapped(PROSE + PROSE, width);
		expect(fold(text, undefined, wrapsOf(text)).text.trimEnd()).toBe(PROSE + PROSE);
	});

	test('a line may be some characters short where a mark or the rest of a number may not begin the next', () => {
		const text = kept(PROSE + PROSE, 24);
		expect(new Set(text.split('\n').map(({ length }) => length)).size).toBeGreaterThan(3);
		expect(fold(text, undefined, wrapsOf(text)).text.trimEnd()).toBe(PROSE + PROSE);
	});

	test('as wide as the page, among the rows of a table', () => {
		const rows = '1.属于国家秘密 0 0 0 0 0 0 0\n信息内容  本年制发件数  本年废止件数  现行有效件数\n'.repeat(12);
		const text = typeset(PROSE + PROSE, 24) + rows;
		expect(fold(text, undefined, wrapsOf(text)).text).toContain(`${PROSE + PROSE}\n`);
	});

	test('among the rows of tables of a page, and above a part without a number', () => {
		const table = '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t\n'.repeat(12);
		const date = '发布时间：2024-01-18 来源：县卫生局 浏览：88次 字号：大中小\n总体情况\n';
		const { text } = fold(date + wrapped(PROSE, 32) + table, undefined, wrapsOf(date + wrapped(PROSE, 32) + table));
		expect(text).toContain(`\n总体情况\n${PROSE}\n`);
	});

	test('with \\r\\n too', () => {
		const text = wrapped(PROSE + PROSE, 24, '\r\n');
		expect(fold(text, undefined, wrapsOf(text)).text.trimEnd()).toBe(PROSE + PROSE);
	});

	test('with the same in English between the lines', () => {
		const english = 'This report tells of the year, and of all that was asked for and answered in it, in full.\n';
		const text = wrapped(PROSE + PROSE, 24).replace(PROSE.slice(0, 24), `${english.repeat(2)}${PROSE.slice(0, 24)}`);
		expect(fold(text, undefined, wrapsOf(text)).text).toContain(PROSE + PROSE);
	});

	test('spans lead back over the line end', () => {
		const text = wrapped(PROSE + PROSE, 24);
		const folded = fold(text, undefined, wrapsOf(text));
		const at = folded.text.indexOf('165,092条');
		expect(text.slice(folded.map[at], (folded.map[at + 7] as number) + 1).replace('\n', '')).toBe('165,092条');
	});

	test('a heading and a new paragraph stay lines of their own', () => {
		const text = `${wrapped(PROSE, 24)}一、概述\n　　${wrapped(PROSE, 24)}`;
		const { text: folded } = fold(text, undefined, wrapsOf(text));
		expect(folded).toContain('\n一、概述\n二〇一九年');
	});

	test.each([
		['paragraphs', `${PROSE}\n`.repeat(10)],
		['short lines', '行政许可\n0\n行政处罚\n12\n'.repeat(20)],
		['sentences of one length', '一年来我局按照要求主动公开各类政府信息共计五十六条。\n'.repeat(20)],
		['one line', PROSE],
		[
			'menus, breadcrumb, title and links',
			'您当前的位置：首页/政务公开/县水务局/信息公开年报\n霁川县水务局2020年政府信息公开工作年度报告\n欢迎访问霁川县水务局网站 今天是2021年3月5日\n关于节水型单位名单的公示（第三批）2023-11-02\n霁川县水务局2022年政府信息公开年报2023-01-20\n霁川县水务局主办 霁川县信息中心承办 网站地图\n',
		],
		[
			'a title over its addressee and the rows of a table',
			'霁川市质量技术监督局关于二零一二年度政府信息公开工作情况的年度报告\n市政府办公室：\n现将我局二零一二年度的政府信息公开工作情况报告如下。\n政府信息公开查询点受理的查询数量 人次 8\n受理政府信息公开工作的行政复议数 件 0\n收到政府信息公开工作的行政诉讼数 件 0\n',
		],
	])('%s are not wrapped', (_, text) => {
		expect(wrapsOf(text)).toEqual([]);
		const counted = '规范性文件类别\n\n3\n\n件数\n\n行政许可类别\n\n208\n\n件数\n\n行政处罚类别\n\n15\n\n件数\n';
		expect(wrapsOf(counted)).toEqual([]);
	});
});

describe('lines of a page set otherwise', () => {
	const text = Array.from({ length: 3 }, () => PROSE).join('\n');
	const joined = (given: string): string => fold(given, undefined, wrapsOf(given)).text.trimEnd();

	test.each(['  ', '　', '      '])('lines that all begin with the same white space go on: "%s"', (inset) => {
		const given = text
			.split('\n')
			.map((line) => wrapped(line, 30, `\n${inset}`).trimEnd())
			.join('\n');
		expect(joined(given)).toBe(fold(text).text);
	});

	test('so do they below a title that is as wide as they are', () => {
		const title = '云岭市人民政府办公室二〇一九年政府信息公开工作情况报告全文';
		const given = `${title}\n发布\n${wrapped(PROSE, 30, '\n  ')}`;
		expect(joined(given)).toBe(`${title}\n发布\n${fold(PROSE).text}`);
	});

	test('a number on a line of its own goes on in Traditional too', () => {
		const given = '共獲取政府信息\n148\n條，其中主動公開\n103\n條、不予公開\n14\n條，設立網站\n2\n個。\n';
		expect(joined(given)).toBe(given.replaceAll('\n', ''));
	});

	test('lines with an empty one behind each go on', () => {
		const given = text
			.split('\n')
			.map((line) => wrapped(line, 34, '\n\n').trimEnd())
			.join('\n\n\n\n');
		expect(joined(given)).toBe(fold(text).text);
	});

	test('so do they below long addresses', () => {
		const address = `原文：https://www.wanghe.example/${'zwgk/'.repeat(20)}index.html\n\n`;
		const long = `${text}\n${text}\n${text}`;
		const lines = long
			.split('\n')
			.map((line) => wrapped(line, 34, '\n\n').trimEnd())
			.join('\n\n\n\n');
		expect(joined(`${address}${address}${lines}`)).toContain(fold(long).text);
	});

	test('paragraphs that begin with an indent do not', () => {
		const given = Array.from({ length: 6 }, (_, at) => `　　${PROSE.slice(at, at + 34)}`).join('\n');
		expect(wrapsOf(given)).toEqual([]);
	});

	test('of short paragraphs the full lines go on that break off within a sentence or a number', () => {
		const lines = [
			'一、总体情况',
			'我局全年主动公开政府信息332条，通过微信视频号推送信',
			'息共714条。',
			'二、公开情况',
			'本年度制发行政规范性文件1件，废止2件，现行有效信息17',
			'6件；无行政许可和处罚。',
			'因政府信息公开被申请行政复议4件，其中维持3件。本',
			'年度未收费。',
			'2024年结转政府信息公开申请1件，办理结果为予以公',
			'开1件。',
		];
		expect(joined(`${lines.join('\n')}\n`).split('\n')).toHaveLength(6);
	});
});

describe('a text of few lines', () => {
	const SHORT =
		'霁溪镇2023年政府信息公开工作年度报告\n    2023年，我镇坚持以公开为常态、不公开为例外，主动公开政府信息21\n8条，通过网站公开164条。\n' +
		'    全年收到政府信息公开申请3件，上年结转0件，办结3件，均在法定期限内\n答复申请人。\n霁溪镇人民政府\n';

	test('is wrapped where its longest lines break off within sentences of indented paragraphs', () => {
		const folded = fold(SHORT, undefined, wrapsOf(SHORT)).text;
		expect(folded).toContain('信息218条');
		expect(folded).toContain('期限内答复申请人');
	});

	test.each([
		['paragraphs without an indent', SHORT.replaceAll('    ', '')],
		['lines that end their sentences', SHORT.replace('21\n8条，', '218条。\n其中').replace('内\n', '。\n')],
		['one line of them', SHORT.replace('内\n', '内')],
	])('is not where it has %s', (_, text) => {
		expect(wrapsOf(text)).toEqual([]);
	});
});

describe('lines broken around numbers', () => {
	const BROKEN = [
		'我区配备了',
		'2名兼职工作人员，全年主动公开政府信息',
		'310',
		'条，其中规划计划类信息',
		'14',
		'条，人事信息',
		'9',
		'条。',
	];

	test.each(['\n', '\r\n', ' \n ', '\n\n', ' \t\n', '\n\u00a0\u00a0\u00a0\u00a0', '\n\u3000\u3000\n'])(
		'read as one sentence',
		(end) => {
			const text = BROKEN.join(end);
			expect(fold(text, undefined, wrapsOf(text)).text).toBe(fold(BROKEN.join('')).text);
		},
	);

	test('a table cell by cell stays as it is', () => {
		const text = '行政规范性文件\n3\n1\n12\n行政许可处理决定\n208\n行政处罚处理决定\n15\n行政强制处理决定\n0\n'.repeat(
			3,
		);
		expect(wrapsOf(text)).toEqual([]);
		const counted = '规范性文件类别\n\n3\n\n件数\n\n行政许可类别\n\n208\n\n件数\n\n行政处罚类别\n\n15\n\n件数\n';
		expect(wrapsOf(counted)).toEqual([]);
	});
});
