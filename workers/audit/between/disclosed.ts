import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair, reportOf } from './pair';

/**
 * 2019 form: 对外公开总数量 can be no more than last year's and what was newly disclosed. It may be less: what was
 * repealed leaves the total, and the form does not ask how much that was.
 */
export function disclosedStock({ now, before }: Pair, ledger: Ledger): void {
	for (const kind of ['rules', 'normative']) {
		const [total, fresh] = [`${kind}.disclosed_total`, `${kind}.newly_disclosed`].map((id) => figureIn(now, id));
		const old = figureIn(before, `${kind}.disclosed_total`);
		if (!total || !fresh) continue;
		const spans = [total.span, fresh.span];
		if (!old) {
			ledger.uncheckable('stock.mismatch', spans, `${reportOf(before)}中没有可比的对外公开总数量`);
			continue;
		}
		const most = old.high + fresh.high;
		if (total.low <= most) ledger.holds('stock.mismatch', spans);
		else
			ledger.fails('stock.mismatch', {
				message: `${kind === 'rules' ? '规章' : '规范性文件'}对外公开总数量填的是${total.value}，多于${reportOf(before)}的${old.value}与本年新公开的${fresh.value}之和，请核对。`,
				spans,
				expected: old.value + fresh.value,
				actual: total.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
