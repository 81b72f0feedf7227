import { nameless, type Rewording } from './rewording';
import { setOf } from './terms';

const CHANGE = setOf('change');
/** 比上年增长12%，达: the share, and the mark behind it where the number itself follows. */
const COMPARED =
	/(?:同比|(?:比|较)(?:上年|去年|上一年)(?:度|同期)?)(?:同比)?(?:增长|增加|上升|提高|提升|下降|减少|降低)(?:了|约|近)*[\d.]{1,8}%[,，](?=(?:共|共计|共有|达|达到|为|至|总数达)\d)/g;

/**
 * Every comparison that stands between a name and its number is one word that says nothing: 主动公开政府信息同比增长12%，达476条
 * is one clause.
 */
export const withoutComparisons: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(CHANGE)) return terms;
	let kept = terms;
	for (const { index, 0: words } of text.slice(from, to).matchAll(COMPARED)) {
		const aside = nameless({ start: from + index, end: from + index + words.length });
		kept = [...kept.filter(({ end }) => end <= aside.start), aside, ...kept.filter(({ start }) => start >= aside.end)];
	}
	return kept;
};
