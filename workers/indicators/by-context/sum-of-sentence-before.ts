import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

/**
 * 网站公开164条，微博87条。合计251条; 概况类3条，动态类6条。以上合计9条: all that was published, where the numbers of the sentence
 * before, of places or of kinds, make it without any other.
 */
export function sumOfSentenceBefore({ sentence, quantity, clause }: Counted): NameByContext | undefined {
	const { text, start, paragraph } = sentence;
	if (paragraph.section !== 'proactive' || quantity.kind !== 'item' || clause.start !== start) return undefined;
	return TOGETHER.test(text.slice(start, quantity.start)) && publishedBefore(sentence) === quantity.value
		? { id: 'proactive.total', rule: 'sum-of-sentence-before', start }
		: undefined;
}

const TOGETHER = /^(?:以上|全年)?(?:各类信息)?(?:合计|总计|共计)(?:公开|发布)?(?:各类)?(?:政府)?(?:信息)?(?:为)?$/;

/** What the numbers of the sentence before make, where two or more are all that it has. */
function publishedBefore({ text, start, paragraph: { terms } }: Sentence): number | undefined {
	const before = SENTENCE_BEFORE.exec(rightBefore(text, start, LONGEST))?.[0] ?? '';
	const parts = before.match(OF_ITEMS) ?? [];
	if (parts.length < 2 || parts.length !== before.match(NUMBERS)?.length) return undefined;
	const isOfPublished = terms.some(
		(term) => term.start >= start - before.length && term.end <= start && term.set.meets(PARTS),
	);
	return isOfPublished ? parts.reduce((sum, part) => sum + Number(part.replaceAll(',', '')), 0) : undefined;
}
const SENTENCE_BEFORE = /[^。\n]*。$/;
const LONGEST = 200;
const NUMBERS = /\d[\d,.]*/g;
const OF_ITEMS = /\d[\d,]*(?=[条件篇份])/g;
/** Places of publishing, and kinds of what is published. */
const PARTS = setOf('website', 'weibo', 'wechat', 'gazette', 'catOverview', 'catNews', 'catPolicy', 'catPlanning');
