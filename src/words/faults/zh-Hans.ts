import type { Amount, Kinds, Quote } from '../../report/saying';
import type { FAULTS } from '../../report/sayings/faults';
import { figuresZhHans } from '../figures/zh-Hans';
import { cellName, partedName } from '../name';
import type { Sentences } from '../sayings';
import { apartZh as apart, numberZh as n } from '../units/zh';
import { amountZhHans as words } from '../units/zh-Hans';

const quoted = (quote: Quote): string => `“${quote.words}”`;

/** What table 4 and the forms call what a sentence is about; the interface names it more shortly elsewhere. */
export const APPEALS: Readonly<Record<Kinds['appeal'], string>> = {
	reconsideration: '行政复议',
	'litigation.direct': '未经复议直接起诉',
	'litigation.after_review': '复议后起诉',
};
/** What a report claims of all it had to do. */
export const CLAIMS: Readonly<Record<Kinds['claim'], string>> = { upheld: '均维持', closed: '全部办结' };
/** What the tables say against it. */
const DENIALS: Readonly<Record<Kinds['claim'], string>> = {
	upheld: '结果纠正、其他结果或尚未审结的',
	closed: '结转下年度继续办理的',
};
const BASES: Readonly<Record<Kinds['basis'], string>> = { form: '当年的报告格式', law: '2008年的《条例》第三十二条' };
const PARTS: Readonly<Record<Kinds['part'], string>> = {
	overview: '总体情况',
	proactive: '主动公开政府信息情况',
	application: '收到和处理政府信息公开申请情况',
	fee: '收费及减免情况',
	appeal: '政府信息公开行政复议、行政诉讼情况',
	problems: '存在的主要问题及改进情况',
	other_matters: '其他需要报告的事项',
};
/** In the words of the law, where they are others. */
const BY_LAW: Readonly<Partial<Record<Kinds['part'], string>>> = {
	proactive: '主动公开政府信息的情况',
	application: '依申请公开政府信息的情况',
	appeal: '因政府信息公开申请行政复议、提起行政诉讼的情况',
};
const PERSONAL: Readonly<Record<Kinds['personal'], string>> = {
	identity: '公民身份号码',
	mobile: '个人手机号码',
	card: '银行卡号',
};
const ORDINALS = '一二三四五六七八九十';
const ordinal = (value: number): string => `“${ORDINALS[value - 1] ?? value}是”`;

/** The name of a part, as the law or the form gives it. */
export const partZhHans = (basis: Kinds['basis'], part: Kinds['part']): string =>
	(basis === 'law' && BY_LAW[part]) || PARTS[part];

/** “重复申请”（自然人）; what older versions kept names no figure. */
export function named(id: string): string {
	if (id === '') return '';
	const { name, column } = partedName(id, figuresZhHans);
	return column ? `“${name}”（${column}）` : `“${name}”`;
}

/** “重复申请”（自然人）的3改为2: a number told otherwise. */
function put(figure: string, now: Amount, instead: Amount): string {
	const { name, column } = cellName(figure, figuresZhHans);
	return `${name && `“${name}”${column ? `（${column}）` : ''}的`}${words(now)}改为${words(instead)}`;
}

/** What there was, what came and what went: 204件＋31件−18件. */
const flowOf = (before: Amount, came: readonly Amount[], went: readonly Amount[]): string =>
	[words(before), ...came.map((one) => `＋${words(one)}`), ...went.map((one) => `−${words(one)}`)].join('');

/** 增长20, 下降20: a change that went the other way is told so. */
export const changed = (way: Kinds['way'], value: number, digits = ''): string =>
	`${(way === 'more') === value >= 0 ? '增长' : '下降'}${digits || n(Math.abs(value))}`;

/** What does not add up within a report, in Simplified Chinese: the export's own sentences. */
export const faultsZhHans: Sentences<keyof typeof FAULTS> = {
	'row-sum': ({ figure, expected, actual }) =>
		`表三${named(figure) || '这'}一行六类申请人相加为${n(expected)}，“总计”填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'row-lost': ({ figure, expected, actual }) =>
		`表三没有读到${named(figure) || '这'}一行：其余办理结果相加为${n(expected)}，“（七）总计”填的是${n(actual)}，请核对是否漏了这一行。`,
	'column-sum': ({ column, expected, actual }) =>
		`表三“${figuresZhHans.column[column]}”一列办理结果各行相加为${n(expected)}，“（七）总计”填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'request-balance': ({ column, fresh, before, closed, after }) =>
		`表三“${figuresZhHans.column[column]}”一列：第一项加第二项为${n(fresh)}＋${n(before)}＝${n(fresh + before)}，第三项加第四项为${n(closed)}＋${n(after)}＝${n(closed + after)}，两者应当相等。`,
	'appeal-sum': ({ appeal, expected, actual }) =>
		`表四“${APPEALS[appeal]}”四种结果相加为${n(expected)}，“总计”填的是${n(actual)}，相差${apart(expected, actual)}。`,
	'cells-blank': ({ row, rows, cells }) =>
		`${quoted(row)}${rows > 1 ? `等${rows}行` : '一行'}有${cells}格空白。没有的请填0，漏填的请补上。`,
	'row-cut-off': () => '表格到这里中断，这一行没有读全，请对照原表。',
	'row-open': ({ digits, ways }) =>
		`这一行的数字连在一起（${digits}），按表内的勾稽关系${ways > 0 ? `有${n(ways)}种拆法` : '有很多种拆法'}，不能确定是哪一种，请对照原表。`,
	'other-handling': ({ other, closed }) =>
		`“其他处理”${n(other)}件，占办理结果${n(closed)}件的${Math.round((other / closed) * 100)}%，比例较大，请确认归类。`,
	'cell-no-count': ({ value }) => `表中的件数是${n(value)}，件数应当是不小于0的整数。`,
	'tables-differ': ({ cells, first, second }) =>
		`报告里有两张同样的表，其中${n(cells)}格数字不同（例如一处是${n(first)}，另一处是${n(second)}），请核对以哪一张为准。`,
	'text-and-table': ({ figure, text, table }) =>
		`${named(figure)}正文写的是${n(text)}，表中是${n(table)}，相差${apart(text, table)}。`,
	'unit-and-table': ({ figure, text, table }) =>
		`${named(figure)}正文写的是${words(text)}，表中是${words(table)}，数字相同而单位不同。`,
	'joint-and-table': ({ text, granted, partial }) =>
		`正文写的“予以公开”和“部分公开”共${words(text)}，表三“予以公开”${n(granted)}件、“部分公开”${n(partial)}件，合计${n(granted + partial)}件。`,
	'claim-denied': ({ claim, counts }) =>
		`正文说“${CLAIMS[claim]}”，表中却有${DENIALS[claim]}（${counts.map(n).join('、')}件）。`,
	'told-twice': ({ figure, first, other }) =>
		`${named(figure) || '同一数据'}前后不一致：前面写的是${n(first)}，后面写的是${n(other)}，相差${apart(first, other)}。`,
	'said-again': ({ first, other }) => `同样的话前后数量不同：前面写的是${words(first)}，后面写的是${words(other)}。`,
	'list-sum': ({ parts, total, whole: { value, unit }, open }) =>
		`所列各项相加为${n(total)}${unit}（${parts.map(words).join('＋')}），文中的总数是${n(value)}${unit}，相差${apart(total, value)}${unit}${open ? unless(total > value) : ''}。`,
	'listed-sum': ({ total, whole }) =>
		`所列各项相加为${n(total)}${whole.unit}，文中的总数是${words(whole)}，相差${apart(total, whole.value)}${whole.unit}。`,
	'parts-sum': ({ figure, parts, total, whole }) =>
		`${named(figure) && `${named(figure)}的`}各项相加为${n(total)}（${parts.map(n).join('＋')}），总数写的是${n(whole)}，相差${apart(total, whole)}。`,
	'part-above-whole': ({ part, whole }) => `“其中”的${words(part)}多于总数${words(whole)}。`,
	'part-above-total': ({ figure, of, part, whole }) =>
		`${named(figure) || '其中的一项'}是${n(part)}，多于${named(of) || '总数'}${named(of) && '的'}${n(whole)}。`,
	'year-above-all': ({ year, all }) => `一年的${words(year)}多于历年累计的${words(all)}。`,
	'closed-above-received': ({ closed, received }) =>
		`办结${n(closed)}件，多于收到的${n(received)}件；如含上年结转的，请写明。`,
	'closed-above-all': ({ closed, received, carried }) =>
		`办结${n(closed)}件，多于收到的${n(received)}件与上年结转的${n(carried)}件之和。`,
	'disclosed-above-issued': ({ disclosed, issued }) =>
		`主动公开规范性文件${n(disclosed)}件，多于制发的${n(issued)}件；如含以前年度的文件，请写明。`,
	'in-force-below-issued': ({ figure, issued, repealed, actual }) =>
		`${named(figure)}填的是${n(actual)}，本年制发${n(issued)}件减去废止${n(repealed)}件还有${n(issued - repealed)}件，现行有效件数一般不少于此，请核对。`,
	'flow-balance': ({ fresh, before, closed, after }) =>
		`新收${n(fresh)}件加上年结转${n(before)}件为${n(fresh + before)}件，办结${n(closed)}件加结转下年${n(after)}件为${n(closed + after)}件，两者应当相等。`,
	'results-balance': ({ fresh, before, results, after }) => {
		const [came, ended] = [fresh + before, results.reduce((sum, one) => sum + one, 0)];
		return `新收${n(fresh)}件加上年结转${n(before)}件为${n(came)}件，所列办理结果${results.map(n).join('＋')}＝${n(ended)}件加结转下年${n(after)}件为${n(ended + after)}件，两者应当相等。`;
	},
	'stock-balance': ({ before, came, went, total, after }) =>
		`${flowOf(before, came, went)}＝${n(total)}${after.unit}，文中写的是${words(after)}，相差${apart(total, after.value)}${after.unit}。`,
	share: ({ part, whole, expected, actual, digits }) =>
		`${words(part)}占${words(whole)}的${n(expected)}%，文中写的是${digits || n(actual)}%。`,
	'spoken-share': ({ part, whole, expected, said }) =>
		`${words(part)}占${words(whole)}的${n(expected)}%，与文中的${quoted(said)}不符。`,
	'shares-total': ({ total }) => `所列各项占比相加为${n(total)}%，不是100%。`,
	'rate-above-all': ({ name, actual }) => `${name.words}写为${n(actual)}%，超过100%。`,
	rate: ({ came, done, name, expected, actual, digits }) =>
		`${words(came)}中的${words(done)}是${n(expected)}%，文中写的${name.words}是${digits || n(actual)}%。`,
	'rate-of-all': ({ came, name, actual }) =>
		`文中说${words(came)}全部办理，${name.words}应为100%，文中写的是${n(actual)}%。`,
	'rate-of-appeals': ({ of, came, done, name, expected, actual }) =>
		`表四${named(of)}共${n(came)}件，其中${n(done)}件是${n(expected)}%，文中写的${name.words}是${n(actual)}%。`,
	average: ({ whole, per, expected, actual }) =>
		`全年${words(whole)}，${per === 'day' ? '日' : '月'}均约${n(expected)}${whole.unit}，文中写的是${n(actual)}${whole.unit}。`,
	'each-time': ({ times, total, each, expected }) =>
		`${words(total)}分为${words(times)}，平均每${times.unit.charAt(0)}约${words({ ...each, value: expected })}，文中写的是每${times.unit.charAt(0)}${words(each)}。`,
	'growth-by': ({ now, change, way, expected, actual, digits }) =>
		`本年${words(now)}，比上年${way === 'more' ? '增加' : '减少'}${words(change)}，应为${changed(way, expected)}%，文中写的是${changed(way, actual, digits)}%。`,
	'growth-from': ({ before, change, way, expected, actual, digits }) =>
		`上年${words(before)}，本年${way === 'more' ? '增加' : '减少'}${words(change)}，应为${changed(way, expected)}%，文中写的是${changed(way, actual, digits)}%。`,
	'not-level': ({ now, before }) => `本年${words(now)}，上年${words(before)}，两者不同，文中写的是持平。`,
	'growth-of': ({ now, before, way, expected, actual, digits }) =>
		`本年${words(now)}，上年${words(before)}，应为${changed(way, expected)}%，文中写的是${changed(way, actual, digits)}%。`,
	times: ({ now, before, more, expected, actual }) =>
		`${words(now)}${more ? '比' : '是'}${words(before)}${more ? '增长' : '的'}${n(expected)}倍，文中写的是${more ? '增长' : ''}${n(actual)}倍。`,
	'growth-impossible': ({ now, actual, digits }) =>
		`本年${words(now)}，如增减${digits || n(actual)}%，推不出整数的上年数。`,
	difference: ({ now, before, expected, actual }) =>
		`本年${n(now)}，上年${n(before)}，相差${n(expected)}，文中写的是${n(actual)}。`,
	'points-apart': ({ now, before, expected, actual }) =>
		`由${n(before)}%到${n(now)}%，相差${n(expected)}个百分点，文中写的是${n(actual)}个百分点。`,
	'other-way': ({ now, before, way, difference }) =>
		`本年${n(now)}，上年${n(before)}，应为${way === 'more' ? '增加' : '减少'}${n(difference)}，文中写的是${way === 'more' ? '减少' : '增加'}。`,
	'too-large': ({ told }) => `${words(told)}大得不合常理，请核对是否多写了“万”或数位。`,
	'not-whole': ({ told }) => `${words(told)}不是整数。`,
	'no-such-day': ({ day }) => `没有${quoted(day)}这一天。`,
	'below-nothing': ({ told }) => `${words(told)}前有负号，件数不能小于0。`,
	'parts-announced': ({ announced, own }) => `前言说本报告有${n(announced)}个部分，正文实有${n(own)}个部分。`,
	'parts-absent': ({ parts }) => `前言列有${parts.map(quoted).join('')}，正文中没有找到。`,
	'part-missing': ({ basis, part }) => `${BASES[basis]}要求有“${partZhHans(basis, part)}”部分，正文中没有找到。`,
	'number-after': ({ before, now, skips }) =>
		`标题编号由${quoted(before)}到${quoted(now)}，${skips ? '中间缺号' : '编号重复或倒置'}。`,
	'first-number': ({ now }) => `第一个标题的编号是${quoted(now)}，前面缺号。`,
	'ordinal-after': ({ before, now }) =>
		`${ordinal(before)}之后是${ordinal(now)}，${now > before ? '中间缺项' : '编号重复或倒置'}。`,
	'items-announced': ({ said, listed }) => `前面说有${said}项，下面列了${n(listed)}项（到${ordinal(listed)}）。`,
	'items-listed': ({ said, listed }) => `文中说有${said}项，实际列出${n(listed)}项。`,
	'overview-length': ({ length, most }) => `“总体情况”约${n(length)}字，格式要求控制在${n(most)}字以内。`,
	'fee-unreported': () => '格式要求在“其他需要报告的事项”中说明收取信息处理费的情况，此处没有提到。',
	'period-year': ({ reported, told }) => `本报告是${reported}年的，统计期限写的是${told}年。`,
	'caption-year': ({ reported, told }) => `本报告是${reported}年的，此处的统计表写的是${told}年。`,
	'dated-within': ({ reported, date }) => `本报告是${reported}年的，日期却是${date}，早于该年年底。`,
	'plan-year': ({ reported, told }) => `本报告是${reported}年的，此处讲今后的打算，写的却是${told}年。`,
	'title-year': ({ reported, told }) => `本报告是${reported}年的，此处的报告名称写的是${told}年。`,
	'figure-year': ({ reported, told }) => `本报告是${reported}年的，此处写的是${told}年。`,
	'partial-year': ({ until }) => `此处的数据止于${quoted(until)}，没有覆盖全年，请确认。`,
	'until-now': ({ until }) => `此处写的是${quoted(until)}，看不出数据是否为全年数，请确认。`,
	'published-late': ({ published, due }) => `发布日期是${published}，晚于规定的${due}。`,
	'signed-late': ({ signed, due }) => `落款日期是${signed}，晚于规定的公布期限${due}。`,
	'old-regulations': () => '《政府信息公开条例》已于2019年修订（国务院令第711号），此处引用的是2008年的文号。',
	'old-term': () => '2019年以后的报告格式不再使用“具体行政行为”。',
	'other-decree': ({ told }) => `《政府信息公开条例》的文号是国务院令第711号，此处写的是第${told}号。`,
	'other-decree-then': ({ told }) => `当时的《政府信息公开条例》文号是国务院令第492号，此处写的是第${told}号。`,
	'template-left': ({ left }) => `${quoted(left)}像是模板中未填写或未删去的内容。`,
	'told-again': () => '这一段与另一处逐字相同。',
	'sentence-again': () => '这一句与另一处逐字相同。',
	'other-body': ({ body, issuer }) => `此处写的是${quoted(body)}，本报告是${issuer}的，像是沿用了别处的文字。`,
	'personal-data': ({ personal }) => `此处像是${PERSONAL[personal]}，公布前请确认并隐去。`,
	'mends-others': ({ figure, now, instead, others }) =>
		`如把${put(figure, now, instead)}，另有${n(others)}处也随之相符。`,
	'mended-with': ({ figure, now, instead }) =>
		`这与另一处是同一个数引起的：如把${put(figure, now, instead)}，此处即相符。`,
	'two-mend-others': ({ figure, now, instead, beside, nowBeside, insteadBeside, others }) =>
		`如把${put(figure, now, instead)}、${put(beside, nowBeside, insteadBeside)}，另有${n(others)}处也随之相符。`,
	'mended-with-two': ({ figure, now, instead, beside, nowBeside, insteadBeside }) =>
		`这与另一处是同一处引起的：如把${put(figure, now, instead)}、${put(beside, nowBeside, insteadBeside)}，此处即相符。`,
	'same-gap-elsewhere': ({ others }) => `另有${n(others)}处相差同样的数，是同一处引起的。`,
	'same-gap': () => '这与另一处相差同样的数，是同一处引起的。',
	'within-total': () => '总计相差的数里已包含这一列的，是同一处引起的。',
	former: ({ words: sentence }) => sentence,
};

/** Why the sum of a list may be right all the same: ways of publishing may overlap, a list may be of some parts. */
const unless = (isMore: boolean): string => (isMore ? '，如没有重复计数，请核对' : '，如所列已是全部，请核对');
