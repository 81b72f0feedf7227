import type { Reading } from '../../src/report/reading';

/** So far from either end a report prints its site's name, its preamble and who signs. */
const HEAD = 1500;
const TAIL = 300;
/** A county's or a district's own name, with what lies in it. */
const COUNTY = /^[一-鿿]{1,7}?[县区旗]/;
const PREFECTURE = '([一-鿿]{2,8}?[市州盟])';
/** What may stand before a prefecture's name without a pause: 根据岚州市…, 岚江省岚州市…. */
const BEFORE = /^.*[根据按照由在和与及对为是的省]/;

/**
 * The area that a report is of, with the prefecture that its words name before it: many a district has the name of
 * one elsewhere. Only where one prefecture is named.
 */
export function wholeRegion({ meta: { region }, text }: Pick<Reading, 'meta' | 'text'>): string | undefined {
	if (!region || !COUNTY.test(region)) return region;
	const ends = `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
	const named = [...ends.matchAll(new RegExp(PREFECTURE + region, 'g'))].map(([, name = '']) =>
		name.replace(BEFORE, ''),
	);
	const prefectures = new Set(named.filter(({ length }) => length > 2));
	return prefectures.size === 1 ? [...prefectures][0] + region : region;
}
