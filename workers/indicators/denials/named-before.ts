import { strange } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';

/** What a denial that ends its clause denies, where it is named right before: 行政诉讼无; 复议、诉讼情况:均无. */
export function namedBefore({ text, terms }: Sentence, at: number): readonly Term[] {
	const cue = terms[at] as Term;
	if (!ENDS_CLAUSE.test(text.slice(cue.start, cue.end + 1))) return NOTHING;
	let from = at;
	while (from > 0 && (terms[from - 1] as Term).set.meets(DENIABLE)) from--;
	if (from === at) return NOTHING;
	const named = terms.slice(from, at);
	const first = named[0] as Term;
	if (!BEGINS.test(text.slice(Math.max(0, first.start - 1), first.start))) return NOTHING;
	const joining = text.slice(first.start, cue.start).replaceAll(NAMES_MORE, '').length;
	return strange(named, first.start, cue.start) === joining ? named : NOTHING;
}
const NOTHING: readonly Term[] = [];
const ENDS_CLAUSE = /^(?:均?无|没有|未发生)(?:[,，。;；\n]|$)/;
const DENIABLE = setOf('reconsideration', 'litigation', 'complaint', 'fee', 'application', 'byRequest', 'reduction');
/** A mark or a year stands before the name. */
const BEGINS = /^(?:[,，。;；:、.)\n年度]|)$/;
/** Any letter but those that only join what is denied. */
const NAMES_MORE = /[^、和及与或情况均都也:]/g;
