import type { Docket } from './docket';
import type { Told } from './told';

const SIDES = ['application.received', 'application.carried_in', 'application.closed', 'application.carried_out'];

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
	if (fresh.value === went) return docket.explained('balance.mismatch', spans, '收到数已含上年结转');
	docket.fails('balance.mismatch', {
		message: `新收${fresh.value}件加上年结转${before.value}件为${came}件，办结${closed.value}件加结转下年${after.value}件为${went}件，应当相等，请核对。`,
		spans,
		expected: came,
		actual: went,
	});
}
