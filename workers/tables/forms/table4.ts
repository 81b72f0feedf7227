import type { Column, Label } from './form';

/**
 * Table 4, 政府信息公开行政复议、行政诉讼情况 (forms of 2019 and 2021): three times four results and their total,
 * fifteen figures in one row. Offices and OCR also print it as three small tables.
 */
export const PARTS: readonly Label[] = [
	{ id: 'reconsideration', words: ['行政复议'], role: 'group' },
	{ id: 'litigation', words: ['行政诉讼'], role: 'head' },
	{
		id: 'litigation.direct',
		words: ['未经复议直接起诉', '未经复议直接诉讼', '直接起诉'],
		role: 'group',
	},
	{
		id: 'litigation.after_review',
		words: ['复议后起诉', '经复议后起诉', '复议后诉讼'],
		role: 'group',
	},
	{
		id: 'results',
		words: [
			'结果维持结果纠正其他结果尚未审结总计',
			'维持纠正其他结果尚未审结总计',
			'结果维持结果纠正其他结果尚未审结总计',
			'结果维持结果纠正其他结果尚未审结合计',
		],
		role: 'row',
	},
];

/** How it ended, and all of it together. */
export const COLUMNS: readonly Column[] = [
	{ id: 'upheld', words: ['结果维持'], unit: '件' },
	{ id: 'corrected', words: ['结果纠正'], unit: '件' },
	{ id: 'other', words: ['其他结果'], unit: '件' },
	{ id: 'pending', words: ['尚未审结'], unit: '件' },
	{ id: 'total', words: ['总计'], unit: '件' },
];
