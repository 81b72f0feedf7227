import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../workers/digest/digest';
import { around, readingOf } from '../audit/report';

const digest = async (text: string, name?: string) => digestOf(await readingOf(text, name));
const narrative = (part: string) => digest(around(part));

describe('what a report says last year’s figures were', () => {
	it.each([
		['全县收到政府信息公开申请50件，2015年为40件。', { 'application.received': 40 }],
		['全县收到政府信息公开申请50件，上年为40件。', { 'application.received': 40 }],
		['全县主动公开政府信息1100条（2015年为1200条）。', { 'proactive.total': 1200 }],
		// A part's number of last year, another year's, another unit's.
		['全县主动公开政府信息1100条。其中县政府办公室公开120条，上年为96条。', {}],
		['全县收到政府信息公开申请50件，2013年为40件。', {}],
		['全县收到政府信息公开申请50件，上年为40人次。', {}],
	])('%s', async (words, told) => {
		const { lastYear } = await narrative(words);
		expect(Object.fromEntries(Object.entries(lastYear).map(([id, { value }]) => [id, value]))).toEqual(told);
	});
});

it.each([
	['全县主动公开政府信息2300条，增幅达25%。', [['proactive.total', 'rate', 1, 25]]],
	['全县收到政府信息公开申请30件，降幅为15.4%。', [['application.received', 'rate', -1, 15.4]]],
	['全县收到政府信息公开申请30件，同比减少8件。', [['application.received', 'difference', -1, 8]]],
	// Of another year, of another thing.
	['全县收到政府信息公开申请30件，比2013年增长50%。', []],
	['全县收到政府信息公开申请30件，网站访问量比上年增长45%。', []],
])('growth that last year’s report may check: %s', async (words, claims) => {
	const told = (await narrative(words)).claims.map(({ figure, kind, sign, value }) => [figure, kind, sign, value]);
	expect(told).toEqual(claims);
});

it('a Traditional report says so in its own characters', async () => {
	const told = await digest(
		'雲嶺縣2016年政府信息公開工作年度報告\n一、概述\n我縣認真做好公開工作。\n二、依申請公開情況\n全縣收到政府信息公開申請50件，上年為40件。《條例》施行以來，累計公開政府信息3200條。\n三、存在的主要問題\n力量不足。\n',
	);
	expect(told.lastYear['application.received']?.value).toBe(40);
	expect(Object.values(told.gathered)[0]?.value).toBe(3200);
});

describe('what has gathered over all years', () => {
	it.each([
		['2016年主动公开政府信息900条，自2008年以来，累计主动公开政府信息31000条。', 31000],
		['2016年主动公开政府信息900条。截至2016年底，累计主动公开政府信息31000条。', 31000],
		['2016年主动公开政府信息900条。自条例施行以来，累计公开政府信息3.1万条。', 31000],
		['全年主动公开政府信息900条。本届政府成立以来，累计公开政府信息5200条。', undefined],
		['2016年主动公开政府信息900条。新网站上线以来，截至2016年底，累计公开政府信息1800条。', undefined],
		['政务微信开通以来，累计发布信息300条。', undefined],
		['全年累计主动公开政府信息900条。', undefined],
	])('%s', async (words, total) => {
		expect(Object.values((await narrative(words)).gathered)[0]?.value).toBe(total);
	});

	it('is not the year’s own number, which stands before it', async () => {
		const { figures } = await narrative('全年共主动公开政府信息900条。截至2016年底，累计主动公开政府信息31000条。');
		expect(figures['proactive.total']).toMatchObject({ value: 900 });
		expect(figures['proactive.total']?.contested).toBeUndefined();
	});
});

describe('where it says why it does not agree with last year’s', () => {
	it.each([
		['上年度报告中结转数为2件，经核实应为3件，本报告按更正后的数据填报。', [2, 3]],
		['2015年收到申请10件（上年度报告误将重复登记的3件计入，现予更正）。', [10, 3]],
		['因统计口径调整，主动公开数与上年不可比。', []],
		['经全面清理，21件规范性文件有效期届满自动失效，不再计入现行有效件数。', [21]],
		['全县公开2300条，2015年为8700条，因统计口径调整，与上年度报告不一致。', [8700]],
		['因机构改革，林业局职能并入我局，上年结转数含原林业局结转2件。', [2]],
		['按可比口径，比上年增长12%。', [12]],
		['因机构改革，科室职能划入政务服务中心。', undefined],
		['开展规范性文件清理，修订公开指南。', undefined],
		['认真核实申请人信息，告知其作出更正。', undefined],
	])('%s', async (words, numbers) => {
		const { remarks } = await narrative(words);
		expect(remarks[0]?.numbers).toEqual(numbers);
	});
});

it('the problems end where a form is attached behind them', async () => {
	const text = around('平稳。').replace(
		'力量不足。',
		'力量不足，培训偏少。\n附件：统计表\n统计指标\t单位\t统计数\n收到申请数\t件\t3',
	);
	expect((await digest(text)).problems?.words).toBe('力量不足，培训偏少。');
});

describe('the city that a district lies in', () => {
	const region = async (head: string, part: string) =>
		(await digest(`${head}鼓楼区2016年政府信息公开工作年度报告\n一、概述\n${part}\n二、主动公开情况\n平稳。\n`)).meta
			.region;
	it('is told over the title, or in the text', async () => {
		expect(await region('岚州市鼓楼区人民政府门户网站\n', '我区认真做好公开工作。')).toBe('岚州市鼓楼区');
		expect(await region('', '根据岚州市鼓楼区人民政府部署，做好公开工作。')).toBe('岚州市鼓楼区');
	});
	it('is left open where two are named, or none', async () => {
		expect(await region('', '赴岚州市鼓楼区、溪安市鼓楼区学习。')).toBe('鼓楼区');
		expect(await region('', '我区认真做好公开工作。')).toBe('鼓楼区');
	});
});
