import type { Counted } from '../sentence/clause';
import { setOf } from '../sentence/terms';
import { REFUSED_FOR_IT } from '../weighing/weak';

/** 3件因涉及商业秘密，不予公开: where no other reason is told, those refused for it are all that were refused. */
export interface Refused {
	id: string;
	rule: string;
	start: number;
	end: number;
	weak: true;
}

/**
 * What a number that counts a reason tells besides.
 *
 * @param reason the figure, the words that say it, and the word that names it
 */
export function refusedFor(
	{ id, start, head }: { id: string; start: number; head?: { start: number; end: number } },
	{ sentence: { text, said, terms }, quantity }: Counted,
): readonly Refused[] {
	if (!id.startsWith('application.replied.denied.') || !head || said.meets(DENIED)) return NONE;
	const refused = terms.filter((term) => REFUSED.test(text.slice(term.start, term.end)));
	if (refused.length !== 1 || refused[0]?.start !== head.start) return NONE;
	return [
		{
			id: 'application.replied.denied',
			rule: REFUSED_FOR_IT,
			start,
			end: Math.max(quantity.end, head.end),
			weak: true,
		},
	];
}
const NONE: readonly Refused[] = [];
const DENIED = setOf('denied');
const REFUSED = /不予公开|不同意公开/;
