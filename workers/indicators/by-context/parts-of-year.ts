import type { IndicatorId } from '../../../src/report/catalog';
import type { Meta } from '../../../src/report/reading';
import { rightBehind } from '../../text/around';
import { idsLike } from '../ids';
import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';

const PART =
	/(?<!每)(?:第?[一二三四]季度|[上下]半年|前[两二三]季度|(?:第[一二三四五六七八1-8]|首)[期次场批](?!培训班?\d)|(?<![\d年])1?\d(?:[-至到~](?!12)1?\d)?月份)/;
const TIME = new RegExp(`${PART.source}|全年|年度|年内|[本今]年(?!(?:第?[一二三四]季度|[上下]半年))`, 'g');

/**
 * 上半年公开1320条，下半年公开1544条，全年共2864条: of a part of the year, beside which another part or the whole has its
 * number. In the report of a whole year 上半年公开1320条 alone is no number of the year either.
 */
export function isOfPartOfYear({ sentence, at }: Counted, id: IndicatorId, meta: Meta): boolean {
	if (GATHERS.has(id) && isOfHalf(sentence, at) && !isHalfYears(meta)) return true;
	return partOf(sentence, at) !== undefined && (hasAnotherTime(sentence, at) || goesOnWithAnother(sentence, at));
}
/** What goes on all year: a meeting or a course that was held in half of it may be the only one. */
const GATHERS = idsLike(/^(?:proactive|channel|category|application)\./);
const HALF = /半年|季度/;

/** 上半年公开1320条，收到申请4件; 上半年3件，下半年5件，共计8件 is of both. */
function isOfHalf({ text, quantities, start }: Sentence, at: number): boolean {
	const end = quantities[at]?.start ?? start;
	const words = text.slice(Math.max(start, end - LONGEST), end);
	const time = [...words.matchAll(TIME)].at(-1);
	if (time === undefined || !HALF.test(time[0])) return false;
	const behind = words.slice(time.index + time[0].length);
	return ITS_NUMBER.test(behind) && !ADDED_UP.test(behind);
}
/** 上半年，我局公开1320条; not in 上半年改版网站，公开1320条, where something else was done in it. */
const ITS_NUMBER = /^[,，]?[^,，。;；\d]*(?:\d|$)/;
const ADDED_UP = /[共合总累]计/;

const isHalfYears = ({ title = '', period }: Meta): boolean =>
	HALF.test(title) || (period !== undefined && !period.to.endsWith('-12-31'));

/** The part of the year that is named last between the number before and this one. */
function partOf({ text, quantities, start }: Sentence, at: number): string | undefined {
	const from = Math.max(quantities[at - 1]?.end ?? start, (quantities[at]?.start ?? start) - LONGEST);
	const words = text.slice(from, quantities[at]?.start);
	if (!PART.test(words)) return undefined;
	const last = words.match(TIME)?.at(-1);
	return last !== undefined && PART.test(last) ? last : undefined;
}
const LONGEST = 60;

/** Whether another number of its kind in the sentence has a time of its own. */
function hasAnotherTime(sentence: Sentence, at: number): boolean {
	const { quantities, text, start } = sentence;
	const own = partOf(sentence, at);
	return quantities.some((one, other) => {
		if (other === at || one.kind !== quantities[at]?.kind) return false;
		const times = text.slice(quantities[other - 1]?.end ?? start, one.start).match(TIME);
		return times !== null && times.at(-1) !== own;
	});
}

/** 上半年公开1320条。下半年公开1544条。 */
const goesOnWithAnother = (sentence: Sentence, at: number): boolean => {
	const { text, start, end, paragraph } = sentence;
	const own = partOf(sentence, at);
	const around = [text.slice(Math.max(paragraph.start, start - NEAR), start), rightBehind(text, end, NEAR)];
	return around.some((words) => [...words.matchAll(PART_WITH_NUMBER)].some(([, part]) => part !== own));
};
const NEAR = 60;
const PART_WITH_NUMBER = new RegExp(`(?:^|[。;；])\\s*(${PART.source})[^,，。;；\\d\\n]{0,20}\\d`, 'g');

/** 一季度公开86条，二季度92条，…，全年合计356条: what the parts were told of, of the whole year. */
export function wholeOfYear({ sentence, at, clause, quantity }: Counted): NameByContext | undefined {
	if (!IN_ALL.test(sentence.text.slice(clause.start, quantity.start))) return undefined;
	let first = at;
	while (first > 0 && partOf(sentence, first - 1) !== undefined) first--;
	const match = at - first > 1 ? matchQuantity(countedIn(sentence, first)) : undefined;
	return match && { id: match.rule.id, rule: 'whole-of-the-year', start: clause.start };
}
const IN_ALL =
	/^[,，]?(?:全年|全年度|年度|年内)?(?:合计|共计|总计|累计|共)+(?:公开|发布|受理|收到|召开|举办)?(?:信息)?$/;
