import type { Era, SectionKind } from '../../src/report/reading';
import { sourceSpan } from '../text/fold';
import type { Docket } from './docket';
import type { Told } from './told';

/** A part with the words that a report without such a heading would still say. */
type Part = readonly [kind: SectionKind, name: string, words: RegExp];

/** What a report must have, and how many of the parts must be plainly there before one is said to be missing. */
interface Required {
	by: string;
	parts: readonly Part[];
	enough: number;
	/** It names no headings: what is missing is said as information. */
	doubtful?: boolean;
}

/** The six parts of the forms of 2019 and 2021. */
const FORM: Required = {
	by: '当年的报告格式',
	parts: [
		['overview', '总体情况', /总体情况|概述|概况|基本情况/],
		['proactive', '主动公开政府信息情况', /主动公开政府信息情况|主动公开情况|第二十条/],
		['application', '收到和处理政府信息公开申请情况', /处理政府信息公开申请情况|依申请公开情况|本年新收/],
		['appeal', '政府信息公开行政复议、行政诉讼情况', /复议/],
		['problems', '存在的主要问题及改进情况', /问题|不足/],
		['other_matters', '其他需要报告的事项', /(?:其他|其它)(?:需要)?(?:报告)?(?:的)?事项|需要(?:报告|说明)的/],
	],
	enough: 4,
};

/** What article 32 of the 条例 of 2008 asks for: here only what is not so much as mentioned is missing. */
const LAW: Required = {
	by: '2008年的《条例》第三十二条',
	parts: [
		['proactive', '主动公开政府信息的情况', /主动公开/],
		['application', '依申请公开政府信息的情况', /申请/],
		['fee', '收费及减免情况', /收费|费用|收取|减免/],
		['appeal', '因政府信息公开申请行政复议、提起行政诉讼的情况', /复议|诉讼/],
		['problems', '存在的主要问题及改进情况', /问题|不足|困难|薄弱|差距|改进/],
	],
	enough: 3,
	doubtful: true,
};
const BY_ERA: Readonly<Partial<Record<Era, Required>>> = {
	narrative: LAW,
	statistical: LAW,
	tables2019: FORM,
	tables2021: FORM,
};
/** Where nothing is asked for. */
const NONE: Required = { by: '', parts: [], enough: 1 };
/** The first reports under the 条例 of 2008 are those of that year. */
const SINCE = 2008;

/** The parts that the form or the law of the year requires; said only where the report's other parts are plainly there. */
export function required({ folded, outline, meta }: Told, docket: Docket): void {
	const { by, parts, enough, doubtful } = (meta.era && (meta.year ?? 0) >= SINCE && BY_ERA[meta.era]) || NONE;
	const outer = outline.headings.filter(({ level }) => level === 1);
	const has = (kind: SectionKind): boolean => outline.headings.some((heading) => heading.kind === kind);
	if (parts.filter(([kind]) => has(kind)).length < enough) return;
	for (const [kind, name, words] of parts) {
		const found = outline.headings.find((heading) => heading.kind === kind);
		if (found) docket.holds('sections.required_missing', [sourceSpan(folded, found.start, found.end)]);
		else if (!words.test(folded.text)) {
			docket.fails('sections.required_missing', {
				message: `${by}要求有“${name}”一部分，正文中没有找到，请核对。`,
				spans: outer.map(({ start, end }) => sourceSpan(folded, start, end)),
				...(doubtful && { doubtful }),
			});
		} else docket.uncheckable('sections.required_missing', [], `没有“${name}”的标题，但文中提到`);
	}
}
