import type { ColumnOrder } from '../cells/ordered';
import { COLUMNS } from '../forms/table4';
import type { Hit } from '../labels/labels';
import type { Plain } from '../plain';

/** The results in the order of the form. */
export const FORM_ORDER: ColumnOrder = COLUMNS.map((_, i) => i);
/** The heads by how they are written. */
const NAMES = [/结果维持/, /结果纠正/, /其他结果/, /尚未审结/, /[总合]计/];
/** The total stands before the others. */
const TOTAL = /^[总合]/;

/**
 * The order in which the heads of one part name the results; none where they are wrapped in another order than the
 * form's, so that nobody can tell it.
 */
export function headOrder({ text }: Plain, { start, end }: Hit): ColumnOrder {
	const run = text.slice(start, end).replace(/[,，";；、/]/g, '');
	const places = NAMES.map((name) => run.search(name));
	if (places.every((at) => at >= 0))
		return FORM_ORDER.toSorted((a, b) => (places[a] as number) - (places[b] as number));
	return TOTAL.test(run) ? [] : FORM_ORDER;
}
