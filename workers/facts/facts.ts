import type { Fact } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Quantity } from '../numerals/quantity';
import type { Outline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { labelsFrom } from './label';

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
			if (!stretch.furniture && isFact(quantity)) facts.push(factOf(quantity, label, folded));
		}
	}
	return facts;
}

const isFact = ({ unit, spelled, value }: Quantity): boolean => unit !== '' && !(spelled && value < 10);

function factOf({ value, unit, qualifier, start, end }: Quantity, label: string, folded: Folded): Fact {
	const span = sourceSpan(folded, start, end);
	return qualifier ? { label, value, unit, qualifier, span } : { label, value, unit, span };
}
