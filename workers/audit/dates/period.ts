import { rightBefore } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { isShare } from '../lists/items';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/** 1-11月份, 截至11月底, 截至目前: the figures that follow do not cover the year. */
const PARTIAL =
	/(?:1|一)月?[-~至到—](?:([2-9]|1[01])|(?:[二三四五六七八九十]|十一))月|截至(?:20\d\d年)?(?:([2-9]|1[01]?)月|目前)|1月1日(?:起|开始)?[-~至到—]+(?:20\d\d年)?(?:[2-9]|1[01])月\d{1,2}日/y;
const MAY_BEGIN = tableOf('1一截');
const GOES_ON = tableOf('月-~至到—止');

/** The words that limit a figure stand at most so far before it. */
const REACH = 40;

/** Figures that the words before them limit to a part of the year: 截至9月底收到52件. */
export function period({ folded, items }: Told, docket: Docket): void {
	const partials = partialsIn(folded);
	if (partials.length === 0) return;
	for (const { start, end } of partials) if (isOfTheReport(folded, start)) fails(start, end, end, false);
	let from = -1;
	for (const item of items) {
		if (isShare(item) || item.quantity.start < from) continue;
		const near = Math.max(item.stretch.start, item.quantity.start - REACH);
		if (!partials.some((one) => one.start >= near && one.end <= item.quantity.start)) continue;
		const start = near + folded.text.slice(near, item.quantity.start).lastIndexOf('。') + 1;
		const partial = partials.find((one) => one.start >= start && one.end <= item.quantity.start);
		if (!partial) continue;
		const isNow = folded.text.slice(partial.start, partial.end).endsWith('目前');
		if (isNow && STATE.test(folded.text.slice(partial.end, item.quantity.start))) continue;
		from = folded.text.indexOf('。', item.quantity.end);
		if (from < 0) from = folded.text.length;
		fails(partial.start, partial.end, item.quantity.end, isNow);
	}

	function fails(start: number, end: number, until: number, isNow: boolean) {
		docket.fails('period.partial', {
			says: { code: isNow ? 'until-now' : 'partial-year', until: quoteOf(folded, start, end) },
			spans: [sourceSpan(folded, start, until)],
		});
	}
}

/** 统计期限为2022年1月1日至11月30日: of all figures of the report. */
const isOfTheReport = ({ text }: Folded, at: number): boolean => OF_REPORT.test(rightBefore(text, at, 20));
const OF_REPORT = /统计(?:期限|期间|时限|时段|时间|周期|范围)[^。;\n]{0,14}$/;

/** 截至目前已建成12个, 有粉丝3200人, 累计公开44条: what there is on that day is no count of the year. */
const STATE = /建成|设[有立置]|拥有|[共现]有|有粉丝|开[通设]|配备|粉丝|关注|用户|注册|有效|累计|历年/;

/** All spans of less than a year; most reports have none. */
function partialsIn({ text, codes, signs }: Folded): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const at of signs) {
		if (MAY_BEGIN[codes[at] as number] !== 1 || GOES_ON[codes[at + 1] as number] !== 1) continue;
		PARTIAL.lastIndex = at;
		const match = PARTIAL.exec(text);
		if (match) found.push({ start: at, end: at + match[0].length });
	}
	return found;
}
