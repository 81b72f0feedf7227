import type { GROUNDS } from '../../report/sayings/grounds';
import { APPEALS, CLAIMS, partZhHant } from '../faults/zh-Hant';
import type { Sentences } from '../sayings';
import { amountZhHant } from '../units/zh-Hant';

/** Why a relation holds in another way, or cannot be checked, in Traditional Chinese. */
export const groundsZhHant: Sentences<keyof typeof GROUNDS> = {
	'jammed-cells': () => '數字連寫，有的格沒有拆開',
	'unread-cells': () => '有的格沒有讀出數字',
	'appeal-total-blank': ({ appeal }) => `「${APPEALS[appeal]}」的「總計」沒有填寫或沒有讀到`,
	'row-total-blank': () => '本項「總計」一格是空的',
	'results-unread': () => '辦理結果有的項目沒有填寫或沒有讀到',
	'sides-unread': () => '第一、二、四項或（七）總計有的沒有填寫或沒有讀到',
	'with-carried-in': () => '正文的收到數＝本年新收＋上年結轉',
	'received-with-carried-in': () => '收到數已含上年結轉',
	'without-pending': () => '正文的件數不含尚未審結的',
	'channels-overlap': () => '同一信息可在多個渠道公開，各渠道之和可以多於總數',
	'ways-overlap': () => '同一信息可在多個渠道公開或回應，各項之和可以多於總數',
	'parts-of-another': ({ whole }) => `各項是${amountZhHant(whole)}的組成部分`,
	'parts-of-total-before': () => '「其中」說的可能是前面的總數',
	'by-working-days': () => '按工作日計算',
	'rounded-to-hundred': () => '為使各項佔比合計為100%而取整',
	'perhaps-not-all': () => '正文此處可能說的不是全部',
	'perhaps-not-all-parts': () => '「其中」未必列出全部',
	'perhaps-another': () => '可能說的是同一句裡的另一項',
	'perhaps-other-scope': () => '兩處可能說的不是同一範圍',
	'one-sentence': () => '同一句裡分別說的',
	'perhaps-published-anew': () => '網頁上的日期可能是重新上載的日期',
	'more-listed': () => '文中所列另有其他項',
	'more-in-table': () => '表中另有其他項',
	'no-table-for-claim': ({ claim }) => `沒有表格可核對「${CLAIMS[claim]}」`,
	'total-untold': () => '沒有寫明總數',
	'share-base-untold': () => '沒有寫明佔比所依據的總數',
	'rate-base-untold': ({ name }) => `沒有寫明「${name.printed ?? name.words}」所依據的兩個數`,
	'average-base-untold': () => '沒有寫明平均數所依據的全年數',
	'year-before-untold': ({ year }) => `沒有寫明${year}年的數`,
	'last-year-untold': () => '沒有寫明上年的數',
	'last-year-nought': () => '上年數為0',
	'numbering-broken': () => '標題編號不連續',
	'number-elsewhere': () => '中間的編號不在標題裡',
	'number-of-missing': () => '缺的編號就是缺少的那一部分，已另行提示',
	'headings-unlike': () => '正文標題與前言的寫法差別太大',
	'part-mentioned': ({ basis, part }) => `沒有「${partZhHant(basis, part)}」的標題，但文中提到`,
};
