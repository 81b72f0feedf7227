import type { Docket } from '../docket';
import type { Figure } from '../figures';
import { spanOf, wordsBefore } from '../lists/items';
import { meet, percentOf, sumOf, toHundredths } from '../range';
import type { Told } from '../told';
import type { RateOf } from './rate';

/** 因政府信息公开引起的行政复议纠错率25%, 维持率62.5%: of the cases that table 4 counts, where the running text has no numbers of them. */
export function ofAppeals(told: Told, rate: RateOf, docket: Docket): boolean {
	const { share, name } = rate;
	const part = PARTS.find(([words]) => name.words.includes(words))?.[1];
	if (!part) return false;
	const sentence = wordsBefore(told.folded, share, LONGEST).split(/[。;]/).at(-1) ?? '';
	const sides = sidesIn(told, sentence, part);
	if (!sides) return false;
	const { came, done, decided } = sides;
	// 行政复议8件,纠错率25%: with other numbers beside it it may be of those.
	if (/\d/.test(sentence.replace(String(came.value), ''))) return false;
	const spans = [spanOf(told.folded, share), done.span, came.span];
	const expected = toHundredths((done.value / came.value) * 100);
	if ([came, sumOf(decided)].some((whole) => meet(percentOf(done, whole), share))) docket.holds('rate.mismatch', spans);
	else
		docket.fails('rate.mismatch', {
			says: { code: 'rate', came: cases(came), done: cases(done), name, expected, actual: share.value, digits: '' },
			spans,
			expected,
			actual: share.value,
			doubtful: !sentence.includes('公开'),
		});
	return true;
}
const KINDS = [
	['reconsideration', '复议'],
	['litigation', '诉讼'],
] as const;
const PARTS = [
	['纠错率', 'corrected'],
	['维持率', 'upheld'],
] as const;
const LONGEST = 60;
const cases = ({ value }: Figure) => ({ value, unit: '件' });

/** All cases of the one kind that a sentence names, those that ended so, and those of which the outcome is known. */
function sidesIn({ named }: Told, sentence: string, part: Part) {
	const [kind, other] = KINDS.flatMap(([id, word]) => (sentence.includes(word) ? id : []));
	if (!kind || other) return undefined;
	const figures = named.tables.find((table) => table.figures.first(`${kind}.${part}`))?.figures;
	const [came, done] = [figures?.first(`${kind}.total`), figures?.first(`${kind}.${part}`)];
	if (!figures || !came || !done || came.value === 0) return undefined;
	return { came, done, decided: DECIDED.flatMap((outcome) => figures.first(`${kind}.${outcome}`) ?? []) };
}
type Part = (typeof PARTS)[number][1];
const DECIDED = ['upheld', 'corrected', 'other'] as const;
