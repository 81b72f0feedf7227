import { runsBy } from '../../../src/report/runs';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { between, type Item, isShare, spanOf, spansOf, wordsBefore } from '../lists/items';
import { mayMakeAll } from '../lists/runs';
import { toHundredths, totalOf } from '../range';
import type { Told } from '../told';

/** 网络申请占61.4%,信函申请占25.0%,当面申请占23.6%: shares without their numbers that do not make all. */
export function bareShares(told: Told, docket: Docket) {
	const { folded, items } = told;
	for (const run of runsBy(items, (before, item) => goesOnBare(folded, before, item))) {
		const total = totalOf(run);
		if (run.length < FEWEST || mayMakeAll(run) || !isMeant(folded, run, total)) continue;
		// One of them is blamed by its own number: that is the same slip.
		if (run.some((share) => docket.blames(spanOf(folded, share)))) continue;
		docket.fails('percent.total', {
			says: { code: 'shares-total', total: toHundredths(total) },
			spans: spansOf(folded, run),
			expected: 100,
			actual: toHundredths(total),
		});
	}
}
const FEWEST = 3;
/** Shares of what overlaps, or of different wholes, come to any total. */
const NOT_MEANT = 120;
const ALMOST = 90;

/** Ways and kinds of applications part them, and so does 其他 at the end; ways of publishing overlap. */
function isMeant(folded: Folded, run: readonly Item[], total: number): boolean {
	const labels = run.map((share) => wordsBefore(folded, share, LABEL));
	if (total > NOT_MEANT) return false;
	if (REST.test(labels.at(-1) as string)) return total > ALMOST;
	return total > 100 && labels.slice(1).every((label) => APPLICATIONS.test(label));
}
const LABEL = 28;
/** 其他占2.3%, 来自律师事务所等其他组织的占2.3% */
const REST = /[,，、;](?:[^,，。;%\d]{2,14}等)?其[他它余][^,，、。;%]{0,8}占(?:比)?[为约]?$/;
const APPLICATIONS =
	/[,，、;](?:以|通过|来自)?(?:网络|网上|在线|信函|邮寄|当面|现场|传真|公民|自然人|法人|企业|其他)[^,，。;%]{0,12}占(?:比)?[为约]?$/;

const isBare = (item: Item): boolean => isShare(item) && !item.of && !item.quantity.qualifier;
const goesOnBare = (folded: Folded, a: Item, b: Item): boolean =>
	isBare(a) && isBare(b) && a.stretch === b.stretch && GOES_ON.test(between(folded, a, b));
const GOES_ON = /^[,，、;](?:以|通过)?(?:[^,，。;%\d]{2,14}等)?[^,，、。;%\d]{2,14}占(?:比)?[为约]?$/;
