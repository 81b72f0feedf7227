import type { GROUNDS } from '../../report/sayings/grounds';
import { APPEALS, CLAIMS, partZhHans } from '../faults/zh-Hans';
import type { Sentences } from '../sayings';
import { amountZhHans } from '../units/zh-Hans';

/** Why a relation holds in another way, or cannot be checked, in Simplified Chinese. */
export const groundsZhHans: Sentences<keyof typeof GROUNDS> = {
	'jammed-cells': () => '数字连写，有的格没有拆开',
	'unread-cells': () => '有的格没有读出数字',
	'appeal-total-blank': ({ appeal }) => `“${APPEALS[appeal]}”的“总计”没有填写或没有读到`,
	'row-total-blank': () => '本行“总计”一格是空的',
	'results-unread': () => '办理结果有的行没有填写或没有读到',
	'sides-unread': () => '第一、二、四项或（七）总计有的没有填写或没有读到',
	'with-carried-in': () => '正文的收到数＝本年新收＋上年结转',
	'received-with-carried-in': () => '收到数已含上年结转',
	'without-pending': () => '正文的件数不含尚未审结的',
	'channels-overlap': () => '同一信息可在多个渠道公开，各渠道之和可以多于总数',
	'ways-overlap': () => '同一信息可在多个渠道公开或回应，各项之和可以多于总数',
	'parts-of-another': ({ whole }) => `各项是${amountZhHans(whole)}的组成部分`,
	'parts-of-total-before': () => '“其中”说的可能是前面的总数',
	'by-working-days': () => '按工作日计算',
	'rounded-to-hundred': () => '为使各项占比合计为100%而取整',
	'perhaps-not-all': () => '正文此处可能说的不是全部',
	'perhaps-not-all-parts': () => '“其中”未必列出全部',
	'perhaps-another': () => '可能说的是同一句里的另一项',
	'perhaps-other-scope': () => '两处可能说的不是同一范围',
	'one-sentence': () => '同一句里分别说的',
	'perhaps-published-anew': () => '网页上的日期可能是重新上载的日期',
	'more-listed': () => '文中所列另有其他项',
	'more-in-table': () => '表中另有其他项',
	'no-table-for-claim': ({ claim }) => `没有表格可核对“${CLAIMS[claim]}”`,
	'total-untold': () => '没有写明总数',
	'share-base-untold': () => '没有写明占比所依据的总数',
	'rate-base-untold': ({ name }) => `没有写明“${name.words}”所依据的两个数`,
	'average-base-untold': () => '没有写明平均数所依据的全年数',
	'year-before-untold': ({ year }) => `没有写明${year}年的数`,
	'last-year-untold': () => '没有写明上年的数',
	'last-year-nought': () => '上年数为0',
	'numbering-broken': () => '标题编号不连续',
	'number-elsewhere': () => '中间的编号不在标题里',
	'number-of-missing': () => '缺的编号就是缺少的那一部分，已另行提示',
	'headings-unlike': () => '正文标题与前言的写法差别太大',
	'part-mentioned': ({ basis, part }) => `没有“${partZhHans(basis, part)}”的标题，但文中提到`,
};
