import { figure, head, type Random, type Row, type Sheet } from '../sheet';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const NAMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
const WAYS = ['reconsideration', 'litigation.direct', 'litigation.after_review'];

/** Table 4, 政府信息公开行政复议、行政诉讼情况. */
export function table4(random: Random): Sheet {
	const figures = WAYS.flatMap((way) => {
		const parts = NAMES.slice(1).map(() => (random() < 0.5 ? 0 : Math.floor(random() ** 2 * 40) + 1));
		const all = [...parts, parts.reduce((sum, value) => sum + value, 0)];
		return all.map((value, i) => figure(`${way}.${NAMES[i]}`, value));
	});
	const over = ['四、政府信息公开行政复议、行政诉讼情况'];
	return { form: 'table4', over, rows: [...HEADS, { kind: 'figures', cells: figures }] };
}

const HEADS: readonly Row[] = [
	{ kind: 'head', cells: [head('行政复议', { columns: 5 }), head('行政诉讼', { columns: 10 })] },
	{
		kind: 'head',
		cells: [
			...RESULTS.map((words) => head(words, { rows: 2 })),
			head('未经复议直接起诉', { columns: 5 }),
			head('复议后起诉', { columns: 5 }),
		],
	},
	{ kind: 'head', cells: [...RESULTS, ...RESULTS].map((words) => head(words)) },
];
