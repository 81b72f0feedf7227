import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

const FORM_2021 =
	'第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t8\t2\t57\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t1204\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t96\n行政强制\t7\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t310.4502\n三、收到和处理政府信息公开申请情况';

const FORM_2019 =
	'第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量规章 0 0 0 规范性文件 5 4 61 第二十条第（五）项信息内容上一年项目数量本年增/减处理决定数量行政许可 40 -3 118 其他对外管理服务事项 12 0 9 第二十条第（六）项信息内容上一年项目数量本年增/处理决定数量行政处罚 70 减2 33 行政强制 6 0 1 第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费 3 0 第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购 2笔 251000元 三、收到';

describe('table 2', () => {
	test('the form of 2021, cells parted by tabs', () => {
		const found = tablesIn(FORM_2021);
		expect(found.map(({ table }) => table.id)).toEqual(['t2']);
		expect(said(found, 'normative.issued')).toBe(8);
		expect(said(found, 'normative.in_force')).toBe(57);
		expect(said(found, 'licensing.decisions')).toBe(1204);
		expect(said(found, 'coercion.decisions')).toBe(7);
		expect(said(found, 'charges.amount')).toBe(310.4502);
		expect(said(found, 'normative.newly_made')).toBeUndefined();
	});

	test('the head of the form in a sentence before it begins no table', () => {
		const prose = '公开的信息不涉及敏感信息内容。我单位未收到申请。\n';
		const [found] = tablesIn(`${prose}${FORM_2021}`);
		expect(found?.table.span[0]).toBe(prose.length);
	});

	test('the form of 2019 is known by its heads, one of them damaged; signs, words for them and units are read', () => {
		const found = tablesIn(FORM_2019);
		expect(said(found, 'normative.disclosed_total')).toBe(61);
		expect(said(found, 'licensing.items_change')).toBe(-3);
		expect(said(found, 'penalty.items_change')).toBe(-2);
		expect(said(found, 'other_services.decisions')).toBe(9);
		expect(said(found, 'procurement.items')).toBe(2);
		const spent = found[0]?.indicators.find(({ id }) => id === 'procurement.amount');
		expect(spent).toMatchObject({ value: 251000, unit: '元', quote: '251000元' });
	});

	test('无 is none, and what is remarked behind a row is no figure of it', () => {
		for (const remark of ['', '无', '今年未制发', '/']) {
			const found = tablesIn(
				FORM_2021.replace('现行有效件数', '现行有效件数\t备注')
					.replace('规章\t0\t0\t0', `规章\t无\t0\t无\t${remark}`)
					.replace('8\t2\t57', `8\t2\t57\t${remark}`),
			);
			expect(['rules.issued', 'rules.in_force', 'normative.in_force'].map((id) => said(found, id))).toEqual([0, 0, 57]);
			expect(said(found, 'licensing.decisions')).toBe(1204);
		}
	});

	test('41.6万 is one cell in any layout', () => {
		for (const text of [FORM_2021, FORM_2021.replaceAll('\t', ' '), FORM_2021.replaceAll(/[\t\n]/g, '')])
			expect(said(tablesIn(text.replace('1204', '41.6万')), 'licensing.decisions')).toBe(416_000);
	});

	test('what was spent is told in its own unit, also where 元 is left out', () => {
		const text =
			'二、主动公开政府信息情况\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t120\t4336.62万\n三、收到和处理政府信息公开申请情况\n';
		const spent = tablesIn(text).flatMap(({ indicators }) => indicators);
		expect(spent.find(({ id }) => id === 'procurement.amount')).toMatchObject({ value: 4336.62, unit: '万元' });
	});

	test('columns that stand in another order are read by their heads', () => {
		const turned = FORM_2021.replace(
			'本年制发件数\t本年废止件数\t现行有效件数',
			'现行有效件数\t本年制发件数\t本年废止件数',
		);
		expect(said(tablesIn(turned), 'normative.in_force')).toBe(8);
		expect(said(tablesIn(turned), 'normative.issued')).toBe(2);
	});

	test('jammed figures without a sum stay open, with every reading, unless one is all there is', () => {
		const found = tablesIn(FORM_2021.replaceAll('\t', '').replaceAll('\n', ''));
		expect(said(found, 'rules.issued')).toBe(0);
		expect(said(found, 'normative.issued')).toEqual([8, 82]);
		expect(said(found, 'normative.repealed')).toEqual([2, 5, 25]);
		expect(said(found, 'normative.in_force')).toEqual([7, 57]);
		expect(said(found, 'licensing.decisions')).toBe(1204);
		expect(found[0]?.indicators.find(({ id }) => id === 'normative.issued')?.quote).toBe('行政规范性文件8257');
	});

	test('the prose decides where it can', () => {
		const jammed = FORM_2021.replaceAll('\t', '').replaceAll('\n', '');
		const found = tablesIn(jammed, new Map([['normative.issued', 82]]));
		expect(said(found, 'normative.in_force')).toBe(7);
	});

	test('a sign among jammed digits is below zero or an empty cell', () => {
		const found = tablesIn(FORM_2019.replace('40 -3 118', '1204-9313'));
		expect(said(found, 'licensing.items_change')).toEqual([-931, -93, -9]);
		expect(said(found, 'licensing.decisions')).toEqual(expect.arrayContaining([313, 9313]));
		expect(said(found, 'licensing.items_last_year')).toEqual(1204);
	});

	test('a fraction and a unit after jammed digits belong to the last figure', () => {
		const found = tablesIn(FORM_2019.replace('2笔 251000元', '1351200.5元'));
		expect(said(found, 'procurement.amount')).toEqual(expect.arrayContaining([51200.5, 351200.5]));
		expect(said(found, 'procurement.items')).toEqual(expect.arrayContaining([13, 1]));
		const parted = tablesIn(FORM_2019.replace('2笔 251000元', '2笔251000元'));
		expect(said(parted, 'procurement.items')).toBe(2);
	});

	test('blank cells that were lost between spaces: what is left is not parted into their places', () => {
		const found = tablesIn(
			FORM_2019.replace('40 -3 118', '33 1544').replace('12 0 9', '58 5').replace('70 减2 33', '585'),
		);
		expect(said(found, 'other_services.items_last_year')).toEqual(expect.arrayContaining([58]));
		expect(said(found, 'other_services.items_change')).toEqual(expect.arrayContaining([5]));
		expect(said(found, 'penalty.decisions')).toEqual(expect.arrayContaining([585]));
		expect(said(found, 'coercion.decisions')).toBe(1);
	});

	test('words in a cell are kept and are no figure; a note stays a note', () => {
		const found = tablesIn(
			FORM_2021.replace('规章\t0\t0\t0', '规章\t本单位未制作规章\t/\t').replace(
				'\t8\t2\t57',
				'\t8（其中修订3件）\t2\t57',
			),
		);
		const [rules, normative] = found[0]?.table.rows ?? [];
		expect(rules?.map(({ text }) => text)).toEqual(['规章', '本单位未制作规章', '/', '']);
		expect(normative?.[1]).toMatchObject({ text: '8（其中修订3件）', value: 8, note: '其中修订3件' });
		expect(said(found, 'rules.issued')).toBeUndefined();
	});

	test('the same words in running text are no table', () => {
		expect(tablesIn('全年作出行政许可决定12件，行政处罚3件，制发行政规范性文件2件。')).toEqual([]);
		const law = '对照《条例》第二十条第（一）项，公开规章0件、行政规范性文件12件；第（五）项，行政许可 30 件。';
		expect(tablesIn(law)).toEqual([]);
	});

	test('a row of two columns, one cell a line with a tab before it', () => {
		const found = tablesIn(
			'第二十条第（八）项\n\t信息内容\n\t上一年项目数量\n\t本年增/减\n\t行政事业性收费 \n\t34 \n\t-1 \n第二十条第（九）项\n三、收到',
		);
		expect(said(found, 'charges.items_last_year')).toBe(34);
		expect(said(found, 'charges.items_change')).toBe(-1);
	});

	test('a row of two columns whose cells and column lines have a line each', () => {
		const found = tablesIn(
			'第二十条第（八）项\n|\n信息内容\n|\n上一年项目数量\n|\n本年增/减\n|\n行政事业性收费\n|\n34\n|\n-1\n|\n第二十条第（九）项\n|\n信息内容\n|\n采购项目数量\n|\n采购总金额\n|\n政府集中采购\n|\n6\n|\n88.5万元\n|\n',
		);
		expect(said(found, 'charges.items_last_year')).toBe(34);
		expect(said(found, 'charges.items_change')).toBe(-1);
		expect(said(found, 'procurement.items')).toBe(6);
		expect(said(found, 'procurement.amount')).toBe(88.5);
	});

	test('a row of two columns whose cells have a line each, with the bar behind', () => {
		const found = tablesIn(
			'第二十条第（八）项 |\n||||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n||\n行政事业性收费 |\n7 |\n-2 |\n||\n第二十条第（九）项 |\n||||\n信息内容 |\n采购项目数量 |\n采购总金额 |\n||\n政府集中采购 |\n2 |\n27270 |\n||\n',
		);
		expect(said(found, 'charges.items_last_year')).toBe(7);
		expect(said(found, 'charges.items_change')).toBe(-2);
		expect(said(found, 'procurement.amount')).toBe(27270);
	});

	test('a part that kept the heads of the edition before is read by them', () => {
		const found = tablesIn(
			'第二十条第（一）项\n信息内容 | 本年新 | 本年新 | 对外公开总数量\n规章 | 0 | 0 | 0\n规范性文件 | 2 | 1 | 7\n第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | 5\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0\n',
		);
		expect(said(found, 'normative.disclosed_total')).toBe(7);
		expect(said(found, 'normative.in_force')).toBeUndefined();
		expect(said(found, 'licensing.decisions')).toBe(5);
		expect(said(found, 'charges.amount')).toBe(0);
	});

	test('a part with one head of the three has figures under that one', () => {
		const found = tablesIn(
			'第二十条第（一）项\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 0 | 0 | 0\n规范性文件 | 2 | 1 | 7\n第二十条第（五）项\n信息内容 | 处理决定数量 | |\n行政许可 | 117 | |\n第二十条第（六）项\n信息内容 | 处理决定数量 | |\n行政处罚 | 2 | |\n行政强制 | 0 | |\n',
		);
		expect(said(found, 'normative.disclosed_total')).toBe(7);
		expect(said(found, 'licensing.decisions')).toBe(117);
		expect(said(found, 'licensing.items_last_year')).toBeUndefined();
		expect(said(found, 'penalty.decisions')).toBe(2);
	});

	test('a head that is mutilated leaves the figures where they are', () => {
		const found = tablesIn(
			'第二十条第（五）项\n信息内容 | 上一年项目 | 本年增/ | 处理决定数量\n行政许可 | 12 | -3 | 117\n第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 1 | 5\n',
		);
		expect(said(found, 'licensing.items_last_year')).toBe(12);
		expect(said(found, 'licensing.decisions')).toBe(117);
	});
});

describe('figures that were lost on the way', () => {
	const one = (row: string): string =>
		`第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t4\t1\t9\n${row}\n第二十条第（五）项\n`;

	test('a number alone beside its label may be any of its row, or digits of all', () => {
		const found = tablesIn(one('行政规范性文件\t536'));
		expect(said(found, 'rules.in_force')).toBe(9);
		expect(said(found, 'normative.issued')).toContain(536);
		expect(said(found, 'normative.issued')).toContain(5);
		expect(said(found, 'normative.in_force')).toContain(6);
	});

	test('a stroke before digits may be an empty cell', () => {
		const found = tablesIn(FORM_2019.replace('行政强制 6 0 1', '行政强制—10288'));
		expect(said(found, 'coercion.items_change')).toContain(10);
	});
});

test('figures above their labels are none of the label before', () => {
	const found = tablesIn(
		'第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n4 0 3\n规章\n5 1 6\n行政规范性文件\n第二十条第（五）项\n信息内容 本年处理决定数量\n6\n行政许可\n第二十条第（八）项\n信息内容 本年收费金额（单位：万元）\n0\n行政事业性收费\n三、收到',
	);
	expect(found.flatMap(({ indicators }) => indicators).filter(({ value }) => value !== undefined)).toEqual([]);
});

test('the table begins with its first label, however far before it prose tells of 信息', () => {
	const jammed = FORM_2021.replaceAll('\t', '');
	for (let far = 0; far < 90; far++) {
		const [table] = tablesIn(`全年公开信息430条。${'有'.repeat(far)}\n${jammed}`);
		expect([far, table?.start]).toEqual([far, 12 + far]);
	}
});
