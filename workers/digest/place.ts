import type { Finding, Reading } from '../../src/report/reading';
import { contains } from '../../src/report/span';

/** So many characters are enough to know a place by. */
const MOST = 40;

/**
 * What stands where a finding begins, as printed: of a cell the label of its row, of a number the words of the figure,
 * which the number alone does not tell.
 */
export function placeOf({ spans: [first] }: Finding, reading: Pick<Reading, 'tables' | 'indicators' | 'text'>): string {
	if (!first) return '';
	const { tables, indicators, text } = reading;
	const table = tables.find(({ span }) => contains(span, first));
	const row = table?.rows.find((cells) => cells.some(({ span }) => contains(span, first)));
	const figure = row ? undefined : indicators.find(({ span }) => contains(span, first));
	const words = (row?.[0]?.text ?? text.slice(...(figure?.span ?? first))).replace(/\s+/g, ' ').trim();
	return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
