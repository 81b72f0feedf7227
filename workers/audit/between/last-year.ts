import { CATALOG, isPlain } from '../../../src/report/catalog';
import type { Saying, SayingOf } from '../../../src/report/saying';
import type { Claim } from '../../digest/claims';
import type { Stated } from '../../digest/figures';
import { meet, type Range, toHundredths } from '../range';
import { differenceRange } from '../ratios/differences';
import { growthRange } from '../ratios/growth';
import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

const NOUGHT: Saying = { code: 'last-year-nought' };

/** 同比增长9%, 比上年增加12件, told without last year's number, against that number in last year's report. */
export function growthSince(pair: Pair, ledger: Ledger): void {
	for (const claim of pair.now.digest.claims) check(pair, claim, ledger);
}

function check({ now, before, year }: Pair, claim: Claim, ledger: Ledger) {
	const { figure, kind, sign, span } = claim;
	const [told, old] = [figureIn(now, figure), figureIn(before, figure)];
	if (!told || !old || (kind === 'rate' && old.low <= 0)) {
		const nought = old && old.low <= 0;
		return ledger.uncheckable('growth.mismatch', [span], nought ? NOUGHT : { code: 'figure-untold-in', year });
	}
	const since = (last: Stated): Range => (kind === 'rate' ? growthRange : differenceRange)(told, last, sign);
	const [range, spans] = [since(old), [span, told.span]];
	if (meet(range, claim)) return ledger.holds('growth.mismatch', spans);
	// 201件(2023年为168件),增长19.6%: right by the number that the report gives for last year, and that one is told to be another.
	const given = now.digest.lastYear[figure];
	if (given && meet(since(given), claim)) return;
	const [expected, actual] = [toHundredths((range.low + range.high) / 2), claim.value];
	const way = sign > 0 ? 'more' : 'less';
	const said = { figure, year, before: old.value, now: told.value, way, expected, actual } as const;
	ledger.fails('growth.mismatch', {
		says: sayingOf(kind, said, CATALOG.get(figure)?.unit ?? ''),
		spans,
		expected,
		actual,
		elsewhere: placesIn(before.id, [old.span]),
		// Where it even went the other way, the two may be told of different bodies.
		doubtful: expected < 0,
	});
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
