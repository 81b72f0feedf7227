import { figure, head, label, type Random, type Row, type Sheet } from '../sheet';

type Part = readonly [item: string, heads: readonly string[], rows: readonly (readonly [string, string])[]];

/** 第二十条 by its parts: the item, the heads of its columns, the rows with their names. */
const PARTS: Readonly<Record<2019 | 2021, readonly Part[]>> = {
	2019: [
		[
			'一',
			['本年新制作数量', '本年新公开数量', '对外公开总数量'],
			[
				['规章', 'rules'],
				['规范性文件', 'normative'],
			],
		],
		[
			'五',
			['上一年项目数量', '本年增/减', '处理决定数量'],
			[
				['行政许可', 'licensing'],
				['其他对外管理服务事项', 'other_services'],
			],
		],
		[
			'六',
			['上一年项目数量', '本年增/减', '处理决定数量'],
			[
				['行政处罚', 'penalty'],
				['行政强制', 'coercion'],
			],
		],
		['八', ['上一年项目数量', '本年增/减'], [['行政事业性收费', 'charges']]],
		['九', ['采购项目数量', '采购总金额'], [['政府集中采购', 'procurement']]],
	],
	2021: [
		[
			'一',
			['本年制发件数', '本年废止件数', '现行有效件数'],
			[
				['规章', 'rules'],
				['行政规范性文件', 'normative'],
			],
		],
		['五', ['本年处理决定数量'], [['行政许可', 'licensing']]],
		[
			'六',
			['本年处理决定数量'],
			[
				['行政处罚', 'penalty'],
				['行政强制', 'coercion'],
			],
		],
		['八', ['本年收费金额（单位：万元）'], [['行政事业性收费', 'charges']]],
	],
};

/** What a column's figure is called. */
const NAMES: Readonly<Record<string, string>> = {
	本年新制作数量: 'newly_made',
	本年新公开数量: 'newly_disclosed',
	对外公开总数量: 'disclosed_total',
	上一年项目数量: 'items_last_year',
	'本年增/减': 'items_change',
	处理决定数量: 'decisions',
	本年处理决定数量: 'decisions',
	采购项目数量: 'items',
	采购总金额: 'amount',
	本年制发件数: 'issued',
	本年废止件数: 'repealed',
	现行有效件数: 'in_force',
	'本年收费金额（单位：万元）': 'amount',
};
const WIDTH = 3;

/** Table 2, 主动公开政府信息情况. */
export function table2(form: 2019 | 2021, random: Random): Sheet {
	const rows = PARTS[form].flatMap(([item, heads, named]): Row[] => [
		{ kind: 'part', cells: [head(`第二十条第（${item}）项`, { columns: WIDTH + 1 })] },
		{ kind: 'head', cells: [head('信息内容'), ...heads.map((words, i) => head(words, over(heads, i)))] },
		...named.map(
			([words, id]): Row => ({
				kind: 'figures',
				cells: [label(words), ...heads.map((name, i) => drawn(id, name, over(heads, i), random))],
			}),
		),
	]);
	return { form: 'table2', over: ['二、主动公开政府信息情况'], rows };
}

/** The last column reaches to the table's edge. */
const over = (heads: readonly string[], i: number) =>
	i === heads.length - 1 && heads.length < WIDTH ? { columns: WIDTH - i } : {};

function drawn(row: string, column: string, spread: { columns?: number }, random: Random) {
	const name = NAMES[column] as string;
	const id = `${row}.${name}`;
	if (name === 'items_change') return figure(id, Math.floor(random() * 7) - 3, undefined, spread);
	if (name === 'amount') {
		const amount = Math.round(random() * 900_000) / 100;
		return figure(id, amount, row === 'procurement' ? `${amount}万元` : undefined, spread);
	}
	const size = name === 'decisions' ? 30_000 : 120;
	return figure(id, random() < 0.35 ? 0 : Math.floor(random() ** 2 * size) + 1, undefined, spread);
}
