import type { Era, SectionKind } from '../../src/report/reading';
import { sourceSpan } from '../text/fold';
import type { Docket } from './docket';
import type { Told } from './told';

/** The six parts of the forms of 2019 and 2021, with the words that a report without such a heading would still say. */
const PARTS: readonly (readonly [kind: SectionKind, name: string, words: RegExp])[] = [
	['overview', '总体情况', /总体情况|概述|概况|基本情况/],
	['proactive', '主动公开政府信息情况', /主动公开政府信息情况|主动公开情况|第二十条/],
	['application', '收到和处理政府信息公开申请情况', /处理政府信息公开申请情况|依申请公开情况|本年新收/],
	['appeal', '政府信息公开行政复议、行政诉讼情况', /复议/],
	['problems', '存在的主要问题及改进情况', /问题|不足/],
	['other_matters', '其他需要报告的事项', /(?:其他|其它)(?:需要)?(?:报告)?(?:的)?事项|需要(?:报告|说明)的/],
];
const ERAS: readonly (Era | undefined)[] = ['tables2019', 'tables2021'];

/** The parts that the form of the year requires; said only where the report's other parts are plainly there. */
export function required({ folded, outline, meta }: Told, docket: Docket): void {
	if (!ERAS.includes(meta.era)) return;
	const outer = outline.headings.filter(({ level }) => level === 1);
	const has = (kind: SectionKind): boolean => outline.headings.some((heading) => heading.kind === kind);
	if (PARTS.filter(([kind]) => has(kind)).length < 4) return;
	for (const [kind, name, words] of PARTS) {
		const found = outline.headings.find((heading) => heading.kind === kind);
		if (found) docket.holds('sections.required_missing', [sourceSpan(folded, found.start, found.end)]);
		else if (!words.test(folded.text)) {
			docket.fails('sections.required_missing', {
				message: `当年的报告格式要求有“${name}”一部分，正文中没有找到，请核对。`,
				spans: outer.map(({ start, end }) => sourceSpan(folded, start, end)),
			});
		} else docket.uncheckable('sections.required_missing', [], `没有“${name}”的标题，但文中提到`);
	}
}
