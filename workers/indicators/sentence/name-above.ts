import type { Rewording } from './rewording';
import { STOP } from './senses';
import { namesNumberBelow } from './told-headings';

/** 行政复议⏎3件，均维持: a paragraph that begins with its number goes on with the heading that names it. */
export const withNameAbove: Rewording = (terms, { text }) => {
	const mark = terms.findIndex(({ set }) => set.meets(STOP));
	return namesNumberBelow(text, terms[mark]?.start ?? -1) ? terms.filter((_, at) => at !== mark) : terms;
};
