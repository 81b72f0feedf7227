import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** What an office will do next, under the reported year's own number: left from last year's report. */
export function plans({ folded, outline, numbers, meta: { year: reported } }: Told, docket: Docket): void {
	if (reported === undefined) return;
	const parts = outline.headings.filter(({ level }) => level === 1);
	for (const { start, end, year } of numbers.years) {
		if (year > reported) continue;
		const part = parts.findLast((heading) => heading.start <= start);
		if (part?.kind !== 'problems') continue;
		const isNamed = outline.headings.some((heading) => heading.start <= start && end <= heading.end);
		if (!(isNamed ? NAMED : WILL).test(folded.text.slice(end, end + AHEAD))) continue;
		docket.fails('year.mismatch', {
			says: { code: 'plan-year', reported, told: year },
			spans: [sourceSpan(folded, start, end)],
			expected: reported + 1,
			actual: year,
		});
	}
}
const AHEAD = 28;

/** 2018年工作打算, as a heading. */
const NAMED = /^度?(?:政府信息公开|政务公开|信息公开)?(?:重点)?(?:工作)?的?(?:主要)?(?:打算|计划|思路|安排|设想|重点)/;
/** 2018年,我县将继续…; 将政府信息公开纳入考核 is no plan. */
const WILL =
	/^度?[,，]?(?:[我本全][一-鿿]{1,4}|[一-鿿]{2,12}[局县市区镇乡委办处])?(?:将|拟)(?:继续|进一步|着力|重点|加强|加大|围绕|认真|不断|深入|坚持|严格|全面|做好|抓好|切实|积极|努力|从以下|主要)/;
