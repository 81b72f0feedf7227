import { rightBehind } from '../../text/around';
import type { Clause } from '../sentence/clause';
import { SEMICOLON } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';

// Items of an enumeration: each speaks for itself.

/** 一是县政府网站，…；二是政务微博，…: where the item begins that a clause stands in; each speaks for itself. */
export function itemOf({ said, terms, text }: Sentence, { from }: Clause): number {
	if (!said.meets(SEMICOLON)) return 0;
	const mark = terms
		.slice(0, from)
		.findLastIndex(({ set, end }) => set.meets(SEMICOLON) && ITEM.test(rightBehind(text, end, 2)));
	return mark + 1;
}
const ITEM = /^[二三四五六七八九]是/;
