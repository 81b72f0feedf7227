import { describe, expect, test } from 'vitest';
import { goesOnBehindPage } from '../../../../workers/tables/cells/carried-on';
import { said, tablesIn } from '../making';

describe('figures behind the end of a page', () => {
	test('go on where a running head stands between them', () => {
		expect(goesOnBehindPage('\n某某县工作年度报告\n0\n0\n2\n', false)).toBe(true);
		expect(goesOnBehindPage('\n某某县工作年度报告\n— 5 —\n0\n2\n', false)).toBe(true);
	});

	test('of a row that is whole go on only where what follows is not the page’s number', () => {
		expect(goesOnBehindPage('\n某某县工作年度报告\n5\n', true)).toBe(false);
		expect(goesOnBehindPage('\n某某县工作年度报告\n5\n0\n', true)).toBe(true);
		expect(goesOnBehindPage('\n某某县工作年度报告\n0\n', true)).toBe(true);
	});

	test('do not go on where the next row begins', () => {
		expect(goesOnBehindPage('\n2.重复申请\n3.要求提供公开出版物\n', false)).toBe(false);
	});
});

describe('a row of the annex, a cell a line', () => {
	const annex = (...figures: string[]): string =>
		[
			'政府信息公开情况统计表',
			'指标\n单位\n本年数',
			'主动公开政府信息数\n条\n90',
			`举办各类政府信息公开培训班数\n次\n${figures.join('\n')}`,
			'接受培训人员数\n人次\n31',
			'收到申请数\n件\n7\n',
		].join('\n');

	test('is not told by the number of the page above its stroke', () => {
		expect(said(tablesIn(annex('13', '/')), 'training.sessions')).toBeUndefined();
		expect(said(tablesIn(annex('13')), 'training.sessions')).toBe(13);
	});

	test('is told by its figure where the number of the page stands below it', () => {
		expect(said(tablesIn(annex('13', '4')), 'training.sessions')).toBe(13);
	});
});

describe('table 4 of several bodies, its figures run together', () => {
	const heads = '结果维持结果纠正其他结果尚未审结总计';
	const table = (...rows: string[]): string =>
		`四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼\n未经复议直接起诉复议后起诉\n${heads}${heads}${heads}${rows.join('')}\n五、存在的主要问题\n`;

	test('is not told by the first of them', () => {
		const found = tablesIn(table('某某县水务局110020000000000', '某某县林业局200020000000000'));
		expect(said(found, 'reconsideration.upheld')).toBeUndefined();
	});

	test('of one body is told', () => {
		expect(said(tablesIn(table('110020000000000')), 'reconsideration.total')).toBe(2);
	});
});

test('a row of one of the bodies under a row is no head of a page', () => {
	expect(goesOnBehindPage('\n其中：乡镇\n0\n0\n2\n', true)).toBe(false);
});
