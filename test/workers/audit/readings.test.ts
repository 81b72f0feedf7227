import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/report/rule-families';
import { cpuTime } from '../../cpu-time';
import { around, form2021, readingOf, table3 } from './report';

const ROWS = {
	0: [3, 1, 0, 0, 0, 0, 4],
	2: [3, 0, 0, 0, 0, 0, 3],
	23: [3, 0, 0, 0, 0, 0, 3],
	24: [0, 1, 0, 0, 0, 0, 1],
};
const NONE = new Array<number>(15).fill(0);

const outcomes = async (text: string, rule: Rule): Promise<string[]> =>
	(await readingOf(text)).checks.filter((check) => check.rule === rule).map(({ outcome }) => outcome);

describe('the four outcomes', () => {
	it('explains a list of channels that adds up to more than its whole', async () => {
		const text = around('主动公开政府信息100条，其中通过政府网站公开90条，通过政务新媒体公开80条。');
		expect(await outcomes(text, 'sum.mismatch')).toEqual(['explained']);
	});

	it('explains appeals told without those still pending, and mentions it where the words are of all that came', async () => {
		const t4 = [100, 0, 0, 36, 136, ...NONE.slice(5)];
		const decided = form2021('全县有政府信息公开类行政复议100件。', table3(ROWS), t4);
		expect(await outcomes(decided, 'text_table.mismatch')).toContain('explained');
		const came = form2021('全县因政府信息公开引起的行政复议100件。', table3(ROWS), t4);
		const { findings } = await readingOf(came);
		expect(findings.filter(({ rule }) => rule === 'text_table.mismatch').map(({ severity }) => severity)).toEqual([
			'info',
		]);
	});

	it('tells mildly what the office of a government received beside the table of the whole', async () => {
		const severity = async (words: string): Promise<string[]> =>
			(await readingOf(form2021(words, table3(ROWS), NONE))).findings
				.filter(({ rule }) => rule === 'text_table.mismatch')
				.map((finding) => finding.severity);
		expect(await severity('全县收到政府信息公开申请1件。')).toEqual(['error']);
		expect(await severity('县政府办公室收到政府信息公开申请1件。')).not.toContain('error');
		expect(await severity('管委会办公室收到政府信息公开申请1件。')).not.toContain('error');
	});

	it('cannot check a row whose total is blank', async () => {
		const text = form2021('平稳。', table3({ ...ROWS, 2: [3, 0, 0, 0, 0, 0, ''] }), NONE);
		const { findings, checks } = await readingOf(text);
		expect(findings.filter(({ rule }) => rule.startsWith('table.')).map(({ rule }) => rule)).toEqual(['table.blank']);
		expect(checks.some(({ rule, outcome }) => rule === 'table.row_sum' && outcome === 'not-checkable')).toBe(true);
	});

	it('reckons what was carried in and out with what was received', async () => {
		const text = around(
			'新收政府信息公开申请20件，上年结转3件。其中，予以公开15件，部分公开5件，不予公开2件，结转下年度继续办理1件。',
		);
		expect(await outcomes(text, 'sum.mismatch')).toEqual(['holds']);
		const wrong = around(
			'新收政府信息公开申请20件，上年结转3件。其中，予以公开15件，部分公开5件，不予公开1件，结转下年度继续办理1件。',
		);
		expect(await outcomes(wrong, 'sum.mismatch')).toEqual(['fails']);
	});

	it('ends a list at a semicolon where its parts make the whole', async () => {
		const text = around('受理申请212件，其中网站申请195件、当面申请4件、信函申请13件；已办理206件，结转6件。');
		expect(await outcomes(text, 'sum.mismatch')).not.toContain('fails');
		const wrong = around('受理申请212件，其中网站申请195件、当面申请4件、信函申请12件；已办理206件，结转6件。');
		expect(await outcomes(wrong, 'sum.mismatch')).toContain('fails');
	});

	it('holds a cell printed in 万 for what its last digit allows', async () => {
		const annex = (cell: string) =>
			`青河市2016年政府信息公开工作年度报告
一、概述
全市主动公开政府信息415,980条。
附件：政府信息公开情况统计表
统计指标\t单位\t统计数
一、主动公开情况\t\t
（一）主动公开政府信息数\t条\t${cell}
制发规范性文件总数\t件\t17
三、依申请公开情况\t\t
（一）收到申请数\t件\t36
`;
		expect(await outcomes(annex('41.6万'), 'text_table.mismatch')).toEqual(['holds']);
		expect(await outcomes(annex('42.6万'), 'text_table.mismatch')).toEqual(['fails']);
	});

	it('takes the parts behind none for those of the figure before it', async () => {
		const text = around('被申请行政复议5宗、行政诉讼0宗，其中2宗维持原答复，1宗结果纠正，1宗其他结果，1宗尚未审结。');
		expect(await outcomes(text, 'sum.mismatch')).not.toContain('fails');
		expect(await outcomes(text, 'part.exceeds_whole')).not.toContain('fails');
	});

	it('takes kinds that one sentence lists for several figures', async () => {
		const text = around('发布政策解读材料36件、专题解读15件、音视频解读3件。');
		expect(await outcomes(text, 'told_twice.mismatch')).not.toContain('fails');
	});

	it('takes press conferences for events of their own, and kinds told beside a total for none of its parts', async () => {
		const text = around('公开政府信息15条，在门户网站发布工作动态38条；回应公众关注热点4次，举办新闻发布会21次。');
		expect(await outcomes(text, 'part.exceeds_whole')).not.toContain('fails');
	});

	it('goes on about a part that 其中 names again, and does not add up ways where others are listed', async () => {
		const text = around(
			'主动公开政府信息9769条。其中，通过市政府网站公开2100条，通过县门户网站公开5469条，通过新闻媒体公开1600条，通过其他形式公开600条。其中通过县门户网站公开5469条，专栏发布4158条，资讯1000条，其他信息311条。',
		);
		expect(await outcomes(text, 'sum.mismatch')).not.toContain('fails');
		expect(await outcomes(text, 'channels.below_total')).not.toContain('fails');
	});

	it('keeps the parts of a part apart, and the number of sorts from what is of them', async () => {
		const inner = around(
			'主动公开政府信息855条，其中，在门户网站公开信息153条，具体为：财政类信息68条、执法类信息13条、互动类信息72条；公众号发文612条，点击量49226次；信息公示栏公开信息90条。',
		);
		expect(await outcomes(inner, 'sum.mismatch')).not.toContain('fails');
		const sorts = around(
			'主动公开的政府信息类别共有4类，其中，机构信息类26条，决策类232条，财政信息类17条，其他类8条。',
		);
		expect(await outcomes(sorts, 'sum.mismatch')).not.toContain('fails');
	});

	it('leaves out of a list what is told of its part once more', async () => {
		const text = around(
			'制作政府信息1971条，其中主动公开文件482条，全文电子化主动公开482条，依申请公开文件498条，不予公开文件991条。',
		);
		expect(await outcomes(text, 'sum.mismatch')).not.toContain('fails');
	});

	it('ends a list where all the rest was told', async () => {
		const text = around('发布信息100条，其中甲类60条，乙类20条，其他信息20条；县长信箱收件75件，均已办结。');
		expect(await outcomes(text, 'sum.mismatch')).toEqual(['holds']);
	});

	it('takes 约为 for a hedge', async () => {
		const text = around('主动公开政府信息618条，其中工作动态类293条，占全部的约为47.40%。');
		expect(await outcomes(text, 'percent.mismatch')).not.toContain('fails');
	});

	it('takes growth for that of the number only where nothing else is named', async () => {
		const other = around('受理申请345件，答复341件，申请量比去年同期上升1.47%。');
		expect(await outcomes(other, 'growth.mismatch')).toEqual(['not-checkable']);
		const own = around('答复申请341件，比去年同期上升1.47%。');
		expect(await outcomes(own, 'growth.mismatch')).toEqual(['fails']);
	});

	it('adds shares up over a part that is told without its unit', async () => {
		const text = around('答复申请90件，其中予以公开70件，占77.8%；部分公开12，占13.3%；不予公开8件，占8.9%。');
		expect(await outcomes(text, 'percent.total')).toEqual(['holds']);
	});

	it('compares sums of tables with the hedges of their cells', async () => {
		const t4 = ['2余', 0, 0, 0, 2, ...NONE.slice(5)];
		const hedged = form2021('平稳。', table3({ ...ROWS, 0: ['3余', 1, 0, 0, 0, 0, 4] }), t4);
		const reading = await readingOf(hedged);
		expect(reading.checks.filter(({ rule }) => /row_sum/.test(rule)).map(({ outcome }) => outcome)).not.toContain(
			'fails',
		);
		const wrong = form2021('平稳。', table3({ ...ROWS, 0: ['3余', 1, 0, 0, 0, 0, 9] }), t4);
		expect(await readingOf(wrong).then(({ findings }) => findings.map(({ rule }) => rule))).toContain('table.row_sum');
	});

	it('cannot check sums with a cell whose digits were not read; a blank cell counts as nothing', async () => {
		const sums = ['table.row_sum', 'table.column_sum', 'balance.mismatch', 'appeal.row_sum'];
		const t4 = ['2+0', 0, 0, 0, 2, ...NONE.slice(5)];
		const unread = form2021('平稳。', table3({ ...ROWS, 0: ['3+0', 1, 0, 0, 0, 0, 4], 2: [3, 0, 0, 0, 0, 0, 3] }), t4);
		const reading = await readingOf(unread);
		expect(reading.findings.filter(({ rule }) => sums.includes(rule))).toEqual([]);
		expect(
			sums.filter((rule) => reading.checks.some((check) => check.rule === rule && check.outcome === 'not-checkable')),
		).toEqual(['table.row_sum', 'balance.mismatch', 'appeal.row_sum']);
		const blank = form2021('平稳。', table3({ ...ROWS, 0: ['', 1, 0, 0, 0, 0, 4] }), [
			'',
			0,
			0,
			0,
			2,
			...NONE.slice(5),
		]);
		const found = (await readingOf(blank)).findings.map(({ rule }) => rule).filter((rule) => sums.includes(rule));
		expect([...new Set(found)].sort()).toEqual(['appeal.row_sum', 'balance.mismatch', 'table.row_sum']);
	});

	it('finds one fault in a total that is 0, not one more for each part', async () => {
		const text = form2021('平稳。', table3(ROWS), [10, 1, 0, 0, 0, ...NONE.slice(5)]);
		const { findings } = await readingOf(text);
		expect(findings.map(({ rule }) => rule)).toEqual(['appeal.row_sum']);
	});

	it('reckons a daily average by working days too, and not that of many years', async () => {
		const working = around('2016年，全年接待查阅5000人次，日均20人次。');
		expect(await outcomes(working, 'rate.mismatch')).toEqual(['explained']);
		const ever = around('开通以来，网站累计访问量365000次，日均访问量90次。');
		expect(await outcomes(ever, 'rate.mismatch')).toEqual(['not-checkable']);
	});

	it('says only as information what the law of 2008 asks for and a report leaves out', async () => {
		const parts = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、存在的主要问题'];
		const text = `云岭县2012年政府信息公开工作年度报告\n${parts.map((part) => `${part}\n平稳有序，没有收取费用。`).join('\n')}\n`;
		const { findings } = await readingOf(text);
		expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['sections.required_missing', 'info']]);
	});

	it('takes shares rounded and shares cut off', async () => {
		const text = around('收到申请52件，其中当面申请18件，占34.61%；网络申请34件，占65.38%。');
		expect(await outcomes(text, 'percent.mismatch')).toEqual(['holds', 'holds']);
	});

	it('takes a hedged figure by its hedge', async () => {
		const text = around('共发布信息11200余条，其中甲类信息6000条，其他信息5250条。');
		expect(await outcomes(text, 'sum.mismatch')).toEqual(['holds']);
	});

	it('says nothing of a list that names some parts only', async () => {
		const { findings } = await readingOf(around('共发布信息1000条，其中招标公告132条，中标公告52条。'));
		expect(findings).toEqual([]);
	});

	it('finds the whole of shares told in the sentence before', async () => {
		const { findings } = await readingOf(
			around(
				'共受理申请900件，答复申请805件。予以公开258件，占32.05%；不予公开35件，占4.34%；其他处理512件，占65.6%。',
			),
		);
		expect(findings.map(({ rule, actual }) => [rule, actual])).toContainEqual(['percent.mismatch', 65.6]);
	});

	it('takes up 。其中 behind a part as going on about the whole', async () => {
		const { findings } = await readingOf(
			around('申请办结52件，其中按时办结48件，延期办结4件。其中属于已主动公开的42件，同意公开的32件。'),
		);
		expect(findings.map(({ rule, expected, actual }) => [rule, expected, actual])).toContainEqual([
			'sum.mismatch',
			74,
			52,
		]);
	});
});

describe('what no other report may be told', () => {
	it.each(['', '云岭', '春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。'])('nothing is said of %j', async (text) => {
		const { findings } = await readingOf(text || '。');
		expect(findings).toEqual([]);
	});

	it('stays quick on a line of 2 MB', async () => {
		expect(await cpuTime(() => readingOf(around('其中甲类1件，占1%。'.repeat(60_000))))).toBeLessThan(20_000);
	}, 120_000);
});
