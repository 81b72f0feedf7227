import type { Column, Label } from './form';

/**
 * Table 2, 主动公开政府信息情况 (article 20 of the 条例), as the forms of 2019 (国办公开办函〔2019〕60号)
 * and 2021 (国办公开办函〔2021〕30号) draw it: every part has column heads of its own.
 */
export type Edition = 2019 | 2021;

const row = (id: string, ...words: [string, ...string[]]): Label => ({
	id,
	words,
	role: 'row',
});
const part = (id: string, numeral: string): Label => ({
	id,
	words: [`第二十条第(${numeral})项`, `第二十条(${numeral})项`, `第二十条第${numeral}项`, `第(${numeral})项`],
	role: 'group',
});

/** Its rows of figures, and the heads and groups between them. */
export const ROWS: readonly Label[] = [
	{ id: 'heads', words: ['信息内容'], role: 'group' },
	part('item1', '一'),
	row('rules', '规章', '行政规章', '政府规章'),
	row('normative', '行政规范性文件', '规范性文件'),
	part('item5', '五'),
	row('licensing', '行政许可'),
	row('other_services', '其他对外管理服务事项'),
	part('item6', '六'),
	row('penalty', '行政处罚'),
	row('coercion', '行政强制'),
	part('item8', '八'),
	row('charges', '行政事业性收费'),
	part('item9', '九'),
	row('procurement', '政府集中采购'),
];

const column = (id: string, unit: string | undefined, ...words: [string, ...string[]]): Column =>
	unit === undefined ? { id, words } : { id, words, unit };

const ISSUED = column('issued', '件', '本年制发件数', '制发件数', '制发数');
const REPEALED = column('repealed', '件', '本年废止件数', '废止件数', '废止数');
const IN_FORCE = column('in_force', '件', '现行有效件数', '现行有效数', '现行有效');
const MADE = column('newly_made', '件', '本年新制作数量', '新制作数量', '本年新制作数');
const DISCLOSED = column('newly_disclosed', '件', '本年新公开数量', '新公开数量', '本年新公开数');
const DISCLOSED_TOTAL = column('disclosed_total', '件', '对外公开总数量', '对外公开总数', '公开总数量');
const LAST_YEAR = column('items_last_year', '项', '上一年项目数量', '上年项目数量', '上一年度项目数量');
const CHANGE = column('items_change', '项', '本年增/减', '本年增减', '本年增');
const DECISIONS = column('decisions', '件', '本年处理决定数量', '处理决定数量', '处理决定数');
const AMOUNT = column('amount', '万元', '本年收费金额', '收费金额');
const ITEMS = column('items', '项', '采购项目数量', '项目数量');
const SPENT = column('amount', undefined, '采购总金额', '采购金额');

const STOCK_2019 = [LAST_YEAR, CHANGE, DECISIONS];

/** The columns of every row in either edition; a row that an edition has not is left out of it. */
export const COLUMNS: Readonly<Record<Edition, Readonly<Record<string, readonly Column[]>>>> = {
	2019: {
		rules: [MADE, DISCLOSED, DISCLOSED_TOTAL],
		normative: [MADE, DISCLOSED, DISCLOSED_TOTAL],
		licensing: STOCK_2019,
		other_services: STOCK_2019,
		penalty: STOCK_2019,
		coercion: STOCK_2019,
		charges: [LAST_YEAR, CHANGE],
		procurement: [ITEMS, SPENT],
	},
	2021: {
		rules: [ISSUED, REPEALED, IN_FORCE],
		normative: [ISSUED, REPEALED, IN_FORCE],
		licensing: [DECISIONS],
		penalty: [DECISIONS],
		coercion: [DECISIONS],
		charges: [AMOUNT],
	},
};

/** Words that only one edition prints: the form is chosen by them, not by the year of the report. */
export const TELLING: Readonly<Record<Edition, readonly string[]>> = {
	2019: ['新制作数量', '新公开数量', '对外公开总数', '项目数量', '增/减', '其他对外管理服务事项', '采购总金额'],
	2021: ['制发件数', '废止件数', '现行有效', '收费金额'],
};
