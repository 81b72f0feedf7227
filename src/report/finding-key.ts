import type { Finding, Reading, Table } from './reading';
import type { BetweenFinding } from './relations';
import { contains, type Span } from './span';

const BETWEEN = 'between|';

/** A name for each finding between reports: it lasts as long as the finding says the same. */
export const betweenKeys = (findings: readonly Omit<BetweenFinding, 'key'>[]): string[] =>
	apart(findings.map(({ against, rule, says }) => `${BETWEEN}${against}|${rule}|${JSON.stringify(says)}`));

/** Whether a name is of a finding between reports. */
export const isBetween = (key: string): boolean => key.startsWith(BETWEEN);

/**
 * A name for each finding that a new reading of the same words gives again: its rule and what stands at its places,
 * not where they are. Findings that agree in all that are told apart by their order.
 */
export function findingKeys({ findings, tables, text }: Pick<Reading, 'findings' | 'tables' | 'text'>): string[] {
	return apart(findings.map((finding) => keyOf(finding, tables, text)));
}

/** Numbers those that are alike. */
function apart(keys: readonly string[]): string[] {
	const met = new Map<string, number>();
	return keys.map((key) => {
		const before = met.get(key) ?? 0;
		met.set(key, before + 1);
		return before === 0 ? key : `${key}#${before + 1}`;
	});
}

/** Places and characters of each that a key takes in. */
const MOST_PLACES = 12;
const MOST_WORDS = 40;

const keyOf = ({ rule, spans }: Finding, tables: readonly Table[], text: string): string =>
	[rule, ...spans.slice(0, MOST_PLACES).map((span) => placeOf(span, tables, text))].join('|');

/** A cell by its table, its row's label and its column, since cells of one table look alike; else the words alone. */
function placeOf(span: Span, tables: readonly Table[], text: string): string {
	const words = bare(text.slice(...span)).slice(0, MOST_WORDS);
	const table = tables.find((one) => contains(one.span, span));
	const row = table?.rows.find((cells) => cells.some((cell) => contains(cell.span, span)));
	if (!table || !row) return words;
	const column = row.findIndex((cell) => contains(cell.span, span));
	return `${table.id ?? ''}/${bare(row[0]?.text ?? '').slice(0, MOST_WORDS)}/${column}/${words}`;
}

/** Without white space, and full-width characters as their narrow ones. */
const bare = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '');
