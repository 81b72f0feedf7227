import type { IndicatorId } from '../../../src/report/catalog';
import type { Docket } from '../docket';
import { equalFigures } from '../slips/relation';
import type { Told } from '../told';

const SIDES: readonly IndicatorId[] = [
	'application.received',
	'application.carried_in',
	'application.closed',
	'application.carried_out',
];

/** 新收 + 上年结转 = 办结 + 结转下年, where prose tells all four and no table is there to say it. */
export function flow({ named }: Told, docket: Docket) {
	if (named.tables.some(({ table }) => table.id === 't3')) return;
	const told = SIDES.map((id) => named.prose.first(id));
	if (told.some((figure) => figure === undefined)) return;
	const [fresh, before, closed, after] = told as NonNullable<(typeof told)[number]>[];
	if (!fresh || !before || !closed || !after) return;
	const spans = [fresh, before, closed, after].map(({ span }) => span);
	const [came, went] = [fresh.value + before.value, closed.value + after.value];
	if (came === went) return docket.holds('balance.mismatch', spans);
	if (fresh.value === went) return docket.explained('balance.mismatch', spans, { code: 'received-with-carried-in' });
	docket.fails('balance.mismatch', {
		says: {
			code: 'flow-balance',
			fresh: fresh.value,
			before: before.value,
			closed: closed.value,
			after: after.value,
		},
		spans,
		expected: came,
		actual: went,
		relation: equalFigures([fresh, before], [closed, after]),
	});
}
