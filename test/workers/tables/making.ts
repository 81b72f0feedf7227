import { textDocument } from '../../../workers/formats/text';
import type { FoundTable } from '../../../workers/tables/found';
import { tablesOf } from '../../../workers/tables/tables';
import { fold } from '../../../workers/text/fold';

/** A repeatable source of numbers below one. */
export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export type Matrix = Record<string, number[]>;

/** The labels of the form of 2021 as offices print them, groups included; rows of figures have an id. */
export const FORM_2021: readonly (readonly [id: string | undefined, label: string])[] = [
	['new', '一、本年新收政府信息公开申请数量'],
	['carried_in', '二、上年结转政府信息公开申请数量'],
	[undefined, '三、本年度办理结果'],
	['granted', '（一）予以公开'],
	['partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
	[undefined, '（三）不予公开'],
	['denied.state_secret', '1.属于国家秘密'],
	['denied.law', '2.其他法律行政法规禁止公开'],
	['denied.safety', '3.危及“三安全一稳定”'],
	['denied.third_party', '4.保护第三方合法权益'],
	['denied.internal', '5.属于三类内部事务信息'],
	['denied.process', '6.属于四类过程性信息'],
	['denied.enforcement_file', '7.属于行政执法案卷'],
	['denied.inquiry', '8.属于行政查询事项'],
	[undefined, '（四）无法提供'],
	['unable.not_held', '1.本机关不掌握相关政府信息'],
	['unable.must_create', '2.没有现成信息需要另行制作'],
	['unable.unclear', '3.补正后申请内容仍不明确'],
	[undefined, '（五）不予处理'],
	['rejected.petition', '1.信访举报投诉类申请'],
	['rejected.duplicate', '2.重复申请'],
	['rejected.publication', '3.要求提供公开出版物'],
	['rejected.excessive', '4.无正当理由大量反复申请'],
	['rejected.reissue', '5.要求行政机关确认或重新出具已获取信息'],
	[undefined, '（六）其他处理'],
	['other.no_amendment', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
	['other.unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
	['other.rest', '3.其他'],
	['closed', '（七）总计'],
	['carried_out', '四、结转下年度继续办理'],
];

export const COLUMN_IDS = ['natural', 'business', 'research', 'charity', 'legal', 'other_org', 'total'];

const HEAD =
	'三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n';

/** A sound table 3 whose figures grow with `size`: most cells 0, as in real reports. */
export function soundTable(random: () => number, size: number): Matrix {
	const table: Matrix = {};
	const row = (dense: number): number[] =>
		Array.from({ length: 6 }, (_, i) => {
			const scale = i === 0 ? size : size / 8;
			return random() < (i === 0 ? dense : dense / 4) ? Math.floor(random() * scale) + 1 : 0;
		});
	for (const [id] of FORM_2021) if (id) table[id] = row(0.35);
	const results = FORM_2021.flatMap(([id]) => (id && !FLOW.includes(id) ? [table[id] as number[]] : []));
	table.closed = Array.from({ length: 6 }, (_, i) => results.reduce((sum, cells) => sum + (cells[i] as number), 0));
	const left = row(0.5);
	const before = row(0.5);
	table.carried_in = before.map((figure, i) => Math.min(figure, (table.closed as number[])[i] as number));
	table.carried_out = left;
	table.new = (table.closed as number[]).map(
		(figure, i) => figure + (left[i] as number) - ((table.carried_in as number[])[i] as number),
	);
	for (const cells of Object.values(table)) cells.push(cells.reduce((sum, figure) => sum + figure, 0));
	return table;
}

const FLOW = ['new', 'carried_in', 'closed', 'carried_out'];

/** How a table's cells arrive: what stands before, between and after the figures of a row. */
export type Style = 'tabs' | 'bars' | 'spaces' | 'lines' | 'jammed' | 'some spaces';

/** The table as running text, with a part before and after it. */
export function written(table: Matrix, style: Style, random: () => number = () => 0): string {
	const rows = FORM_2021.map(
		([id, label]) => label + (id ? figures((table[id] as number[]).map(String), style, random) : gap(style)),
	);
	return `${HEAD}${rows.join(style === 'jammed' || style === 'some spaces' ? '' : '\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;
}

function figures(cells: readonly string[], style: Style, random: () => number): string {
	switch (style) {
		case 'tabs':
			return `\t${cells.join('\t')}`;
		case 'bars':
			return ` | ${cells.join(' | ')} |`;
		case 'spaces':
			return `  ${cells.join('  ')}`;
		case 'lines':
			return `\n${cells.join('\n')}`;
		case 'jammed':
			return cells.join('');
		case 'some spaces':
			return cells.map((cell) => (random() < 0.3 ? ` ${cell}` : cell)).join('');
	}
}

const gap = (style: Style): string => (style === 'tabs' ? '\t' : '');

/** The tables of a text. */
export const tablesIn = (text: string, told?: ReadonlyMap<string, number>): FoundTable[] =>
	tablesOf(textDocument(text, 'utf-8'), fold(text), told);

/** What a text's tables say of one figure: its value, its readings, or undefined. */
export function said(tables: readonly FoundTable[], id: string): number | number[] | undefined {
	const figure = tables.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);
	return figure?.value ?? figure?.readings;
}
