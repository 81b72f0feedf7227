import type { IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { isOutgrown } from '../by-context/grown-to';
import type { Found } from '../found';
import { idsLike } from '../ids';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

/**
 * Leaves out what has gathered over the years where the year's own number is told too, if only in another sentence:
 * 截至2013年底累计公开640条，其中…。2013年新增52条. The parts that its sentence tells of it go with it, or
 * one that goes on with that.
 */
export function withoutStocks(found: readonly Found[]): readonly Found[] {
	const stocks = found.filter(
		(one) => one.counts === 'stock' && WHOLE.has(one.figure.id) && found.some((other) => isOfTheYear(other, one)),
	);
	return found.filter((one) => !stocks.some((stock) => one === stock || isPartOf(one, stock)));
}

/** The year's own number of the same thing, which cannot be the larger. One that comes later may be only a part's. */
const isOfTheYear = ({ counts, figure, voice }: Found, { figure: stock, voice: whose }: Found): boolean =>
	counts === 'year' &&
	figure.id === stock.id &&
	(figure.value ?? 0) < (stock.value ?? 0) &&
	(voice === whose || (whose === 'office' && voice === 'all') || figure.span[0] < stock.span[0]);

const isPartOf = ({ figure, sentence, follows }: Found, stock: Found): boolean =>
	(sentence === stock.sentence || follows === stock.sentence) &&
	((PARTS.has(figure.id) && figure.span[0] > stock.figure.span[0]) ||
		// 累计受理7件，均同意公开: what is said of all of them.
		(figure.span[0] === stock.figure.span[0] && figure.value === stock.figure.value));
const WHOLE = idsLike(/^(?:proactive|application|normative|fee|reconsideration|litigation)\.[a-z]+$/);
const PARTS = idsLike(/^(?:category|channel)\./);

/** 处理申请92件，其中新接收91件、上年结转1件: the first is what was newly received together with what was carried over. */
export const isOldAndNew = (id: IndicatorId, quantity: Quantity, { text, start }: Sentence): boolean =>
	isOutgrown(text, quantity) || isWithOld(id, quantity.end, text, start);

const isWithOld = (id: IndicatorId, end: number, text: string, start: number): boolean =>
	(id === 'application.received' && OF_WHICH_NEW.test(rightBehind(text, end, 24))) ||
	(OF_YEARS.has(id) && OF_WHICH_THIS_YEAR.test(rightBehind(text, end, 40)) && UP_TO.test(text.slice(start, end))) ||
	(OF_PUBLISHED.has(id) && !ALL_YEAR.test(text.slice(start, end)) && hasGrown(rightBehind(text, end, 48), text)) ||
	(id.startsWith('org.') && OUTGROWN.test(rightBehind(text, end, 24)));
/** 设立查阅点1个，2009年增加到2个: what there was before. */
const OUTGROWN =
	/^[^。;；\d]{0,12}(?:20\d\d年度?[^。;；\d]{0,10})?(?:增加[到至]|增[至为]|扩大到|扩充[到至]|发展到|减少[到至]|减至)(?:(?:现在|目前|如今)的)?\d/;
/** 截至2011年底公开1056条，其中2011年公开387条: the first has gathered over the years. */
const OF_YEARS = idsLike(/^(?:proactive\.total$|channel\.)/);
const UP_TO = /截至|累计/;
const OF_WHICH_THIS_YEAR =
	/^(?:信息)?[。,，:：(]?(?:其中[,，:：]?)?(?:本年度?|今年|当年|\d{4}年度?)(?:我[镇乡局办县区市])?(?:[,，]?[“"][^”"]{1,12}[”"][一-龥]{2,5}?)?(?:共|新)?(?:新?增|公开|主动公开|发布|更新)/;
/** 公开615条，今年新增94条: the first has gathered, nobody needs to say so; 新增 alone where one kind after another has it. */
function hasGrown(behind: string, text: string): boolean {
	const grown = GROWN.exec(behind);
	return grown !== null && (grown[1] !== undefined || EACH.test(text));
}
/** 全年公开3320条，其中新增289条: it says itself that it is the year's. */
const ALL_YEAR = /全年[^,，。;；]{0,24}$/;
/** 公开3819条，其中全文电子化率达100%，本年度新增的主动公开信息169条 */
const GROWN =
	/^[,，(](?:(?:其中)?全文电子化率?达?到?\d+%[,，])?(?:其中)?(本年度?|今年|当年|20\d\d年度?)?(?:共)?新增的?(?:主动)?(?:公开)?的?(?:政府|政务)?(?:信息)?\s*\d+\s*[条件]/;
const EACH = /\d\s*[条件][,，(]新增\s*\d+\s*[条件][^。]*?\d\s*[条件][,，(]新增\s*\d+\s*[条件]/;
const OF_WHICH_NEW = /^[,，:：(]?(?:其中|含|包括)[,，:：]?(?:本年度?|今年|当年|\d{4}年度?)?新(?:接)?[收到]/;

/** 网站公开信息累计达640条，其中公文52条。2013年新增49条: the sentence behind tells what the year added to it. */
export const isAddedTo = (id: IndicatorId, { said, text, end }: Sentence): boolean =>
	said.meets(CUMULATIVE) && OF_PUBLISHED.has(id) && ADDED.test(rightBehind(text, end, 24));
const CUMULATIVE = setOf('cumulative');
const OF_PUBLISHED = idsLike(/^(?:proactive|channel|category)\./);
const ADDED = /^[\s。;；]*20\d\d年度?(?:共)?新增\s*\d+\s*[条件]/;
