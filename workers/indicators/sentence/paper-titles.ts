import type { Rewording } from './rewording';
import { setOf, type Term } from './terms';

const TITLE = /《[^《》\n]{0,80}(?:《[^《》\n]{0,80}》[^《》\n]{0,80})?》/g;
/** What is done with papers. */
const DONE = setOf('issue', 'revise', 'repeal', 'cleanup', 'made', 'print');

/** 公开《关于印发〈…〉的通知》等32件: what the title of a paper tells of another paper was not done with those that are counted. */
export const withPaperTitles: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(DONE)) return terms;
	const titles = [...text.slice(from, to).matchAll(TITLE)].map(({ index, 0: title }) => ({
		start: from + index,
		end: from + index + title.length,
	}));
	const isWithin = (term: Term): boolean => titles.some(({ start, end }) => term.start > start && term.end < end);
	return titles.length === 0 ? terms : terms.filter((term) => !term.set.meets(DONE) || !isWithin(term));
};
