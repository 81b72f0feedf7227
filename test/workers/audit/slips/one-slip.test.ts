import { expect, it } from 'vitest';
import { inChinese } from '../../../in-chinese';
import { APPEALS, around, form, readingOf, SOUND } from '../report';

const said = async (text: string): Promise<string[]> =>
	(await readingOf(text)).findings.map(({ rule, severity, says }) => `${severity} ${rule}: ${inChinese(says)}`);

it('says of a share that makes the others come to more than 100 % that both would be mended', async () => {
	const text = around('受理申请27件，其中当面14件，占51.9%；网络8件，占26.90%；信函5件，占18.5%。');
	expect(await said(text)).toEqual([
		'error percent.mismatch: 8件占27件的29.63%，文中写的是26.90%。如把26.90%改为29.63%，另有1处也随之相符。',
		'info percent.total: 所列各项占比相加为97.3%，不是100%。这与另一处是同一个数引起的：如把26.90%改为29.63%，此处即相符。',
	]);
});

it('says of a number told twice that its parts make the other one', async () => {
	const text = around('主动公开政府信息187条。\n主动公开政府信息178条，其中政务类101条、财务类58条、其他28条。');
	expect(await said(text)).toEqual([
		'error told_twice.mismatch: “主动公开政府信息数”前后不一致：前面写的是187，后面写的是178，相差9。如把178条改为187条，另有1处也随之相符。',
		'info sum.mismatch: 所列各项相加为187条（101条＋58条＋28条），文中的总数是178条，相差9条。这与另一处是同一个数引起的：如把178条改为187条，此处即相符。',
	]);
});

it('says of a cell once what it does to its row and its column', async () => {
	const findings = await said(form({ ...SOUND, 0: [3, 1, 0, 0, 0, 0, 5] }));
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error balance.mismatch', 'info table.row_sum']);
	expect(findings[0]).toContain('如把“本年新收政府信息公开申请数量”（总计）的5改为4，另有1处也随之相符。');
});

it('says for information that a nought was put on to a share', async () => {
	const text = around('受理申请46件，其中网络申请36件，占78.30%。');
	expect(await said(text)).toEqual(['info percent.mismatch: 36件占46件的78.26%，文中写的是78.30%。']);
});

it('leaves two slips two', async () => {
	const text = around('收到申请20件，其中当面8件、网络11件、信函2件。召开会议9次，其中专题会5次、例会3次、其他2次。');
	const findings = await said(text);
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error sum.mismatch', 'error sum.mismatch']);
	expect(findings.join('')).not.toContain('如把');
});

it('says of a cell and the total of its row, which prose tells otherwise, that they are one', async () => {
	const sound = {
		0: [3, 0, 0, 0, 0, 0, 3],
		1: [2, 0, 0, 0, 0, 0, 2],
		2: [5, 0, 0, 0, 0, 0, 5],
		23: [5, 0, 0, 0, 0, 0, 5],
	};
	const findings = await said(form({ ...sound, 1: [1, 0, 0, 0, 0, 0, 1] }, APPEALS, '上年结转政府信息公开申请2件。'));
	expect(findings.map((one) => one.split(':')[0])).toEqual([
		'error text_table.mismatch',
		'info balance.mismatch',
		'info balance.mismatch',
	]);
	expect(findings[0]).toContain(
		'如把“上年结转政府信息公开申请数量”（自然人）的1改为2、“上年结转政府信息公开申请数量”（总计）的1改为2，另有2处也随之相符。',
	);
});

it('says the same of a result of table 4 and the total of its part', async () => {
	const findings = await said(
		form(SOUND, [2, 0, 0, 0, 2, ...APPEALS.slice(5)], '因政府信息公开申请行政复议的3件，其中维持3件。'),
	);
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error text_table.mismatch', 'info text_table.mismatch']);
	expect(findings[0]).toContain('如把“复议结果维持”的2改为3、“行政复议数量”的2改为3，另有1处也随之相符。');
});

it('says that a column and the total are of one cause where nobody can tell which of the cells it is', async () => {
	const rows = {
		0: [5, 0, 0, 0, 0, 0, 5],
		2: [4, 0, 0, 0, 0, 0, 4],
		3: [2, 0, 0, 0, 0, 0, 2],
		23: [5, 0, 0, 0, 0, 0, 5],
	};
	expect(await said(form(rows))).toEqual([
		'error table.column_sum: 表三“自然人”一列办理结果各行相加为6，“（七）总计”填的是5，相差1。另有1处相差同样的数，是同一处引起的。',
		'info table.column_sum: 表三“总计”一列办理结果各行相加为6，“（七）总计”填的是5，相差1。这与另一处相差同样的数，是同一处引起的。',
	]);
});

it('says of a number that stands in the wrong column what it does to both', async () => {
	const rows = { 0: [5, 1, 0, 0, 0, 0, 6], 2: [4, 2, 0, 0, 0, 0, 6], 23: [4, 2, 0, 0, 0, 0, 6] };
	const findings = await said(form(rows));
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error balance.mismatch', 'info balance.mismatch']);
});

it('says once of a row that was left out what it does to the columns', async () => {
	const rows = { 0: [5, 2, 0, 0, 0, 0, 7], 2: [6, 3, 0, 0, 0, 0, 9], 23: [6, 3, 0, 0, 0, 0, 9] };
	const findings = await said(form(rows));
	expect(findings.map((one) => one.split('，')[0])).toEqual([
		'error balance.mismatch: 表三“总计”一列：第一项加第二项为7＋0＝7',
		'info balance.mismatch: 表三“自然人”一列：第一项加第二项为5＋0＝5',
		'info balance.mismatch: 表三“商业企业”一列：第一项加第二项为2＋0＝2',
	]);
	expect(findings[1]).toContain('总计相差的数里已包含这一列的');
});

it('leaves a gap in the numbers of the parts where another part is missing', async () => {
	const text = form()
		.replace(/五、存在的主要问题.*?六、/s, '六、')
		.replace('二、主动公开', '三、主动公开');
	expect((await said(text)).map((one) => one.split(':')[0])).toContain('warning numbering.gap');
});

it('names no other fault where a required part is missing and its number with it', async () => {
	const text = form().replace(/五、存在的主要问题.*?六、/s, '六、');
	expect((await said(text)).map((one) => one.split(':')[0])).toEqual(['error sections.required_missing']);
});

it('says once of a number that the table has otherwise that it is more than what came', async () => {
	const findings = await said(form(SOUND, APPEALS, '全年收到政府信息公开申请4件，办结13件。'));
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error text_table.mismatch']);
});

it('says once of two numbers that changed places', async () => {
	const findings = await said(
		form(
			SOUND,
			[...APPEALS.slice(0, 5), 2, 0, 0, 0, 2, 1, 0, 0, 0, 1],
			'因政府信息公开引起行政诉讼3件，其中未经复议直接起诉1件、复议后起诉2件。',
		),
	);
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error text_table.mismatch', 'info text_table.mismatch']);
});
