import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { amountOf, between, type Item, inOneSentence, isShare, spansOf, wordsBefore } from '../lists/items';
import type { Told } from '../told';

/** 截至2016年底,累计公开2186条,2016年新增2486条: what was published over the years is no less than what one year adds. */
export function cumulativeTotal(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const item of items) {
		if (isShare(item) || !isOverYears(wordsBefore(folded, item, LONGEST))) continue;
		for (const year of [items[item.at - 1], items[item.at + 1]])
			if (year && isOfYear(told, item, year)) judge(told, item, year, docket);
	}
}
const LONGEST = 30;
const isOverYears = (words: string): boolean => words.includes('累计') && OVER_YEARS.test(words);
const OVER_YEARS = /(?:截至[^。;]*累计|历年累计|以来[,，]?[^,，。;]{0,6}累计)[^,，。;、:\d]{0,10}$/;
const OF_YEAR = /(?:20\d\d年度?|本年度?|当年|今年)(?:度|全年|共|内)?(?:新增|主动公开|公开)[^,，。;、:\d]{0,10}$/;

function isOfYear({ folded }: Told, total: Item, year: Item): boolean {
	if (isShare(year) || year.quantity.unit !== total.quantity.unit || !inOneSentence(folded, total, year)) return false;
	const words = year.at > total.at ? between(folded, total, year) : wordsBefore(folded, year, LONGEST);
	return OF_YEAR.test(words);
}

function judge({ folded }: Told, total: Item, year: Item, docket: Docket) {
	const spans = spansOf(folded, [year, total]);
	if (year.low <= total.high) return docket.holds('part.exceeds_whole', spans);
	if (docket.names('part.exceeds_whole', spans[0] as Span)) return;
	docket.fails('part.exceeds_whole', {
		says: { code: 'year-above-all', year: amountOf(folded, year), all: amountOf(folded, total) },
		spans,
		expected: total.value,
		actual: year.value,
	});
}
