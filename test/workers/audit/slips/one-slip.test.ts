import { expect, it } from 'vitest';
import { inChinese } from '../../../in-chinese';
import { around, form, readingOf, SOUND } from '../report';

const said = async (text: string): Promise<string[]> =>
	(await readingOf(text)).findings.map(({ rule, severity, says }) => `${severity} ${rule}: ${inChinese(says)}`);

it('says of a share that makes the others come to more than 100 % that both would be mended', async () => {
	const text = around('受理申请27件，其中当面14件，占51.9%；网络8件，占26.90%；信函5件，占18.5%。');
	expect(await said(text)).toEqual([
		'error percent.mismatch: 8件占27件的29.63%，文中写的是26.90%，请核对。如把26.90%改为29.63%，另有1处也随之相符。',
		'info percent.total: 所列各项占比相加为97.3%，不是100%，请核对。这与另一处是同一个数引起的：如把26.90%改为29.63%，此处即相符。',
	]);
});

it('says of a number told twice that its parts make the other one', async () => {
	const text = around('主动公开政府信息187条。\n主动公开政府信息178条，其中政务类101条、财务类58条、其他28条。');
	expect(await said(text)).toEqual([
		'error told_twice.mismatch: “主动公开政府信息数”两处不一致：一处是187，另一处是178，相差9，请核对。如把178条改为187条，另有1处也随之相符。',
		'info sum.mismatch: 所列各项相加为187条（101条＋58条＋28条），文中的总数是178条，相差9条，请核对。这与另一处是同一个数引起的：如把178条改为187条，此处即相符。',
	]);
});

it('says of a cell once what it does to its row and its column', async () => {
	const findings = await said(form({ ...SOUND, 0: [3, 1, 0, 0, 0, 0, 5] }));
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error balance.mismatch', 'info table.row_sum']);
	expect(findings[0]).toContain('如把5改为4，另有1处也随之相符。');
});

it('says for information that a nought was put on to a share', async () => {
	const text = around('受理申请46件，其中网络申请36件，占78.30%。');
	expect(await said(text)).toEqual(['info percent.mismatch: 36件占46件的78.26%，文中写的是78.30%，请核对。']);
});

it('leaves two slips two', async () => {
	const text = around('收到申请20件，其中当面8件、网络11件、信函2件。召开会议9次，其中专题会5次、例会3次、其他2次。');
	const findings = await said(text);
	expect(findings.map((one) => one.split(':')[0])).toEqual(['error sum.mismatch', 'error sum.mismatch']);
	expect(findings.join('')).not.toContain('如把');
});
