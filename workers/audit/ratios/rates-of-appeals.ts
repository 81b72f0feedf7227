import type { Docket } from '../docket';
import type { Figure, Figures } from '../figures';
import { spanOf, wordsBefore } from '../lists/items';
import { meet, percentOf, sumOf, toHundredths } from '../range';
import type { Told } from '../told';
import type { RateOf } from './rate';

/** 因政府信息公开引起的行政复议纠错率25%: of the cases that table 4 counts, where the running text has no numbers of them. */
export function ofAppeals(told: Told, rate: RateOf, docket: Docket): boolean {
	const { share, name } = rate;
	if (!name.words.includes('纠错率')) return false;
	const sentence = wordsBefore(told.folded, share, LONGEST).split(/[。;]/).at(-1) ?? '';
	const [kind, other] = KINDS.flatMap(([id, word]) => (sentence.includes(word) ? id : []));
	if (!kind || other) return false;
	const table = told.named.tables.find(({ figures }) => figures.first(`${kind}.corrected`));
	const [came, done] = [table?.figures.first(`${kind}.total`), table?.figures.first(`${kind}.corrected`)];
	if (!table || !came || !done || came.value === 0) return false;
	// 行政复议8件,纠错率25%: with other numbers beside it it may be of those.
	if (/\d/.test(sentence.replace(String(came.value), ''))) return false;
	const spans = [spanOf(told.folded, share), done.span, came.span];
	const wholes = [came, sumOf(decidedIn(table.figures, kind))];
	if (wholes.some((whole) => meet(percentOf(done, whole), share))) docket.holds('rate.mismatch', spans);
	else {
		const expected = toHundredths((done.value / came.value) * 100);
		docket.fails('rate.mismatch', {
			says: { code: 'rate', came: cases(came), done: cases(done), name, expected, actual: share.value, digits: '' },
			spans,
			expected,
			actual: share.value,
			doubtful: !sentence.includes('公开'),
		});
	}
	return true;
}
const KINDS = [
	['reconsideration', '复议'],
	['litigation', '诉讼'],
] as const;
const LONGEST = 60;
const cases = ({ value }: Figure) => ({ value, unit: '件' });

/** Those of which the outcome is known. */
const decidedIn = (figures: Figures, kind: 'reconsideration' | 'litigation'): Figure[] =>
	(['upheld', 'corrected', 'other'] as const).flatMap((part) => figures.first(`${kind}.${part}`) ?? []);
