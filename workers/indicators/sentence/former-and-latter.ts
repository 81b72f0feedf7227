import type { Rewording } from './rewording';
import { STOP } from './senses';
import { NO_WORD, setOf, type Term } from './terms';

const POINTS_BACK = setOf('formerOrLatter');
/** What two of may be told apart so. */
const FAMILIES = [
	setOf('reconsideration', 'litigation'),
	setOf('website', 'wechat', 'weibo', 'gazette'),
	setOf('inPerson', 'fax', 'online', 'letter'),
	setOf('fullTime', 'partTime'),
];

/** 前者 and 后者 are what they stand for: 行政复议、行政诉讼各2件，前者均维持. */
export const withFormerAndLatter: Rewording = (terms, { text, said }) => {
	if (!said.meets(POINTS_BACK)) return terms;
	return terms.map((term, at) => {
		if (!term.set.meets(POINTS_BACK)) return term;
		const [former, latter] = pairBefore(terms, at);
		const meant = text.charAt(term.start) === '前' ? former : latter;
		return former && latter && meant ? { ...meant, start: term.start, end: term.end, word: NO_WORD } : term;
	});
};

/**
 * The two things of one family that were named before a term, in its sentence or the one before; none where they were
 * not two.
 */
function pairBefore(terms: readonly Term[], at: number): readonly Term[] {
	const before = sentencesBefore(terms, at);
	for (let nearest = before.length - 1; nearest >= 0; nearest--) {
		const family = FAMILIES.find((one) => (before[nearest] as Term).set.meets(one));
		if (!family) continue;
		const named = before.filter(({ set }) => set.meets(family));
		return named.length === 2 && !(named[0] as Term).set.meets((named[1] as Term).set) ? named : NONE;
	}
	return NONE;
}
const NONE: readonly Term[] = [];

function sentencesBefore(terms: readonly Term[], at: number): readonly Term[] {
	let from = at;
	for (let stops = 0; from > 0; from--) {
		const { set } = terms[from - 1] as Term;
		if (set.meets(STOP) && ++stops > 1) break;
	}
	return terms.slice(from, at);
}
