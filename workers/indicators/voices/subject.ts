import { CLOSE, OPEN, PAUSE } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import type { Term } from '../sentence/terms';
import { isShare } from './own-share';
import type { Voice, Whose } from './whose';

/**
 * The voice of the subject that stands nearest before a clause, between its item and its own words. Of an earlier clause only
 * the subject is heard: 各乡镇 within it may be part of the whole that follows.
 *
 * @param from index of the clause's first term
 * @param item index of the first term of the item that it stands in, 0 where the sentence has no items
 */
export function subjectBefore(whose: Whose, sentence: Sentence, from: number, item: number): Voice | undefined {
	let closed = 0;
	for (let at = from - 1; at >= item; at--) {
		const term = sentence.terms[at] as Term;
		if (term.set.meets(CLOSE)) closed++;
		else if (term.set.meets(OPEN)) closed = Math.max(0, closed - 1);
		const voice = closed > 0 ? undefined : whose.subjectVoice(term, sentence.text);
		if (voice && !isShare(term, sentence)) return doerBefore(whose, sentence, at) ?? voice;
	}
	return item === 0 && whose.names(sentence, sentence.start, from) ? 'part' : undefined;
}

/** 省政府举办全省培训班3期: who did it stands before what it was held for, in the same clause. */
function doerBefore(whose: Whose, { terms, text }: Sentence, at: number): Voice | undefined {
	let doer: Voice | undefined;
	for (let before = at - 1; before >= 0; before--) {
		const term = terms[before] as Term;
		if (term.set.meets(PAUSE)) return doer;
		doer = whose.subjectVoice(term, text) ?? doer;
	}
	return doer;
}
