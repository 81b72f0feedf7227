import { type Cell, type Change, eachSheet, label, type Random, type Row, type Sheet } from '../sheet';
import { withColumn } from './rows';

/** A figure of another year or body near the own one, without a name: it must not be read. */
const foreign = ({ value = 0, text }: Cell, random: Random): Cell => ({
	text: /^\d+$/.test(text)
		? String(Math.max(0, Math.round(value * (0.5 + random())) + (random() < 0.5 ? 1 : 0)))
		: text,
	role: 'figure',
});

/** The table with figures that are not the report's. */
const ofOthers = (sheet: Sheet, over: readonly string[], random: Random): Sheet => ({
	...sheet,
	over,
	rows: sheet.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => (cell.role === 'figure' ? foreign(cell, random) : cell)),
	})),
});

/** A column beside the figures that has another figure for each. */
const beside = (sheet: Sheet, words: string, random: Random): Sheet =>
	withColumn(sheet, words, ({ cells }) => {
		const own = cells.find(({ role }) => role === 'figure');
		return own ? foreign(own, random) : { text: '——', role: 'other' };
	});

/** A table of the reader's own making, with heads and rows. */
const listed = (over: string, heads: readonly string[], names: readonly string[], random: Random): Sheet => ({
	form: 'foreign',
	over: [over],
	rows: [
		{ kind: 'head', cells: heads.map((text): Cell => ({ text, role: 'head' })) },
		...names.map(
			(name): Row => ({
				kind: 'figures',
				cells: [
					label(name),
					...heads.slice(1).map((): Cell => ({ text: String(Math.floor(random() * 90)), role: 'figure' })),
				],
			}),
		),
	],
});

const lastYear = (sheet: Sheet): string => `附：上年度${sheet.form === 'annex' ? '统计表' : '同口径数据'}`;

/** What stands in or beside the tables and is not the report's own figure of the year. */
export const MISLEADING: Readonly<Record<string, Change>> = {
	/** The same table of last year behind it. */
	"last year's table behind": eachSheet(['annex', 'table3', 'table4'], (sheet, random) => [
		sheet,
		ofOthers(sheet, [lastYear(sheet)], random),
	]),
	/** A column of last year in the annex. */
	'上年 in the annex': eachSheet(['annex'], (sheet, random) => [beside(sheet, '上年数', random)]),
	/** All years to date. */
	'历年累计 in the annex': eachSheet(['annex'], (sheet, random) => [beside(sheet, '历年累计', random)]),
	/** By how much it grew. */
	'同比 in the annex': eachSheet(['annex'], (sheet, random) => [
		withColumn(sheet, '同比增减', () => ({ text: `${Math.floor(random() * 90) - 30}%`, role: 'other' })),
	]),
	/** A column of last year behind each part of table 2. */
	'上年 in table 2': eachSheet(['table2'], (sheet, random) => [beside(sheet, '上年同期', random)]),
	/** Departments with figures of theirs. */
	'a list of departments': (sheets, random) => [
		...sheets,
		listed(
			'附表：各部门受理政府信息公开申请情况',
			['单位', '收到申请数', '办结数', '行政复议'],
			['县教育局', '县公安局', '县民政局', '县水利局'],
			random,
		),
	],
	/** A table of other work that has words of the forms. */
	'a table of other work': (sheets, random) => [
		...sheets,
		listed(
			'附表：政务服务便民热线办理情况',
			['诉求类别', '本年新收', '上年结转', '总计'],
			['咨询', '投诉举报', '重复申请', '其他'],
			random,
		),
	],
	/** The same tables of the county's own offices, behind those of all. */
	"another body's table behind": eachSheet(['table3', 'table4'], (sheet, random) => [
		{ ...sheet, over: [...sheet.over, '（一）青岑县（汇总）'] },
		ofOthers(sheet, ['（二）青岑县水利局'], random),
	]),
};
