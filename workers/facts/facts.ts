import type { Fact } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Quantity } from '../numerals/quantity';
import type { Outline, Stretch } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';

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
	const label = labelBefore(folded.text, start, floor) || labelBehind(folded.text, end, stretch.end);
	return { label, value, unit, ...(qualifier && { qualifier }), span: sourceSpan(folded, start, end) };
}

/** A label is a clause, not a sentence. */
const LONGEST = 24;
const PARTS = new Set('。，,;；:：！？!?\n()“”、《》');
const OPENERS = /^(?:其中|年|年度|全年|共|同时|并|和|及|与|以及|的|了|度|目前|截至目前)+/;
const CLOSERS = /(?:共计|总计|合计|达到|达|共|计|为|有|约|近|的|了|是|占|超过|:)+$/;

function labelBefore(text: string, end: number, floor: number): string {
	let start = end;
	while (start > floor && end - start < LONGEST && !PARTS.has(text[start - 1] as string)) start--;
	return text.slice(start, end).replace(CLOSERS, '').replace(OPENERS, '');
}

/** 7个公共查阅点: the number comes first. */
function labelBehind(text: string, start: number, ceiling: number): string {
	let end = start;
	while (end < ceiling && end - start < LONGEST && !PARTS.has(text[end] as string)) end++;
	return text.slice(start, end);
}
