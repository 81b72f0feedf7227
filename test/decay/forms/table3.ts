import { COLUMN_IDS, FORM_2021, type Matrix, soundTable } from '../../workers/tables/making';
import { figure, head, label, type Random, type Row, type Sheet } from '../sheet';

/** A row's label at its depth, with what it groups. */
interface Line {
	id: string | undefined;
	words: string;
	depth: 0 | 1 | 2;
}

const depthOf = (words: string): Line['depth'] => (/^[一二三四]、/.test(words) ? 0 : words.startsWith('（') ? 1 : 2);

/** The lines of either form: that of 2019 has one row for 其他处理. */
const linesOf = (form: 2019 | 2021): Line[] =>
	FORM_2021.filter(([id]) => form === 2021 || !id?.startsWith('other.')).map(([id, words]) => ({
		id: form === 2019 && words === '（六）其他处理' ? 'other.rest' : id,
		words,
		depth: depthOf(words),
	}));

/** Table 3, 收到和处理政府信息公开申请情况: a group stands in the row of the first that it groups. */
export function table3(form: 2019 | 2021, random: Random): Sheet {
	const lines = linesOf(form);
	const matrix = matrixOf(form, random);
	const rows: Row[] = [];
	let groups: Line[] = [];
	for (const [i, line] of lines.entries()) {
		if (line.id === undefined) {
			groups = [...groups.filter(({ depth }) => depth < line.depth), line];
			continue;
		}
		const labels = groups.filter((group) => isFirst(lines, i, group));
		const figures = (matrix[line.id] as number[]).map((value, n) =>
			figure(`request.${line.id}.${COLUMN_IDS[n]}`, value),
		);
		rows.push({
			kind: 'figures',
			cells: [
				...labels.map((group) => label(group.words, { rows: sizeOf(lines, group) })),
				label(line.words, { columns: 3 - line.depth }),
				...figures,
			],
		});
	}
	return { form: 'table3', over: ['三、收到和处理政府信息公开申请情况'], rows: [...HEADS, ...rows] };
}

/** In the form of 2019 what 其他处理 has is told in one row. */
function matrixOf(form: 2019 | 2021, random: Random): Matrix {
	const matrix = soundTable(random, [9, 60, 400, 5000][Math.floor(random() * 4)] as number);
	if (form === 2021) return matrix;
	const parts = ['no_amendment', 'unpaid', 'rest'].map((name) => matrix[`other.${name}`] as number[]);
	return { ...matrix, 'other.rest': COLUMN_IDS.map((_, i) => parts.reduce((sum, row) => sum + (row[i] as number), 0)) };
}

const isFirst = (lines: readonly Line[], at: number, group: Line): boolean =>
	lines.findIndex((line, i) => i > lines.indexOf(group) && line.id !== undefined) === at;

/** So many rows of figures stand beside a group. */
function sizeOf(lines: readonly Line[], group: Line): number {
	const from = lines.indexOf(group) + 1;
	const behind = lines.findIndex((line, i) => i >= from && line.depth <= group.depth);
	return lines.slice(from, behind < 0 ? undefined : behind).filter(({ id }) => id !== undefined).length;
}

const HEADS: readonly Row[] = [
	{
		kind: 'head',
		cells: [
			head('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', { columns: 3, rows: 3 }),
			head('申请人情况', { columns: 7 }),
		],
	},
	{
		kind: 'head',
		cells: [head('自然人', { rows: 2 }), head('法人或其他组织', { columns: 5 }), head('总计', { rows: 2 })],
	},
	{ kind: 'head', cells: ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((words) => head(words)) },
];
