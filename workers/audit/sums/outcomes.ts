import type { IndicatorId } from '../../../src/report/catalog';
import type { Docket } from '../docket';
import type { Figure } from '../figures';
import type { Item } from '../lists/items';
import { meet, sumOf, totalOf } from '../range';
import { equalFigures } from '../slips/relation';
import type { Told } from '../told';

/** The results that the form since 2019 knows: (一) to (六) of table 3. */
const RESULTS: readonly IndicatorId[] = [
	'application.replied.granted',
	'application.replied.partial',
	'application.replied.denied',
	'application.replied.unable',
	'application.replied.rejected',
	'application.replied.other',
];
/** Results that the forms before did not know. */
const NEW: readonly IndicatorId[] = ['application.replied.unable', 'application.replied.rejected'];

/**
 * 新收48件,上年结转2件。予以公开20件、部分公开5件、…;结转下年度3件: the results and what is carried over make all that there was
 * to do, where prose tells them and neither a table nor how many were closed is there to say it.
 */
export function outcomes({ named: { prose, tables }, items }: Told, docket: Docket) {
	if (tables.some(({ table }) => table.id === 't3') || prose.first('application.closed')) return;
	const results = RESULTS.flatMap((id) => prose.told(id));
	const [fresh, before, after] = SIDES.map((id) => prose.first(id));
	if (!fresh || !(before || after) || !areOfOneList(results) || items.some((one) => isToldJointly(one, results)))
		return;
	const [came, went] = [
		[fresh, ...(before ? [before] : [])],
		[...results, ...(after ? [after] : [])],
	];
	const spans = [...came, ...went].map(({ span }) => span);
	if (meet(sumOf(came), sumOf(went))) return docket.holds('balance.mismatch', spans);
	if (meet(fresh, sumOf(went)))
		return docket.explained('balance.mismatch', spans, { code: 'received-with-carried-in' });
	const [expected, actual] = [totalOf(came), totalOf(went)];
	// What is not told to be done may still be on the way.
	if (!after && actual < expected) return docket.uncheckable('balance.mismatch', spans, { code: 'perhaps-not-all' });
	docket.fails('balance.mismatch', {
		says: {
			code: 'results-balance',
			fresh: fresh.value,
			before: before?.value ?? 0,
			results: results.map(({ value }) => value),
			after: after?.value ?? 0,
		},
		spans,
		expected,
		actual,
		relation: equalFigures(came, went),
		// A result that is not told may be none, or forgotten.
		doubtful: !before || !after || (actual < expected && results.length < RESULTS.length),
	});
}

const SIDES: readonly IndicatorId[] = ['application.received', 'application.carried_in', 'application.carried_out'];

/** Each result told once, in one paragraph and in the words of the form. */
function areOfOneList(results: readonly Figure[]): boolean {
	const [first] = results;
	return (
		results.length > 2 &&
		new Set(results.map(({ id }) => id)).size === results.length &&
		results.some(({ id }) => NEW.includes(id)) &&
		results.every(({ item }) => item !== undefined && item.stretch === first?.item?.stretch)
	);
}

/** 予以公开及部分公开60件: beside those of the list, one number for two results. */
const isToldJointly = ({ stretch, figure, label }: Item, [first]: readonly Figure[]): boolean =>
	!figure && stretch === first?.item?.stretch && GIVEN_OR_IN_PART.test(label);
const GIVEN_OR_IN_PART =
	/公开(?:或者?|和|及|与|以及|、)(?:同意|予以|决定)?部分公开|部分公开(?:或者?|和|及|与|以及|、)(?:同意|予以|全部)*公开/;
