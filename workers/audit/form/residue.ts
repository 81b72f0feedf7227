import { groupedBy } from '../../../src/report/grouped';
import { type Folded, foldedOffset, sourceSpan } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/** What a template leaves to be filled in; each begins with a character that is a sign. */
const LEFT: readonly (readonly [first: string, whole: RegExp])[] = [
	['×', /×{1,6}(?=年|月|日|县|市|区|省|局|镇|乡|条|件|次|项|人|个|万|元|%)/y],
	['×', /×{1,6}(?=办(?![理事公法])|号)/y],
	['×', /(?<=(?:电话|传真|邮编|热线|手机):?[\d()-]{0,8})×{3,12}(?![\d×])/y],
	['X', /(?<![A-Za-z])X{2,4}(?=社区|街道)/y],
	['X', /(?<=(?:电话|传真|邮编|热线|手机):?[\d()-]{0,8})X{3,12}(?![\dX])/y],
	['X', /(?<![A-Za-z])X{1,6}(?=年|月|日|县|市|区|省|局|镇|乡|条|件|次|项|人(?!员)|个|万|元|%)/y],
	['_', /(?<=[一-鿿\d:,，])_{3,20}(?=[一-鿿,，。;])/y],
	['_', /_{2,20}(?=年|月|日|条|件|次|项|人|个|份|万|元|%)/y],
	['请', /请在此填写|(?<=[([【])请填写|请填写(?=[)\]】\n])/y],
	['(', /\(\)(?=(?:[余多]|万)?(?:条|件|份|篇|个|期|场|次|人|元)(?!\)))/y],
	['(', /\((?:宋体|仿宋|黑体|楷体|小?[一二三四五六]号字?)[^)]{0,14}(?:号|字|加粗)\)/y],
	['(', /\((?:此处|在此|请)?(?:填写|填报|填入)[^()]{2,24}(?:没有|如无|若无)[^()]{0,6}(?:填|写)[^()]{0,6}\)/y],
	['待', /待(?:补充|填写|核实后填)(?=[)\]】,，。;\n]|$)/y],
];
const BY_FIRST = groupedBy(LEFT, ([first]) => first.charCodeAt(0));
const MAY_BEGIN = tableOf(LEFT.map(([first]) => first).join(''));

/** ××, XX, 20XX年, ____, 请填写, (宋体四号字): a template that was not filled in. */
export function residue({ folded, meta, indicators }: Told, docket: Docket): void {
	if (meta.year === undefined && indicators.length === 0) return;
	blanks(folded, docket);
	unnamed(folded, docket);
	const { codes, signs, text } = folded;
	let from = 0;
	for (const at of signs) {
		const code = codes[at] as number;
		if (at < from || MAY_BEGIN[code] !== 1) continue;
		const length = leftAt(text, at, code);
		if (length === 0) continue;
		report(folded, at, at + length, docket);
		from = at + length + 1;
	}
}

/** How long what is left of a template at an offset is. */
function leftAt(text: string, at: number, code: number): number {
	for (const [, whole] of BY_FIRST.get(code) ?? []) {
		whole.lastIndex = at;
		const left = whole.exec(text);
		if (left) return left[0].length;
	}
	return 0;
}

/** 收到申请　　件,办结　　件: only blanks stand where the number must. */
function blanks(folded: Folded, docket: Docket): void {
	const { source } = folded;
	for (const { index, 0: words } of source.matchAll(BLANK)) {
		if (!ASKS.has(source.charAt(index - 1))) continue;
		const at = foldedOffset(folded, index);
		if (at > 0) report(folded, at, foldedOffset(folded, index + words.length), docket);
	}
}
const ASKS = new Set('信息请结理布训文复讼议到开共有');
const BLANK = /[ \u3000]{2,20}(?:条|件|份|篇|次|期|场|人次)(?=[,，。;；、])/g;

/** 某某镇, 某某年: a body or a date that is not named; 张某某 is a person, 某某公司 one that asked. */
function unnamed(folded: Folded, docket: Docket): void {
	const { text } = folded;
	for (let at = text.indexOf(UNNAMED); at >= 0; at = text.indexOf(UNNAMED, at + 1))
		if (A_BODY.test(text.slice(at + UNNAMED.length, at + UNNAMED.length + 2)) && !BEFORE.test(text.charAt(at - 1)))
			report(folded, at, at + UNNAMED.length, docket);
}
const UNNAMED = '某某';
const A_BODY = /^(?:省(?!略)|市(?![场民])|[县镇乡局委厅]|区(?![域间])|街道|年|月)/;
/** The surname of a person. */
const BEFORE =
	/[某赵钱孙李周吴郑王冯陈杨朱秦许何吕张孔曹金魏姜谢邹苏潘范彭马方袁柳唐罗郝史贺汤黄萧尹姚邵毛戴宋庞熊杜董梁贾江郭林徐高夏蔡田胡霍万卢丁邓石崔龚程陆段侯武刘叶白蒋韩曾]/;

const LEADS = /^(?:[\d()-]{2}|[×X]{2})$/;
const PAUSE = /[,，。;；、)]/;

function report(folded: Folded, start: number, end: number, docket: Docket): void {
	const { text } = folded;
	let from = Math.max(0, start - 2, text.lastIndexOf('\n', start) + 1);
	// 0578-×××××××, XX市XX区: from where the number or the name begins.
	while (from > 0 && LEADS.test(text.slice(from - 1, from + 1))) from--;
	const left = quoteOf(folded, from, PAUSE.test(text.charAt(end)) ? end : Math.min(text.length, end + 1));
	docket.fails('template.residue', {
		says: { code: 'template-left', left },
		spans: [sourceSpan(folded, start, end)],
	});
}
