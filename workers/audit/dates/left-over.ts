import type { YearMention } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { type Item, isShare, start } from '../lists/items';
import type { Told } from '../told';

/**
 * 2019年,我镇公开栏更新24次, in the report for 2021, which tells nothing else of 2019: perhaps a year that was not changed;
 * or 2022年,我镇公开…, and the report's title was not.
 * Only for information: what was done then may be told on purpose.
 */
export function leftOver(told: Told, docket: Docket): void {
	const { folded, meta, numbers, items } = told;
	const reported = meta.year;
	if (reported === undefined) return;
	for (const mention of numbers.years) {
		const { year, start: from } = mention;
		const isNext = year === reported + 1 && !PLANNED.test(sentenceBehind(folded, mention));
		if (!(isNext || (year < reported && year >= reported - OLD)) || !opensSentence(folded, from)) continue;
		if (!OF_US.test(rightBehind(folded.text, mention.end, 6)) || isTelling(told, mention, reported)) continue;
		if (!isNext && numbers.years.some((other) => other !== mention && other.year === year)) continue;
		const counted = items.find((item) => start(item) > mention.end);
		if (!counted || !isCount(counted) || start(counted) > sentenceEnd(folded, mention)) continue;
		docket.fails('year.mismatch', {
			says: { code: 'figure-year', reported, told: year },
			spans: [sourceSpan(folded, from, mention.end)],
			expected: reported,
			actual: year,
			doubtful: true,
		});
	}
}
/** A text is taken over from one of the last reports. */
const OLD = 2;
const OF_US = /^度?[,，]?(?:[我本全]|[省市县区镇乡局委][^,，。]?)/;

const opensSentence = ({ text }: Folded, at: number): boolean => at === 0 || /[。;\n]/.test(text.charAt(at - 1));
const sentenceEnd = ({ text }: Folded, { end }: YearMention): number => {
	const at = rightBehind(text, end, LONGEST).search(/[。\n]/);
	return end + (at < 0 ? 0 : at);
};
const LONGEST = 120;
const sentenceBehind = ({ text }: Folded, { end }: YearMention): string =>
	rightBehind(text, end, LONGEST).split(/[。\n]/, 1)[0] as string;
/** What is to be done in the next year, or was decided in its first months. */
const PLANNED = /将|拟|计划|打算|预计|力争|争取|目标|下一步|继续|要|\d月|季度|新增|改进|报告|起/;

/** Whether the sentence, or the one behind it, says that it is told of then: what was founded or won, or compared with now. */
function isTelling({ folded }: Told, mention: YearMention, reported: number): boolean {
	const to = sentenceEnd(folded, mention);
	const behind = rightBehind(folded.text, to, BEHIND);
	return (
		THEN.test(folded.text.slice(mention.end, to)) ||
		folded.text.slice(mention.end, to + BEHIND).includes(`${reported}年`) ||
		NOW.test(behind)
	);
}
const BEHIND = 40;
const NOW = /今年|本年|目前|现/;
const THEN =
	/成立|组建|启动|印发|出台|制定|颁布|实施|施行|建成|开通|设立|上线|荣?获|评为|被|起|以来|结转|规划|计划|底|比|较|同比|增长|下降|减少|增加|累计|通报|整改|存在/;

const isCount = (item: Item): boolean => !isShare(item) && COUNTED.has(item.quantity.unit);
const COUNTED = new Set('条 件 次 篇 期 场 人次 份 个'.split(' '));
