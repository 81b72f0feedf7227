import type { Docket } from '../docket';
import { type Figure, inTable } from '../figures';
import { type Item, spanOf, wordsBefore } from '../lists/items';
import { meet, percentOf, sumOf, toHundredths } from '../range';
import type { Told } from '../told';
import type { RateOf } from './rate';

/**
 * 因政府信息公开引起的行政复议纠错率25%, 诉讼胜诉率60%: of the cases that table 4 counts, where the running text has no other
 * numbers of them.
 */
export function ofAppeals(told: Told, rate: RateOf, docket: Docket): boolean {
	const { share, name } = rate;
	const ended = ENDED.find(([words]) => name.words.includes(words))?.[1];
	if (!ended) return false;
	const sentence = wordsBefore(told.folded, share, LONGEST).split(/[。;]/).at(-1) ?? '';
	const kind = OF_BOTH.test(sentence + name.words) ? undefined : (kindIn(name.words) ?? kindIn(sentence));
	const table = kind && casesIn(told, kind);
	if (!kind || !table || !tellsNothingElse(sentence, table.totals)) return false;
	const { cases } = table;
	const [came, done] = [sumIn(cases, ['total']), sumIn(cases, ended[0])];
	if (came === 0) return false;
	const spans = [spanOf(told.folded, share), ...cases.flatMap((one) => [one[ended[0][0]].span, one.total.span])];
	if ([cases, ...cases.map((one) => [one])].some((some) => ended.some((results) => makes(some, results, share)))) {
		docket.holds('rate.mismatch', spans);
		return true;
	}
	const expected = toHundredths((done / came) * 100);
	docket.fails('rate.mismatch', {
		says: { code: 'rate-of-appeals', of: `${kind}.total`, came, done, name, expected, actual: share.value },
		spans,
		expected,
		actual: share.value,
		doubtful: !sentence.includes('公开'),
	});
	return true;
}
const LONGEST = 60;
/** 行政复议、行政诉讼综合维持率: one rate of both. */
const OF_BOTH = /复议(?:案件)?[、和与及](?:行政)?诉讼[^,，、\d]*率|综合|总体|整体|合计/;

const RESULTS = ['upheld', 'corrected', 'other'] as const;
type Result = (typeof RESULTS)[number];
/** The results that a rate counts, and what it may count besides: who withdraws a suit has not won it. */
const ENDED: readonly (readonly [rate: string, results: readonly [readonly [Result], ...(readonly Result[])[]]])[] = [
	['纠错率', [['corrected']]],
	['败诉率', [['corrected']]],
	['维持率', [['upheld']]],
	['胜诉率', [['upheld'], ['upheld', 'other']]],
];

const PARTS = {
	reconsideration: ['reconsideration'],
	litigation: ['litigation.direct', 'litigation.after_review'],
} as const;
type Kind = keyof typeof PARTS;

/** The one kind that words name: 诉讼维持率; not where they name both. */
function kindIn(words: string): Kind | undefined {
	const [isReview, isSuit] = [words.includes('复议'), /诉讼|[胜败]诉/.test(words)];
	if (isReview === isSuit) return undefined;
	return isReview ? 'reconsideration' : 'litigation';
}

/** One part of table 4: how many cases there are of it, and how they ended. */
type Cases = Readonly<Record<Result | 'total', Figure>>;

/** The parts of table 4 that are of a kind, and all its totals. */
function casesIn({ named }: Told, kind: Kind): { cases: readonly Cases[]; totals: readonly number[] } | undefined {
	const figures = inTable(named, 't4');
	const cases = PARTS[kind].flatMap((part): Cases[] => {
		const [upheld, corrected, other] = RESULTS.map((result) => figures?.first(`${part}.${result}`));
		const total = figures?.first(`${part}.total`);
		return upheld && corrected && other && total ? [{ upheld, corrected, other, total }] : [];
	});
	const all = Object.values(PARTS).flatMap((parts) => [...parts]);
	const totals = all.map((part) => figures?.first(`${part}.total`)?.value ?? 0);
	const suits = totals.slice(1).reduce((sum, total) => sum + total, 0);
	return cases.length === PARTS[kind].length ? { cases, totals: [...totals, suits] } : undefined;
}

/** 行政复议8件,纠错率25%: with other numbers beside it than the table's it may be of those. */
const tellsNothingElse = (sentence: string, totals: readonly number[]): boolean =>
	(sentence.replace(YEAR, '').match(/\d+/g) ?? []).every((digits) => totals.includes(Number(digits)));
const YEAR = /20\d\d年/g;

const sumIn = (cases: readonly Cases[], ids: readonly (keyof Cases)[]): number =>
	cases.reduce((sum, one) => sum + ids.reduce((own, id) => own + one[id].value, 0), 0);

/** Of all of them, or of those of which the outcome is known. */
function makes(cases: readonly Cases[], results: readonly Result[], share: Item): boolean {
	const part = sumOf(cases.flatMap((one) => results.map((result) => one[result])));
	const wholes = [sumOf(cases.map(({ total }) => total)), sumOf(cases.flatMap((one) => RESULTS.map((id) => one[id])))];
	return wholes.some((whole) => whole.high > 0 && meet(percentOf(part, whole), share));
}
