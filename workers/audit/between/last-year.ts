import { CATALOG, isPlain } from '../../../src/report/catalog';
import { tidy } from '../docket';
import { differenceRange, growthRange } from '../growth';
import { meet } from '../range';
import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair, reportOf } from './pair';

/** 同比增长9%, 比上年增加12件, told without last year's number, against that number in last year's report. */
export function growthSince({ now, before }: Pair, ledger: Ledger): void {
	for (const { figure, kind, sign, value, span, low, high } of now.digest.claims) {
		const [told, old] = [figureIn(now, figure), figureIn(before, figure)];
		if (!told || !old || (kind === 'rate' && old.low <= 0)) {
			const says = old && old.low <= 0 ? '上年数为0' : `${reportOf(before)}中没有可比的数`;
			ledger.uncheckable('growth.mismatch', [span], says);
			continue;
		}
		const range = kind === 'rate' ? growthRange(told, old, sign) : differenceRange(told, old, sign);
		const spans = [span, told.span];
		if (meet(range, { low, high })) {
			ledger.holds('growth.mismatch', spans);
			continue;
		}
		const expected = Number(((range.low + range.high) / 2).toFixed(2));
		const way = kind === 'rate' ? (sign > 0 ? '增长' : '下降') : sign > 0 ? '增加' : '减少';
		const mark = kind === 'rate' ? '%' : (CATALOG.get(figure)?.unit ?? '');
		ledger.fails('growth.mismatch', {
			message: `${reportOf(before)}为${old.value}，今年为${told.value}，${way}应为${expected}${mark}，文中写的是${value}${mark}，请核对。`,
			spans,
			expected,
			actual: value,
			elsewhere: placesIn(before.id, [old.span]),
		});
	}
}

/** What a report says last year's figure was, against last year's report. */
export function restated({ now, before }: Pair, ledger: Ledger): void {
	for (const [id, told] of Object.entries(now.digest.lastYear)) {
		const old = figureIn(before, id);
		if (!old || told.contested || !isPlain(id)) continue;
		if (meet(told, old)) ledger.holds('last_year.mismatch', [told.span]);
		else
			ledger.fails('last_year.mismatch', {
				message: `文中说上年为${told.value}，${reportOf(before)}为${old.value}，相差${tidy(Math.abs(told.value - old.value))}，请核对。`,
				spans: [told.span],
				expected: old.value,
				actual: told.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
