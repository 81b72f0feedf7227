import type { Found } from './indicators';

/**
 * Leaves out what has gathered over the years where the year's own number is told too, if only in another sentence:
 * 截至2013年底累计公开640条，其中…。2013年新增52条. The parts that the same sentence tells of it go with it.
 */
export function withoutStocks(found: readonly Found[]): readonly Found[] {
	const stocks = found.filter(
		(one) => one.counts === 'stock' && WHOLE.test(one.figure.id) && found.some((other) => isOfTheYear(other, one)),
	);
	return found.filter((one) => !stocks.some((stock) => one === stock || isPartOf(one, stock)));
}

/** The year's own number of the same thing, which cannot be the larger. */
const isOfTheYear = ({ counts, figure }: Found, { figure: stock }: Found): boolean =>
	counts === 'year' && figure.id === stock.id && (figure.value ?? 0) < (stock.value ?? 0);

const isPartOf = ({ figure, sentence }: Found, stock: Found): boolean =>
	sentence === stock.sentence && PARTS.test(figure.id) && figure.span[0] > stock.figure.span[0];
const WHOLE = /^(?:proactive|application|normative)\.[a-z]+$/;
const PARTS = /^(?:category|channel)\./;
