import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

describe('a table that was printed without its total column', () => {
	const table = (head: string, rows: string[]): string =>
		`三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\t法人或其他组织${head}\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n${rows.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;
	const rows = [
		'一、本年新收政府信息公开申请数量\t9\t2\t0\t0\t1\t0',
		'二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0',
		'（一）予以公开\t10\t2\t0\t0\t0\t0',
		'（七）总计\t10\t2\t0\t0\t1\t0',
		'四、结转下年度继续办理\t0\t0\t0\t0\t0\t0',
	];

	test('has six kinds of applicant in every row and no total', () => {
		const found = tablesIn(table('', rows));
		expect(said(found, 'request.new.natural')).toBe(9);
		expect(said(found, 'request.new.legal')).toBe(1);
		expect(said(found, 'request.granted.other_org')).toBe(0);
		expect(said(found, 'request.new.total')).toBeUndefined();
	});

	test('a head that names the total has lost a cell in each row: nothing says which', () => {
		const found = tablesIn(table('\t总计', rows));
		expect(said(found, 'request.new.legal')).not.toBe(1);
	});

	test('so has one whose sixth cells are the sums of the five before them', () => {
		const found = tablesIn(
			table(
				'',
				rows.map((row) =>
					row.replace(/\t(\d+)\t(\d+)\t0\t0\t(\d+)\t0$/, (_, a, b, c) => `\t${a}\t${b}\t0\t${c}\t0\t${+a + +b + +c}`),
				),
			),
		);
		expect(said(found, 'request.new.other_org')).not.toBe(12);
	});
});

describe('a table whose last columns went onto another page', () => {
	const table = (names: string, figures: string): string =>
		`三、收到和处理政府信息公开申请情况\n法人或其他组织\n${names}\n${[
			'一、本年新收政府信息公开申请数量',
			'二、上年结转政府信息公开申请数量',
			'（一）予以公开',
			'4.无正当理由大量反复申请',
			'（七）总计',
			'四、结转下年度继续办理',
		]
			.map((label) => `${label}\t${figures}`)
			.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;

	test('tells its own columns and no total, though all of them are 0', () => {
		const found = tablesIn(table('自然人\t商业企业\t科研机构\t社会公益组织法律服务机构', '0\t\t0\t\t0\t0\t0'));
		expect(said(found, 'request.rejected.excessive.legal')).toBe(0);
		expect(said(found, 'request.rejected.excessive.other_org')).toBeUndefined();
		expect(said(found, 'request.rejected.excessive.total')).toBeUndefined();
		const three = tablesIn(table('自然人\t商业企业\t科研机构', '4\t0\t1'));
		expect(said(three, 'request.granted.research')).toBe(1);
		expect(said(three, 'request.granted.total')).toBeUndefined();
		expect(said(three, 'application.received')).toBeUndefined();
	});

	test('is none where its head names the total', () => {
		const found = tablesIn(
			table('自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计', '4\t0\t1\t2\t7'),
		);
		expect(said(found, 'request.granted.legal')).not.toBe(7);
	});
});
