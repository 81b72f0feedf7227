import { rightBefore, rightBehind } from '../../text/around';
import type { SenseSet } from '../sentence/sense-set';
import { CLOSE, OPEN, SUITS } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import type { Term } from '../sentence/terms';
import type { CompiledRule } from './compile';

/** Whether the head belongs to what the rule is about: to the one of several that was named last. */
export function belongs({ last }: CompiledRule, head: Term, sentence: Sentence): boolean {
	return !last || namedLast(last.of, head, sentence)?.meets(last.is) === true;
}

/**
 * 诉讼27件(复议后起诉11件)，维持19件: what a closed bracket names is only part of what is spoken of, where that is named;
 * and so are the two parts in a sentence before. 诉讼28件，其中直接起诉20件、复议后起诉8件。败诉2件.
 */
function namedLast(of: SenseSet, head: Term, sentence: Sentence): SenseSet | undefined {
	const nearest = sentence.from + sentence.terms.indexOf(head) - 1;
	let closed = 0;
	let aside: SenseSet | undefined;
	for (let at = nearest; at >= 0 && at > nearest - LOOK_BACK; at--) {
		const { set } = sentence.paragraph.terms[at] as Term;
		if (set.meets(CLOSE)) closed++;
		else if (set.meets(OPEN)) closed = Math.max(0, closed - 1);
		else if (!set.meets(of) || isOfNone(sentence, at, head)) continue;
		else if (closed === 0 && !isPartBefore(sentence, at, head)) return isOneOfTwo(sentence, at, of) ? undefined : set;
		else aside ??= set;
	}
	return aside;
}
/** A sort of suits with its number, before a sentence, or behind both sorts a semicolon, that does not go on with 其中. */
function isPartBefore({ paragraph: { terms }, text }: Sentence, at: number, head: Term): boolean {
	const part = terms[at] as Term;
	if (!part.set.meets(SUITS)) return false;
	const between = text.slice(part.end, head.start);
	if (!NUMBERED.test(between) || between.includes('其中')) return false;
	return between.includes('。') || (PARTED_OFF.test(between) && standsBesideOther(terms, at, text));
}
const PARTED_OFF = /[;；]/;

/** 直接起诉7件，复议后起诉5件；维持8件: both sorts of suits are told, with nothing between but a number. */
function standsBesideOther(terms: readonly Term[], at: number, text: string): boolean {
	const isSort = ({ set }: Term): boolean => set.meets(SUITS);
	const one = terms[at] as Term;
	const before = terms.slice(0, at).findLast(isSort);
	const behind = terms.slice(at + 1).find(isSort);
	const areBeside = (first?: Term, second?: Term): boolean =>
		first !== undefined && second !== undefined && ONLY_ITS_NUMBER.test(text.slice(first.end, second.start));
	return areBeside(before, one) || areBeside(one, behind);
}
const ONLY_ITS_NUMBER = /^[^,，。;；:：(]{0,4}\d{1,6}[件起宗][,，、]?$/;
const NUMBERED = /^[^,，。;:]{0,4}\d/;

/** 行政复议、行政诉讼4件、3件，维持2件: of two that are named in one breath nobody knows which is meant. */
function isOneOfTwo({ paragraph: { terms }, text }: Sentence, at: number, of: SenseSet): boolean {
	const [other, named] = [terms[at - 1], terms[at] as Term];
	return (
		other?.set.meets(of) === true &&
		!other.set.meets(named.set) &&
		JOINED.test(text.slice(other.end, named.start)) &&
		!NAMED_AGAIN.test(rightBehind(text, named.end, 2))
	);
}
const JOINED = /^(?:案件|申请)?[、和与及或]$/;
/** 行政复议、行政诉讼情况。 is a heading */
const NAMED_AGAIN = /^(?:处理决定|决定)/;

/** 行政复议5件、行政诉讼0件，其中维持3件: where there was none no case had an outcome. 维持0件 may still be said of it. */
const isOfNone = ({ paragraph: { terms }, text }: Sentence, at: number, { start, end }: Term): boolean =>
	NONE_BEHIND.test(text.slice(terms[at]?.end, start).slice(0, 8)) &&
	!NONE_BEHIND.test(rightBehind(text, end, 16)) &&
	!NONE_BEFORE.test(rightBefore(text, start, 4));
const NONE_BEHIND = /^[^\d,，、;；。]{0,12}0[件宗起]/;
const NONE_BEFORE = /(?<!\d)0[件宗起]$/;
/** So many terms back the case that an outcome belongs to is looked for. */
const LOOK_BACK = 200;
