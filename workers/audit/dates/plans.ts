import type { YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** What an office will do next, under the reported year's own number or by a day that is past: left from last year's report. */
export function plans(told: Told, docket: Docket): void {
	const { folded, outline, numbers } = told;
	const reported = told.meta.year;
	if (reported === undefined) return;
	const parts = outline.headings.filter(({ level }) => level === 1);
	for (const mention of numbers.years) {
		const { start, end, year } = mention;
		if (year > reported) continue;
		const part = parts.findLast((heading) => heading.start <= start);
		if (part?.kind !== 'problems') continue;
		const isNamed = outline.headings.some((heading) => heading.start <= start && end <= heading.end);
		const isPlan = (isNamed ? NAMED : WILL).test(rightBehind(folded.text, end, AHEAD));
		const before = rightBefore(folded.text, start, HEAD_WITHIN);
		if (!isPlan && !(UNDER_HEAD.test(before) && year === reported))
			if ((year === reported && !PLANNED.test(before)) || !isDue(told, mention)) continue;
		docket.fails('year.mismatch', {
			says: { code: 'plan-year', reported, told: year },
			spans: [sourceSpan(folded, start, end)],
			expected: reported + 1,
			actual: year,
		});
	}
}
const AHEAD = 28;
const HEAD_WITHIN = 12;
/** (二)打算。2018年修订目录. */
const UNDER_HEAD = /(?:工作打算|[)、。;]打算|下一步(?:工作)?(?:打算|安排|计划|思路))[。:]$/;
/** 计划2018年上半年完成. */
const PLANNED = /(?<!原)(?:计划|打算|力争|预计)[在于到]?$/;

/** 2018年工作打算, as a heading. */
const NAMED = /^度?(?:政府信息公开|政务公开|信息公开)?(?:重点)?(?:工作)?的?(?:主要)?(?:打算|计划|思路|安排|设想|重点)/;
/** 2018年,我县将继续…; 将政府信息公开纳入考核 is no plan, nor is what was planned (计划建设的网站). */
const WILL =
	/^度?[,，]?(?:[我本全][一-鿿]{1,4}|[一-鿿]{2,12}[局县市区镇乡委办处])?(?:(?:将|拟|计划|打算)(?:于[^,，。;]{1,8})?(?!政府信息|政务公开|信息公开|[^,，。;]{1,20}(?:纳入|作为|列为|列入|融入|放在|贯穿|挂钩|分解))[一-鿿]{2}(?![^,，。;]{0,12}(?:的|未|没有|已))|(?:予以|加以)(?:改进|解决|完善|整改)[,，。;])/;

/** 下一步,2015年底前建立台账, in the report for 2016: what will be done, by a day that is past. */
function isDue({ folded: { text }, outline }: Told, { start, end }: YearMention): boolean {
	const by = BY.exec(rightBehind(text, end, BY_WITHIN));
	if (!by) return false;
	const paragraph = outline.paragraphs.findLast((one) => one.start <= start);
	const before = text.slice(paragraph?.start ?? start, start);
	return OPENS.test(before) && NEXT.test(before + by[0]) && !ORDERED.test(before.slice(-ORDERED_WITHIN));
}
/** To the end of the clause; what was done is told with 的, 了, 已. */
const BY =
	/^度?(?:内|[上下]半年|(?:[底末]|[上下]半年|\d{1,2}月(?:\d{1,2}日|[底末]|[上中下]旬)?)[之以]?前)[,，]?[^,，。;的了已未曾应\d]{0,12}(?:建立|完成|实现|出台|制定|印发|开展|启动|修订|建成|上线|形成|健全|完善|修复|更新|改造)(?!文件)[^,，。;的了已未曾]{0,24}[,，。;\n]/;
const BY_WITHIN = 64;
/** A clause begins here, but for how the day is led in. */
const OPENS = /(?:^|[,，。;:\n]|[一二三四五六]是|拟|计划|打算|力争|争取|预计|确保)[在于到]?$/;
const NEXT =
	/下一步|下一?阶段|今后|接下来|拟|计划|打算|力争|预计|争取|将(?:继续|进一步|着力|重点|加强|加大|不断|深入|严格|全面|做好|切实|积极|努力|于|在)|(?<![主重只])要(?:按时|全面)?[建完实出制修]/;
/** What others ordered, or what was planned then, is told of then. */
const ORDERED = /要求|规定|部署|根据|按照|《|上年|去年|原定|原计划|曾|提出|整改/;
const ORDERED_WITHIN = 30;
