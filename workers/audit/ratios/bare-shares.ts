import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { between, type Item, isShare, spanOf } from '../lists/items';
import type { Told } from '../told';

/** 网络申请占61.4%,信函申请占25.0%,当面申请占23.6%: shares without their numbers that are more than all. */
export function bareShares(told: Told, docket: Docket) {
	const { folded, items } = told;
	for (let at = 0; at < items.length; at++) {
		const run = [items[at] as Item];
		if (!isBare(run[0] as Item)) continue;
		while (goesOnBare(folded, run.at(-1) as Item, items[at + 1])) run.push(items[++at] as Item);
		const total = run.reduce((sum, { value }) => sum + value, 0);
		const loose = run.reduce((sum, { step }) => sum + step, 0);
		if (run.length < FEWEST || total <= 100 + loose || total > NOT_MEANT) continue;
		docket.fails('percent.total', {
			says: { code: 'shares-total', total: Number(total.toFixed(2)) },
			spans: run.map((share) => spanOf(folded, share)),
			expected: 100,
			actual: Number(total.toFixed(2)),
		});
	}
}
const FEWEST = 3;
/** Shares of what overlaps, or of different wholes, come to any total. */
const NOT_MEANT = 120;
const isBare = (item: Item): boolean => isShare(item) && !item.of && !item.quantity.qualifier;
const goesOnBare = (folded: Folded, a: Item, b: Item | undefined): boolean =>
	b !== undefined && isBare(b) && a.stretch === b.stretch && APPLICATIONS.test(between(folded, a, b));
/** Ways and kinds of applications part them; ways of publishing overlap. */
const APPLICATIONS =
	/^[,，、;](?:以|通过)?(?:网络|网上|在线|信函|邮寄|当面|现场|传真|公民|自然人|法人|企业|其他)[^,，。;%]{0,12}占(?:比)?[为约]?$/;
