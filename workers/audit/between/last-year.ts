import { CATALOG, isPlain } from '../../../src/report/catalog';
import type { Saying, SayingOf } from '../../../src/report/saying';
import type { Claim } from '../../digest/claims';
import { meet, toHundredths } from '../range';
import { differenceRange } from '../ratios/differences';
import { growthRange } from '../ratios/growth';
import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

const NOUGHT: Saying = { code: 'last-year-nought' };

/** 同比增长9%, 比上年增加12件, told without last year's number, against that number in last year's report. */
export function growthSince({ now, before, year }: Pair, ledger: Ledger): void {
	for (const { figure, kind, sign, value, span, low, high } of now.digest.claims) {
		const [told, old] = [figureIn(now, figure), figureIn(before, figure)];
		if (!told || !old || (kind === 'rate' && old.low <= 0)) {
			const nought = old && old.low <= 0;
			ledger.uncheckable('growth.mismatch', [span], nought ? NOUGHT : { code: 'figure-untold-in', year });
			continue;
		}
		const range = kind === 'rate' ? growthRange(told, old, sign) : differenceRange(told, old, sign);
		const spans = [span, told.span];
		if (meet(range, { low, high })) {
			ledger.holds('growth.mismatch', spans);
			continue;
		}
		const expected = toHundredths((range.low + range.high) / 2);
		const way = sign > 0 ? 'more' : 'less';
		const said = { figure, year, before: old.value, now: told.value, way, expected, actual: value } as const;
		ledger.fails('growth.mismatch', {
			says: sayingOf(kind, said, CATALOG.get(figure)?.unit ?? ''),
			spans,
			expected,
			actual: value,
			elsewhere: placesIn(before.id, [old.span]),
			// Where it even went the other way, the two may be told of different bodies.
			doubtful: expected < 0,
		});
	}
}

type Said = Omit<SayingOf<'growth-since'>, 'code'>;

function sayingOf(kind: Claim['kind'], said: Said, unit: string): Saying {
	if (kind === 'level')
		return { code: 'level-since', figure: said.figure, year: said.year, before: said.before, now: said.now };
	return kind === 'rate' ? { code: 'growth-since', ...said } : { code: 'difference-since', ...said, unit };
}

/** What a report says last year's figure was, against last year's report. */
export function restated({ now, before, year }: Pair, ledger: Ledger): void {
	for (const [id, told] of Object.entries(now.digest.lastYear)) {
		const old = figureIn(before, id);
		if (!old || told.contested || !isPlain(id)) continue;
		if (meet(told, old)) ledger.holds('last_year.mismatch', [told.span]);
		else
			ledger.fails('last_year.mismatch', {
				says: { code: 'last-year-otherwise', figure: id, year, told: told.value, before: old.value },
				spans: [told.span],
				expected: old.value,
				actual: told.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
