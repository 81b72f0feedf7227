import type { YearMention } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/**
 * 2015年,在县委的领导下,…, as the first words of a part in the report for 2016: the part was taken over and its year not changed.
 * Only for information: a report may begin with what was before.
 */
export function openings({ folded, outline, meta, numbers }: Told, docket: Docket): void {
	const reported = meta.year;
	if (reported === undefined) return;
	const starts = openingsOf(outline);
	for (const mention of numbers.years) {
		const { year, start, end } = mention;
		if (year >= reported || year < reported - OLD || !starts.some((from) => opens(folded, from, start))) continue;
		const sentence = sentenceBehind(folded.text, mention);
		if (!OF_NOW.test(sentence) || THEN.test(sentence) || sentence.includes(`${reported}年`)) continue;
		docket.fails('year.mismatch', {
			says: { code: 'figure-year', reported, told: year },
			spans: [sourceSpan(folded, start, end)],
			expected: reported,
			actual: year,
			doubtful: true,
		});
	}
}
/** A text is taken over from one of the last reports. */
const OLD = 2;

/** Where the first paragraph of each part begins. */
function openingsOf({ headings, paragraphs }: Told['outline']): number[] {
	const own = paragraphs.filter(({ furniture }) => !furniture);
	return headings
		.filter(({ level }) => level === 1)
		.flatMap(({ end }) => own.find(({ start }) => start >= end)?.start ?? []);
}

/** At once, or behind what the paragraph is headed by: 存在的主要问题:2015年,…. */
const opens = ({ text }: Folded, from: number, at: number): boolean =>
	from === at || (from < at && at - from <= LONGEST_HEAD && HEAD.test(text.slice(from, at)));
const HEAD = /^[^,，。;\d]+:$/;
const LONGEST_HEAD = 14;

const sentenceBehind = (text: string, { end }: YearMention): string =>
	rightBehind(text, end, WITHIN).split('。', 1)[0] as string;
const WITHIN = 120;

/** What an office says of the year it reports on: by whom it was led, what it did well, what is still wanting. */
const OF_NOW =
	/^度?[,，]?(?:在[^,，。;]{2,30}(?:领导|指导|关心|支持)下|(?:[我本全]|[一-鿿]{1,10}[省市县区州旗镇乡局委办])[一-鿿]{0,12}?(?:认真|深入|严格|坚持|高度重视|扎实|紧紧|全面贯彻|全面落实)|[我本全][^。;\d]{1,40}?[仍还尚](?:存在|有[一不]))/;
/** What was done then is told on purpose. */
const THEN = /整改|上年|去年|以来|以后|之后|起|指出|通报|被|成立|印发|出台|荣获|比|较|结转/;
