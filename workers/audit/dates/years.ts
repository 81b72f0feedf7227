import type { Span } from '../../../src/report/span';
import type { YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import { oneOf } from '../../text/one-of';
import type { Docket } from '../docket';
import type { Figure } from '../figures';
import type { Told } from '../told';

/** Another year stands where the reported year must: left from last year's report, as a rule. */
export function years(told: Told, docket: Docket) {
	const { meta, numbers } = told;
	if (meta.year === undefined) return;
	periods(told, meta.year, docket);
	for (const mention of numbers.years) {
		noneOf(told, mention, meta.year, docket);
	}
	ownName(told, meta.year, docket);
	for (const figure of told.named.prose.all) if (figure.year !== undefined) figureOf(told, figure, meta.year, docket);
}

/** 统计期限自2016年1月1日起至2016年12月31日止: both years are the report's; one period is told once. */
function periods({ folded, numbers }: Told, reported: number, docket: Docket) {
	const edges = numbers.years.filter((mention) => isEdge(folded, mention) && !isNewYear(folded, mention, reported));
	const wrong = edges.filter(({ year }) => year !== reported);
	const spanOf = ({ start, end }: YearMention): Span => sourceSpan(folded, start, end);
	for (const edge of edges) {
		if (edge.year === reported) docket.holds('year.mismatch', [spanOf(edge)]);
		else if (!wrong.some((before) => isOneMistake(before, edge)))
			docket.fails('year.mismatch', {
				says: { code: 'period-year', reported, told: edge.year },
				spans: [edge, ...wrong.filter((other) => isOneMistake(edge, other))].map(spanOf),
				expected: reported,
				actual: edge.year,
			});
	}
}

/** 2016年1月1日, 2016年12月31日 behind words that a period is told. */
const isEdge = ({ text }: Folded, { start, end }: YearMention): boolean =>
	MAY_EDGE.has(text.charAt(end)) &&
	EDGE.test(rightBehind(text, end, 7)) &&
	PERIOD.test(rightBefore(text, start, PERIOD_WITHIN));
const MAY_EDGE = new Set('度01');
const EDGE = /^度?(?:1月1日|01月01日|12月31日)/;
const PERIOD = /统计期|期限|所列数据|数据(?:的)?统计/;
const PERIOD_WITHIN = 40;

/** 至2015年1月1日止, in the report for 2014: the day after its last. */
const isNewYear = ({ text }: Folded, { start, end, year }: YearMention, reported: number): boolean =>
	year === reported + 1 &&
	/[至到-]/.test(text.charAt(start - 1)) &&
	/^年?度?0?1月0?1日/.test(rightBehind(text, end, 7));

/** Both edges of one period with the same wrong year. */
const isOneMistake = (first: YearMention, last: YearMention): boolean =>
	first.year === last.year && first.end < last.start && last.start - first.end < PERIOD_WITHIN;

/** 2016年度,我局未收到申请, at the beginning of a sentence in the report for 2017. */
function noneOf(
	{ folded: { text }, folded }: Told,
	{ start, end, year }: YearMention,
	reported: number,
	docket: Docket,
) {
	if (year !== reported - 1 || (start > 0 && !/[。\n]/.test(text.charAt(start - 1)))) return;
	if (!NONE.test(rightBehind(text, end, NONE_WITHIN))) return;
	docket.fails('year.mismatch', {
		says: { code: 'figure-year', reported, told: year },
		spans: [sourceSpan(folded, start, end)],
		expected: reported,
		actual: year,
	});
}
const NONE =
	/^度?[,，]?(?:[我本全][一-鿿]{1,4}|[一-鿿]{2,10}[局县市区镇乡委办])?(?:均|共)?(?:未(?:收到|接到|受理|发生|产生|出现|收取)|没有(?:收到|接到|发生|产生|收取))[^。;]{0,24}(?:申请|复议|诉讼|费用?|举报)/;
const NONE_WITHIN = 60;

/** 现公布某某镇2020年政府信息公开工作年度报告, in the report for 2021: its own name before its first part. */
function ownName({ folded, outline }: Told, reported: number, docket: Docket) {
	const first = outline.headings[0]?.start ?? 0;
	for (const { start, end, furniture } of outline.paragraphs) {
		if (start >= first) return;
		if (furniture) continue;
		for (const match of folded.text.slice(start, end).matchAll(OWN_NAME)) {
			const said = match.slice(1).find((year) => year !== undefined) ?? '';
			const from = start + match.index + match[0].lastIndexOf(said);
			const spans = [sourceSpan(folded, from, from + said.length)];
			if (Number(said) === reported) docket.holds('year.mismatch', spans);
			else
				docket.fails('year.mismatch', {
					says: { code: 'title-year', reported, told: Number(said) },
					spans,
					expected: reported,
					actual: Number(said),
				});
		}
	}
}

const OWN_NAME = new RegExp(
	oneOf(
		// 现公布2016年政府信息公开工作年度报告
		/(?:[现特]|向社会)(?:公布|发布|公开)《?[^。，,、《》关]{0,28}?(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?年?度?(?:工作)?(?:报告|年报)/,
		// 现将某某县2016年政府信息公开工作情况报告如下
		/现将(?:[我本]?[一-鿿]{0,14}?)(20\d\d)年度?(?:的)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况|报告|总结)[^。;]{0,12}?(?:报告|公布|汇报|总结)?如下/,
		// 编制了《2016年政府信息公开工作年度报告》
		/(?:编制|编写|形成)了?《?[^。，,、《》关]{0,24}?(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?年?度?(?:工作)?(?:报告|年报)(?!的|》的|》?(?:编制|编写|工作|格式|要求))/,
	),
	'g',
);

/** A comparison names last year on purpose. */
const COMPARES = /比|较|上年|去年|同期|增长|下降|减少|增加|结转|以来|截至|累计/;

/**
 * A figure told for another year, though the report tells it for no year of its own (or tells the same number for it):
 * the year was not changed.
 */
function figureOf(told: Told, figure: Figure, reported: number, docket: Docket) {
	const { folded, numbers, named } = told;
	const { item, year } = figure;
	const mention =
		item && numbers.years.findLast(({ end, start }) => end <= item.quantity.start && start >= item.stretch.start);
	if (!item || !mention || mention.year !== year) return;
	const sentence = folded.text.slice(mention.start, item.quantity.end);
	const own = named.prose.told(figure.id, figure.scope);
	const same = own.some(({ value }) => value === figure.value && value >= 10);
	const before = folded.text.slice(Math.max(item.stretch.start, mention.start - UP_TO_LENGTH), mention.start);
	const upTo = UP_TO.test(before);
	const isOpening = upTo || before === '' || /[。\n;]$/.test(before);
	const isOld = year < reported && year >= reported - OLD && own.length === 0 && isOpening;
	if (COMPARES.test(sentence) || sentence.includes('。') || !(same || isOld)) return;
	docket.fails('year.mismatch', {
		says: { code: 'figure-year', reported, told: mention.year },
		spans: [sourceSpan(folded, mention.start, mention.end), figure.span],
		expected: reported,
		actual: mention.year,
		doubtful: upTo || AT_END.test(rightBehind(folded.text, mention.end, 2)),
	});
}
/** A text is taken over from one of the last reports. */
const OLD = 3;
/** 截至2015年12月31日 at the beginning of a sentence: what there was at that day may be told on purpose. */
const UP_TO = /(?:^|[。\n;])截至到?$/;
const UP_TO_LENGTH = 4;
/** 2015年底现有: so may be what there was at the end of a year. */
const AT_END = /^年?[底末]/;
