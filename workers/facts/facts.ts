import type { Fact } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Quantity } from '../numerals/quantity';
import type { Outline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { labelsFrom, ordersText } from './label';

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
		const labels = labelsFrom(folded, stretch.start);
		for (; next < quantities.length && (quantities[next] as Quantity).end <= stretch.end; next++) {
			const quantity = quantities[next] as Quantity;
			const label = labels.of(quantity, stretch.end);
			if (!stretch.furniture && isFact(quantity, folded)) facts.push(factOf(quantity, label, folded));
		}
	}
	return facts;
}

function isFact(quantity: Quantity, folded: Folded): boolean {
	return quantity.unit !== '' && !ordersText(quantity) && !beginsWord(quantity, folded);
}

/** What looks like a unit begins a word: 2020本部门, 2018度, 12345市民热线; 《条例》二十条 is cited. */
function beginsWord({ start, end, unit, spelled, value }: Quantity, { text }: Folded): boolean {
	if (AREAS.includes(unit)) return value >= MOST_AREAS;
	if (unit === '本') return OWN.test(text.slice(end, end + 2));
	return unit === '条' && spelled && text[start - 1] === '》';
}
const AREAS = '市县区国度';
const MOST_AREAS = 1000;
const OWN = /^(?:年|部门|单位|机关|级|[省市县区镇乡局委办])/;

function factOf({ value, unit, qualifier, start, end }: Quantity, label: string, folded: Folded): Fact {
	const span = sourceSpan(folded, start, end);
	return qualifier ? { label, value, unit, qualifier, span } : { label, value, unit, span };
}
