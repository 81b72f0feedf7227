import type { Fact } from '../../src/report/reading';
import { wholeWords } from '../../src/report/whole-words';
import type { Numbers } from '../numerals/quantities';
import type { Quantity } from '../numerals/quantity';
import type { Outline, Stretch } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { tableOf } from '../text/signs';

/**
 * Every figure of the running text that counts something, with its unit and the words that name it.
 * Figures of headings, tables and furniture are no facts; neither are numbers without a unit, nor the small
 * numbers written as words (三个方面) that order a text.
 */
export function factsOf(folded: Folded, outline: Outline, { quantities }: Numbers): Fact[] {
	const facts: Fact[] = [];
	let next = 0;
	for (const stretch of outline.paragraphs) {
		while (next < quantities.length && (quantities[next] as Quantity).start < stretch.start) next++;
		let floor = stretch.start;
		for (; next < quantities.length && (quantities[next] as Quantity).end <= stretch.end; next++) {
			const quantity = quantities[next] as Quantity;
			if (!stretch.furniture && isFact(quantity)) facts.push(factOf(quantity, floor, stretch, folded));
			floor = quantity.end;
		}
	}
	return facts;
}

const isFact = ({ unit, spelled, value }: Quantity): boolean => unit !== '' && !(spelled && value < 10);

function factOf(quantity: Quantity, floor: number, stretch: Stretch, folded: Folded): Fact {
	const { value, unit, qualifier, start, end } = quantity;
	const label = labelBefore(folded, start, floor) || labelBehind(folded, end, stretch.end);
	const span = sourceSpan(folded, start, end);
	return qualifier ? { label, value, unit, qualifier, span } : { label, value, unit, span };
}

/** A label is a clause, not a sentence: of a longer one its last words. */
const LONGEST = 24;
/** So far back it is looked where the words of a long clause begin. */
const FARTHEST = 60;
const PARTS = tableOf('。，,;；:：！？!?\n()“”、《》');
const OPENERS = /^(?:其中|年|年度|全年|共|同时|并|和|及|与|以及|的|了|度|目前|截至目前)+/;
const CLOSERS = /(?:总计|合计|达到|达|共|计|为|有|约|近|的|了|是|占|超过|:)+$/;
/** The characters that the openers begin with and the closers end in: other labels are left as they stand. */
const OPENS = tableOf('其年全共同并和及与以的了度目截');
const CLOSES = tableOf('计合到达共为有约近的了是占过:');

function labelBefore({ text, codes }: Folded, end: number, floor: number): string {
	const limit = Math.max(floor, end - FARTHEST);
	let start = end;
	while (start > limit && PARTS[codes[start - 1] as number] === 0) start--;
	if (start === end) return '';
	const words = text.slice(start, end);
	const closed = CLOSES[codes[end - 1] as number] === 1 ? words.replace(CLOSERS, '') : words;
	const named = OPENS[codes[start] as number] === 1 ? closed.replace(OPENERS, '') : closed;
	return named.length > LONGEST ? lastWords(named) : named;
}

/** The end of a clause, from the beginning of a word. */
function lastWords(clause: string): string {
	const words = wholeWords(clause);
	let left = clause.length;
	while (left > LONGEST && words.length > 1) left -= (words.shift() as string).length;
	return words.join('').slice(-LONGEST).replace(OPENERS, '');
}

/** 7个公共查阅点: the number comes first. */
function labelBehind({ text, codes }: Folded, start: number, ceiling: number): string {
	const limit = Math.min(ceiling, start + LONGEST);
	let end = start;
	while (end < limit && PARTS[codes[end] as number] === 0) end++;
	return text.slice(start, end).replace(OPENERS, '');
}
