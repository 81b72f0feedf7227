import type { Column, Label } from './form';

/**
 * Table 3, 收到和处理政府信息公开申请情况. The form of 2021 (国办公开办函〔2021〕30号) has 28 rows of figures;
 * in that of 2019 (国办公开办函〔2019〕60号) (六)其他处理 is one row. Which of them a report uses is seen by its labels.
 */
const row = (id: string, mark: string, ...words: [string, ...string[]]): Label => ({ id, mark, words, role: 'row' });
const group = (id: string, mark: string, ...words: [string, ...string[]]): Label => ({
	id,
	mark,
	words,
	role: 'group',
});

/** The remark that the form prints behind 部分公开, by either comma. */
const REMARKED = [',', '，'].map((comma) => `部分公开(区分处理的${comma}只计这一情形${comma}不计其他情形)`);

/** Its rows of figures, and the groups that they stand in. */
export const ROWS: readonly Label[] = [
	row('new', '一', '本年新收政府信息公开申请数量', '本年新收政府信息公开申请数', '本年新收申请数量'),
	row(
		'carried_in',
		'二',
		'上年结转政府信息公开申请数量',
		'上年结转政府信息公开申请数',
		'上年度结转政府信息公开申请数量',
	),
	group('results', '三', '本年度办理结果', '本年办理结果'),
	row('granted', '(一)', '予以公开'),
	row('partial', '(二)', '部分公开', ...REMARKED),
	group('denied', '(三)', '不予公开'),
	row('denied.state_secret', '1', '属于国家秘密'),
	row('denied.law', '2', '其他法律行政法规禁止公开', '其他法律、行政法规禁止公开'),
	row('denied.safety', '3', '危及“三安全一稳定”', '危及"三安全一稳定"', '危及三安全一稳定', '三安全一稳定'),
	row('denied.third_party', '4', '保护第三方合法权益'),
	row('denied.internal', '5', '属于三类内部事务信息'),
	row('denied.process', '6', '属于四类过程性信息'),
	row('denied.enforcement_file', '7', '属于行政执法案卷'),
	row('denied.inquiry', '8', '属于行政查询事项'),
	group('unable', '(四)', '无法提供'),
	row('unable.not_held', '1', '本机关不掌握相关政府信息'),
	row('unable.must_create', '2', '没有现成信息需要另行制作', '没有现成信息、需要另行制作', '没有现成信息,需要另行制作'),
	row('unable.unclear', '3', '补正后申请内容仍不明确'),
	group('rejected', '(五)', '不予处理'),
	row('rejected.petition', '1', '信访举报投诉类申请'),
	row('rejected.duplicate', '2', '重复申请'),
	row('rejected.publication', '3', '要求提供公开出版物'),
	row('rejected.excessive', '4', '无正当理由大量反复申请'),
	row('rejected.reissue', '5', '要求行政机关确认或重新出具已获取信息'),
	group('other', '(六)', '其他处理'),
	row(
		'other.no_amendment',
		'1',
		'申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
		'申请人无正当理由逾期不补正',
	),
	row(
		'other.unpaid',
		'2',
		'申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
		'申请人逾期未按收费通知要求缴纳费用',
	),
	row('other.rest', '', '3.其他', '3、其他', '(3)其他'),
	row('closed', '', '(七)总计', '(七)合计', '(七)、总计', '七)总计'),
	row('carried_out', '四', '结转下年度继续办理', '结转下一年度继续办理', '结转下年继续办理'),
	{
		id: 'columns',
		role: 'head',
		words: [
			'自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他',
			'商业企业科研机构社会公益组织法律服务机构其他总计',
			'商业企业科研机构社会公益组织法律服务机构其他',
		],
	},
];

/** The results whose columns add up to (七), by the form's groups. */
export const RESULTS: readonly string[] = ROWS.filter(
	({ id, role }) => role === 'row' && !['new', 'carried_in', 'closed', 'carried_out'].includes(id),
).map(({ id }) => id);

/** Who applied, and all of them together. */
export const COLUMNS: readonly Column[] = [
	{ id: 'natural', words: ['自然人'], unit: '件' },
	{ id: 'business', words: ['商业企业'], unit: '件' },
	{ id: 'research', words: ['科研机构'], unit: '件' },
	{ id: 'charity', words: ['社会公益组织', '社会公益'], unit: '件' },
	{ id: 'legal', words: ['法律服务机构'], unit: '件' },
	{ id: 'other_org', words: ['其他'], unit: '件' },
	{ id: 'total', words: ['总计', '合计'], unit: '件' },
];

/** The words of 总计's place in a row: the six kinds of applicant before it add up to it. */
export const APPLICANTS = COLUMNS.length - 1;
