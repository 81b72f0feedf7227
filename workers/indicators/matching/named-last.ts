import type { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import type { CompiledRule } from './compile';

/** Whether the head belongs to what the rule is about: to the one of several that was named last. */
export function belongs({ last }: CompiledRule, head: Term, sentence: Sentence): boolean {
	return !last || namedLast(last.of, head, sentence)?.meets(last.is) === true;
}

/** 诉讼27件(复议后起诉11件)，维持19件: what a closed bracket names is only part of what is spoken of, where that is named. */
function namedLast(of: SenseSet, head: Term, sentence: Sentence): SenseSet | undefined {
	const nearest = sentence.from + sentence.terms.indexOf(head) - 1;
	let closed = 0;
	let aside: SenseSet | undefined;
	for (let at = nearest; at >= 0 && at > nearest - LOOK_BACK; at--) {
		const { set } = sentence.paragraph.terms[at] as Term;
		if (set.meets(CLOSE)) closed++;
		else if (set.meets(OPEN)) closed = Math.max(0, closed - 1);
		else if (!set.meets(of)) continue;
		else if (closed === 0) return set;
		else aside ??= set;
	}
	return aside;
}
/** So many terms back the case that an outcome belongs to is looked for. */
const LOOK_BACK = 200;
const OPEN = setOf('open');
const CLOSE = setOf('close');
