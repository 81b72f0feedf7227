import type { Amount, Kinds, Quote } from '../../report/saying';
import type { FAULTS } from '../../report/sayings/faults';
import { figuresZhHant } from '../figures/zh-Hant';
import { cellName, partedName } from '../name';
import type { Sentences } from '../sayings';
import { apartZh as apart, numberZh as n } from '../units/zh';
import { unitZhHant, amountZhHant as words } from '../units/zh-Hant';

const quoted = (quote: Quote): string => `「${quote.printed ?? quote.words}」`;

/** What table 4 and the forms call what a sentence is about. */
export const APPEALS: Readonly<Record<Kinds['appeal'], string>> = {
	reconsideration: '行政復議',
	'litigation.direct': '未經復議直接起訴',
	'litigation.after_review': '復議後起訴',
};
/** What a report claims of all it had to do. */
export const CLAIMS: Readonly<Record<Kinds['claim'], string>> = { upheld: '均維持', closed: '全部辦結' };
/** What the tables say against it. */
const DENIALS: Readonly<Record<Kinds['claim'], string>> = {
	upheld: '結果糾正、其他結果或尚未審結的',
	closed: '結轉下年度繼續辦理的',
};
const BASES: Readonly<Record<Kinds['basis'], string>> = { form: '當年的報告格式', law: '2008年的《條例》第三十二條' };
const PARTS: Readonly<Record<Kinds['part'], string>> = {
	overview: '總體情況',
	proactive: '主動公開政府信息情況',
	application: '收到和處理政府信息公開申請情況',
	fee: '收費及減免情況',
	appeal: '政府信息公開行政復議、行政訴訟情況',
	problems: '存在的主要問題及改進情況',
	other_matters: '其他需要報告的事項',
};
/** In the words of the law, where they are others. */
const BY_LAW: Readonly<Partial<Record<Kinds['part'], string>>> = {
	proactive: '主動公開政府信息的情況',
	application: '依申請公開政府信息的情況',
	appeal: '因政府信息公開申請行政復議、提起行政訴訟的情況',
};
const PERSONAL: Readonly<Record<Kinds['personal'], string>> = {
	identity: '公民身份號碼',
	mobile: '個人手機號碼',
	card: '銀行卡號',
};
const ORDINALS = '一二三四五六七八九十';
const ordinal = (value: number): string => `「${ORDINALS[value - 1] ?? value}是」`;

/** The name of a part, as the law or the form gives it. */
export const partZhHant = (basis: Kinds['basis'], part: Kinds['part']): string =>
	(basis === 'law' && BY_LAW[part]) || PARTS[part];

/** 「重複申請」（自然人）; what older versions kept names no figure. */
export function named(id: string): string {
	if (id === '') return '';
	const { name, column } = partedName(id, figuresZhHant);
	return column ? `「${name}」（${column}）` : `「${name}」`;
}

/** “重复申请”（自然人）的3改为2: a number told otherwise. */
function put(figure: string, now: Amount, instead: Amount): string {
	const { name, column } = cellName(figure, figuresZhHant);
	return `${name && `「${name}」${column ? `（${column}）` : ''}的`}${words(now)}改為${words(instead)}`;
}

/** What there was, what came and what went: 204件＋31件−18件. */
const flowOf = (before: Amount, came: readonly Amount[], went: readonly Amount[]): string =>
	[words(before), ...came.map((one) => `＋${words(one)}`), ...went.map((one) => `−${words(one)}`)].join('');

/** 增長20, 下降20: a change that went the other way is told so. */
export const changed = (way: Kinds['way'], value: number, digits = ''): string =>
	`${(way === 'more') === value >= 0 ? '增長' : '下降'}${digits || n(Math.abs(value))}`;

/** What does not add up within a report, in Traditional Chinese. */
export const faultsZhHant: Sentences<keyof typeof FAULTS> = {
	'row-sum': ({ figure, expected, actual }) =>
		`表三${named(figure) || '這'}一項六類申請人相加為${n(expected)}，「總計」填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'row-lost': ({ figure, expected, actual }) =>
		`表三沒有讀到${named(figure) || '這'}一項：其餘辦理結果相加為${n(expected)}，「（七）總計」填的是${n(actual)}，請核對是否漏了這一項。`,
	'column-sum': ({ column, expected, actual }) =>
		`表三「${figuresZhHant.column[column]}」一欄辦理結果各項相加為${n(expected)}，「（七）總計」填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'request-balance': ({ column, fresh, before, closed, after }) =>
		`表三「${figuresZhHant.column[column]}」一欄：第一項加第二項為${n(fresh)}＋${n(before)}＝${n(fresh + before)}，第三項加第四項為${n(closed)}＋${n(after)}＝${n(closed + after)}，兩者應當相等。`,
	'appeal-sum': ({ appeal, expected, actual }) =>
		`表四「${APPEALS[appeal]}」四種結果相加為${n(expected)}，「總計」填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'cells-blank': ({ row, rows, cells }) =>
		`${quoted(row)}${rows > 1 ? `等${rows}項` : '一項'}有${cells}格空白。沒有的請填0，漏填的請補上。`,
	'row-cut-off': () => '表格到這裡中斷，這一項沒有讀全，請對照原表。',
	'row-open': ({ digits, ways }) =>
		`這一項的數字連在一起（${digits}），按表內的勾稽關係${ways > 0 ? `有${n(ways)}種拆法` : '有很多種拆法'}，不能確定是哪一種，請對照原表。`,
	'other-handling': ({ other, closed }) =>
		`「其他處理」${n(other)}件，佔辦理結果${n(closed)}件的${Math.round((other / closed) * 100)}%，比例較大，請確認歸類。`,
	'cell-no-count': ({ value }) => `表中的件數是${n(value)}，件數應當是不小於0的整數。`,
	'tables-differ': ({ cells, first, second }) =>
		`報告裡有兩張同樣的表，其中${n(cells)}格數字不同（例如一處是${n(first)}，另一處是${n(second)}），請核對以哪一張為準。`,
	'text-and-table': ({ figure, text, table }) =>
		`${named(figure)}正文寫的是${n(text)}，表中是${n(table)}，相差${apart(text, table)}。`,
	'unit-and-table': ({ figure, text, table }) =>
		`${named(figure)}正文寫的是${words(text)}，表中是${words(table)}，數字相同而單位不同。`,
	'joint-and-table': ({ text, granted, partial }) =>
		`正文寫的「予以公開」和「部分公開」共${words(text)}，表三「予以公開」${n(granted)}件、「部分公開」${n(partial)}件，合計${n(granted + partial)}件。`,
	'claim-denied': ({ claim, counts }) =>
		`正文說「${CLAIMS[claim]}」，表中卻有${DENIALS[claim]}（${counts.map(n).join('、')}件）。`,
	'told-twice': ({ figure, first, other }) =>
		`${named(figure) || '同一數據'}前後不一致：前面寫的是${n(first)}，後面寫的是${n(other)}，相差${apart(first, other)}。`,
	'said-again': ({ first, other }) => `同樣的話前後數量不同：前面寫的是${words(first)}，後面寫的是${words(other)}。`,
	'list-sum': ({ parts, total, whole: { value, unit }, open }) =>
		`所列各項相加為${words({ value: total, unit })}（${parts.map(words).join('＋')}），文中的總數是${words({ value, unit })}，相差${apart(total, value)}${unitZhHant(unit)}${open ? unless(total > value) : ''}。`,
	'listed-sum': ({ total, whole }) =>
		`所列各項相加為${words({ value: total, unit: whole.unit })}，文中的總數是${words(whole)}，相差${apart(total, whole.value)}${whole.unit}。`,
	'parts-sum': ({ figure, parts, total, whole }) =>
		`${named(figure) && `${named(figure)}的`}各項相加為${n(total)}（${parts.map(n).join('＋')}），總數寫的是${n(whole)}，相差${apart(total, whole)}。`,
	'part-above-whole': ({ part, whole }) => `「其中」的${words(part)}多於總數${words(whole)}。`,
	'part-above-total': ({ figure, of, part, whole }) =>
		`${named(figure) || '其中的一項'}是${n(part)}，多於${named(of) || '總數'}${named(of) && '的'}${n(whole)}。`,
	'year-above-all': ({ year, all }) => `一年的${words(year)}多於歷年累計的${words(all)}。`,
	'closed-above-received': ({ closed, received }) =>
		`辦結${n(closed)}件，多於收到的${n(received)}件；如含上年結轉的，請寫明。`,
	'closed-above-all': ({ closed, received, carried }) =>
		`辦結${n(closed)}件，多於收到的${n(received)}件與上年結轉的${n(carried)}件之和。`,
	'disclosed-above-issued': ({ disclosed, issued }) =>
		`主動公開規範性文件${n(disclosed)}件，多於制發的${n(issued)}件；如含以前年度的文件，請寫明。`,
	'in-force-below-issued': ({ figure, issued, repealed, actual }) =>
		`${named(figure)}填的是${n(actual)}，本年制發${n(issued)}件減去廢止${n(repealed)}件還有${n(issued - repealed)}件，現行有效件數一般不少於此，請核對。`,
	'flow-balance': ({ fresh, before, closed, after }) =>
		`新收${n(fresh)}件加上年結轉${n(before)}件為${n(fresh + before)}件，辦結${n(closed)}件加結轉下年${n(after)}件為${n(closed + after)}件，兩者應當相等。`,
	'results-balance': ({ fresh, before, results, after }) => {
		const [came, ended] = [fresh + before, results.reduce((sum, one) => sum + one, 0)];
		return `新收${n(fresh)}件加上年結轉${n(before)}件為${n(came)}件，所列辦理結果${results.map(n).join('＋')}＝${n(ended)}件加結轉下年${n(after)}件為${n(ended + after)}件，兩者應當相等。`;
	},
	'stock-balance': ({ before, came, went, total, after }) =>
		`${flowOf(before, came, went)}＝${n(total)}${unitZhHant(after.unit)}，文中寫的是${words(after)}，相差${apart(total, after.value)}${unitZhHant(after.unit)}。`,
	share: ({ part, whole, expected, actual, digits }) =>
		`${words(part)}佔${words(whole)}的${n(expected)}%，文中寫的是${digits || n(actual)}%。`,
	'spoken-share': ({ part, whole, expected, said }) =>
		`${words(part)}佔${words(whole)}的${n(expected)}%，與文中的${quoted(said)}不符。`,
	'shares-total': ({ total }) => `所列各項佔比相加為${n(total)}%，不是100%。`,
	'rate-above-all': ({ name, actual }) => `${quoted(name)}寫為${n(actual)}%，超過100%。`,
	rate: ({ came, done, name, expected, actual, digits }) =>
		`${words(came)}中的${words(done)}是${n(expected)}%，文中寫的${quoted(name)}是${digits || n(actual)}%。`,
	'rate-of-all': ({ came, name, actual }) =>
		`文中說${words(came)}全部辦理，${quoted(name)}應為100%，文中寫的是${n(actual)}%。`,
	'rate-of-appeals': ({ of, came, done, name, expected, actual }) =>
		`表四${named(of)}共${n(came)}件，其中${n(done)}件是${n(expected)}%，文中寫的${quoted(name)}是${n(actual)}%。`,
	average: ({ whole, per, expected, actual }) =>
		`全年${words(whole)}，${per === 'day' ? '日' : '月'}均約${words({ ...whole, value: expected })}，文中寫的是${words({ ...whole, value: actual })}。`,
	'each-time': ({ times, total, each, expected }) =>
		`${words(total)}分為${words(times)}，平均每${times.unit.charAt(0)}約${words({ ...each, value: expected })}，文中寫的是每${times.unit.charAt(0)}${words(each)}。`,
	'growth-by': ({ now, change, way, expected, actual, digits }) =>
		`本年${words(now)}，比上年${way === 'more' ? '增加' : '減少'}${words(change)}，應為${changed(way, expected)}%，文中寫的是${changed(way, actual, digits)}%。`,
	'growth-from': ({ before, change, way, expected, actual, digits }) =>
		`上年${words(before)}，本年${way === 'more' ? '增加' : '減少'}${words(change)}，應為${changed(way, expected)}%，文中寫的是${changed(way, actual, digits)}%。`,
	'not-level': ({ now, before }) => `本年${words(now)}，上年${words(before)}，兩者不同，文中寫的是持平。`,
	'growth-of': ({ now, before, way, expected, actual, digits }) =>
		`本年${words(now)}，上年${words(before)}，應為${changed(way, expected)}%，文中寫的是${changed(way, actual, digits)}%。`,
	times: ({ now, before, more, expected, actual }) =>
		`${words(now)}${more ? '比' : '是'}${words(before)}${more ? '增長' : '的'}${n(expected)}倍，文中寫的是${more ? '增長' : ''}${n(actual)}倍。`,
	'growth-impossible': ({ now, actual, digits }) =>
		`本年${words(now)}，如增減${digits || n(actual)}%，推不出整數的上年數。`,
	difference: ({ now, before, expected, actual }) =>
		`本年${n(now)}，上年${n(before)}，相差${n(expected)}，文中寫的是${n(actual)}。`,
	'points-apart': ({ now, before, expected, actual }) =>
		`由${n(before)}%到${n(now)}%，相差${n(expected)}個百分點，文中寫的是${n(actual)}個百分點。`,
	'other-way': ({ now, before, way, difference }) =>
		`本年${n(now)}，上年${n(before)}，應為${way === 'more' ? '增加' : '減少'}${n(difference)}，文中寫的是${way === 'more' ? '減少' : '增加'}。`,
	'too-large': ({ told }) => `${words(told)}大得不合常理，請核對是否多寫了「萬」或數位。`,
	'not-whole': ({ told }) => `${words(told)}不是整數。`,
	'no-such-day': ({ day }) => `沒有${quoted(day)}這一天。`,
	'below-nothing': ({ told }) => `${words(told)}前有負號，件數不能小於0。`,
	'parts-announced': ({ announced, own }) => `前言說本報告有${n(announced)}個部分，正文實有${n(own)}個部分。`,
	'parts-absent': ({ parts }) => `前言列有${parts.map(quoted).join('')}，正文中沒有找到。`,
	'part-missing': ({ basis, part }) => `${BASES[basis]}要求有「${partZhHant(basis, part)}」部分，正文中沒有找到。`,
	'number-after': ({ before, now, skips }) =>
		`標題編號由${quoted(before)}到${quoted(now)}，${skips ? '中間缺號' : '編號重複或倒置'}。`,
	'first-number': ({ now }) => `第一個標題的編號是${quoted(now)}，前面缺號。`,
	'ordinal-after': ({ before, now }) =>
		`${ordinal(before)}之後是${ordinal(now)}，${now > before ? '中間缺項' : '編號重複或倒置'}。`,
	'items-announced': ({ said, listed }) => `前面說有${said}項，下面列了${n(listed)}項（到${ordinal(listed)}）。`,
	'items-listed': ({ said, listed }) => `文中說有${said}項，實際列出${n(listed)}項。`,
	'overview-length': ({ length, most }) => `「總體情況」約${n(length)}字，格式要求控制在${n(most)}字以內。`,
	'fee-unreported': () => '格式要求在「其他需要報告的事項」中說明收取信息處理費的情況，此處沒有提到。',
	'period-year': ({ reported, told }) => `本報告是${reported}年的，統計期限寫的是${told}年。`,
	'caption-year': ({ reported, told }) => `本報告是${reported}年的，此處的統計表寫的是${told}年。`,
	'dated-within': ({ reported, date }) => `本報告是${reported}年的，日期卻是${date}，早於該年年底。`,
	'plan-year': ({ reported, told }) => `本報告是${reported}年的，此處講今後的打算，寫的卻是${told}年。`,
	'title-year': ({ reported, told }) => `本報告是${reported}年的，此處的報告名稱寫的是${told}年。`,
	'figure-year': ({ reported, told }) => `本報告是${reported}年的，此處寫的是${told}年。`,
	'partial-year': ({ until }) => `此處的數據止於${quoted(until)}，沒有覆蓋全年，請確認。`,
	'until-now': ({ until }) => `此處寫的是${quoted(until)}，看不出數據是否為全年數，請確認。`,
	'published-late': ({ published, due }) => `發布日期是${published}，晚於規定的${due}。`,
	'signed-late': ({ signed, due }) => `落款日期是${signed}，晚於規定的公布期限${due}。`,
	'old-regulations': () => '《政府信息公開條例》已於2019年修訂（國務院令第711號），此處引用的是2008年的文號。',
	'old-term': () => '2019年以後的報告格式不再使用「具體行政行為」。',
	'other-decree': ({ told }) => `《政府信息公開條例》的文號是國務院令第711號，此處寫的是第${told}號。`,
	'other-decree-then': ({ told }) => `當時的《政府信息公開條例》文號是國務院令第492號，此處寫的是第${told}號。`,
	'template-left': ({ left }) => `${quoted(left)}像是模板中未填寫或未刪去的內容。`,
	'told-again': () => '這一段與另一處逐字相同。',
	'sentence-again': () => '這一句與另一處逐字相同。',
	'other-body': ({ body, issuer }) => `此處寫的是${quoted(body)}，本報告是「${issuer}」的，像是沿用了別處的文字。`,
	'personal-data': ({ personal }) => `此處像是${PERSONAL[personal]}，公布前請確認並隱去。`,
	'mends-others': ({ figure, now, instead, others }) =>
		`如把${put(figure, now, instead)}，另有${n(others)}處也隨之相符。`,
	'mended-with': ({ figure, now, instead }) =>
		`這與另一處是同一個數引起的：如把${put(figure, now, instead)}，此處即相符。`,
	'two-mend-others': ({ figure, now, instead, beside, nowBeside, insteadBeside, others }) =>
		`如把${put(figure, now, instead)}、${put(beside, nowBeside, insteadBeside)}，另有${n(others)}處也隨之相符。`,
	'mended-with-two': ({ figure, now, instead, beside, nowBeside, insteadBeside }) =>
		`這與另一處是同一處引起的：如把${put(figure, now, instead)}、${put(beside, nowBeside, insteadBeside)}，此處即相符。`,
	'same-gap-elsewhere': ({ others }) => `另有${n(others)}處相差同樣的數，是同一處引起的。`,
	'same-gap': () => '這與另一處相差同樣的數，是同一處引起的。',
	'within-total': () => '總計相差的數裡已包含這一列的，是同一處引起的。',
	former: ({ words: sentence }) => sentence,
};

/** Why the sum of a list may be right all the same: ways of publishing may overlap, a list may be of some parts. */
const unless = (isMore: boolean): string => (isMore ? '，如沒有重複計數，請核對' : '，如所列已是全部，請核對');
