import { tidy } from '../../../src/report/tidy';
import { meet, sumOf } from '../range';
import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

/**
 * 历年累计公开信息31000条 in prose: what has gathered cannot become less. That it is more than last year's total and
 * this year's figure is only noted: nobody says that both are counted alike.
 */
export function gathered({ now, before, year }: Pair, ledger: Ledger): void {
	for (const [key, total] of Object.entries(now.digest.gathered)) {
		const { figure } = total;
		const old = before.digest.gathered[key];
		if (!old) {
			ledger.uncheckable('cumulative.mismatch', [total.span], { code: 'cumulative-untold-in', year });
			continue;
		}
		const own = figureIn(now, figure);
		const fell = total.high < old.low;
		if (!fell && (!own || meet(sumOf([old, own]), total))) {
			ledger.holds('cumulative.mismatch', [total.span]);
			continue;
		}
		const [actual, expected] = [total.value, tidy(old.value + (own?.value ?? 0))];
		ledger.fails('cumulative.mismatch', {
			says:
				fell || !own
					? { code: 'gathered-fell', figure, year, before: old.value, actual }
					: { code: 'cumulative', year, before: old.value, own: own.value, expected, actual },
			spans: own ? [total.span, own.span] : [total.span],
			expected,
			actual,
			elsewhere: placesIn(before.id, [old.span]),
			doubtful: !fell,
		});
	}
}
