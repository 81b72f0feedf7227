import type { Era } from '../../../src/report/reading';
import type { Kinds } from '../../../src/report/saying';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** A part with the words that a report without such a heading would still say. */
type Part = readonly [kind: Kinds['part'], words: RegExp];

/** What a report must have, and how many of the parts must be plainly there before one is said to be missing. */
interface Required {
	basis: Kinds['basis'];
	parts: readonly Part[];
	enough: number;
	/** It names no headings: what is missing is said as information. */
	doubtful?: boolean;
}

/** The six parts of the forms of 2019 and 2021. */
const FORM: Required = {
	basis: 'form',
	parts: [
		['overview', /总体情况|概述|概况|基本情况/],
		['proactive', /主动公开政府信息情况|主动公开情况|第二十条/],
		['application', /处理政府信息公开申请情况|依申请公开情况|本年新收/],
		['appeal', /复议/],
		['problems', /问题|不足/],
		['other_matters', /其他(?:需要)?(?:报告)?(?:的)?事项|需要(?:报告|说明)的/],
	],
	enough: 4,
};

/** What article 32 of the 条例 of 2008 asks for: here only what is not so much as mentioned is missing. */
const LAW: Required = {
	basis: 'law',
	parts: [
		['proactive', /主动公开|(?:公开|发布)[^。;,]{0,10}信息/],
		['application', /申请/],
		['fee', /收费|费用|收取|减免/],
		['appeal', /复议|诉讼/],
		['problems', /问题|不足|困难|薄弱|差距|改进/],
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
/** Schools, hospitals and companies report by rules of their own, not by the forms. */
const INSTITUTION = /(?:大学|学院|学校|[中小]学|医院|公司|集团|银行)$/;
/** Where nothing is asked for. */
const NONE: Required = { basis: 'form', parts: [], enough: 1 };
/** The first reports under the 条例 of 2008 are those of that year. */
const SINCE = 2008;

/** The parts that the form or the law of the year requires; said only where the report's other parts are plainly there. */
export function required({ folded, outline, meta }: Told, docket: Docket): void {
	if (meta.issuer && INSTITUTION.test(meta.issuer)) return;
	const { basis, parts, enough, doubtful } = (meta.era && (meta.year ?? 0) >= SINCE && BY_ERA[meta.era]) || NONE;
	const outer = outline.headings.filter(({ level }) => level === 1);
	const has = (kind: Kinds['part']): boolean => outline.headings.some((heading) => heading.kind === kind);
	if (parts.filter(([kind]) => has(kind)).length < enough) return;
	for (const [kind, words] of parts) {
		const found = outline.headings.find((heading) => heading.kind === kind);
		if (found) docket.holds('sections.required_missing', [sourceSpan(folded, found.start, found.end)]);
		else if (!words.test(folded.text)) {
			docket.fails('sections.required_missing', {
				says: { code: 'part-missing', basis, part: kind },
				spans: outer.map(({ start, end }) => sourceSpan(folded, start, end)),
				...(doubtful && { doubtful }),
			});
		} else docket.uncheckable('sections.required_missing', [], { code: 'part-mentioned', basis, part: kind });
	}
}
