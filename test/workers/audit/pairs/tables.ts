import { APPEALS, around, form, SOUND } from '../report';
import type { Pair } from './pair';

/** An annex up to where its last count goes. */
const COMPLAINTS =
	'主动公开政府信息数 条 20\n受理申请总数 件 8\n依申请公开信息收取的费用 万元 1.5\n行政诉讼数量 件 0\n举报投诉数量 件 ';

/** What the forms' tables come to. */
export const TABLES: readonly Pair[] = [
	['balance.mismatch', form({ ...SOUND, 24: [0, 2, 0, 0, 0, 0, 2] }), '2', form()],
	['table.row_sum', form({ ...SOUND, 0: [3, 1, 0, 0, 0, 0, 5] }), '5', form()],
	['table.column_sum', form({ ...SOUND, 2: [2, 0, 0, 0, 0, 0, 2] }), '2', form()],
	['appeal.row_sum', form(SOUND, [1, 0, 0, 1, 3, ...APPEALS.slice(5)]), '3', form()],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '全县新收政府信息公开申请14件。'),
		'14件',
		form(SOUND, APPEALS, '全县新收政府信息公开申请4件。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '依申请公开方面，予以公开及部分公开13件。'),
		'13件',
		form(SOUND, APPEALS, '依申请公开方面，予以公开及部分公开3件。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, [1, 1, 0, 0, 2, ...APPEALS.slice(5)], '全县因政府信息公开引起行政复议2件，均获维持。'),
		'均获维持',
		form(SOUND, [2, 0, 0, 0, 2, ...APPEALS.slice(5)], '全县因政府信息公开引起行政复议2件，均获维持。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '全县新收政府信息公开申请4件，已全部办结。'),
		'全部办结',
		form(
			{ 0: [4, 0, 0, 0, 0, 0, 4], 2: [4, 0, 0, 0, 0, 0, 4], 23: [4, 0, 0, 0, 0, 0, 4] },
			APPEALS,
			'全县新收政府信息公开申请4件，已全部办结。',
		),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '2023年未收到政府信息公开申请。'),
		'未收到',
		form({}, APPEALS, '2023年未收到政府信息公开申请。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '依申请公开方面，不予公开13件。'),
		'13件',
		form({ ...SOUND, 2: [0, 0, 0, 0, 0, 0, 0], 4: [3, 0, 0, 0, 0, 0, 3] }, APPEALS, '依申请公开方面，不予公开3件。'),
	],
	['figure.not_whole', around('收到信访来信-3件。'), '3件', around('每周收到信访来信2-3件。')],
	['figure.not_whole', around('发布解读稿件12.5件。'), '12.5件', around('平均每月发布解读稿件12.5件。')],
	...['-3', '2.5'].map(
		(count): Pair => [
			'figure.not_whole',
			around(`附表\n指标 单位 数量\n${COMPLAINTS}${count}`),
			count,
			around(`附表\n指标 单位 数量\n${COMPLAINTS}3`),
		],
	),
	[
		'table.blank',
		form({ ...SOUND, 5: [0, 0, '', 0, 0, 0, 0] }),
		'2.其他法律行政法规禁止公开',
		// Whoever leaves out all noughts means them so.
		form({
			...SOUND,
			...Object.fromEntries(Array.from({ length: 18 }, (_, at) => [at + 5, [0, '', '', '', '', '', 0]])),
		}),
	],
	[
		'other_handling.large',
		form({ 0: [20, 0, 0, 0, 0, 0, 20], 22: [20, 0, 0, 0, 0, 0, 20], 23: [20, 0, 0, 0, 0, 0, 20] }),
		'20',
		form(),
	],
	['stock.mismatch', form().replace('2\t1\t9', '6\t1\t4'), '4', form().replace('2\t1\t9', '6\t1\t5')],
];
