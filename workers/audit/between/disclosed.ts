import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

/**
 * 2019 form: 对外公开总数量 can be no more than last year's and what was newly disclosed. It may be less: what was
 * repealed leaves the total, and the form does not ask how much that was.
 */
export function disclosedStock({ now, before, year }: Pair, ledger: Ledger): void {
	for (const kind of ['rules', 'normative']) {
		const figure = `${kind}.disclosed_total`;
		const [total, fresh] = [figureIn(now, figure), figureIn(now, `${kind}.newly_disclosed`)];
		const old = figureIn(before, figure);
		if (!total || !fresh) continue;
		const spans = [total.span, fresh.span];
		if (!old) {
			ledger.uncheckable('stock.mismatch', spans, { code: 'disclosed-untold-in', year });
			continue;
		}
		const most = old.high + fresh.high;
		if (total.low <= most) ledger.holds('stock.mismatch', spans);
		else
			ledger.fails('stock.mismatch', {
				says: {
					code: 'disclosed-stock',
					figure,
					year,
					before: old.value,
					fresh: fresh.value,
					actual: total.value,
				},
				spans,
				expected: old.value + fresh.value,
				actual: total.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
