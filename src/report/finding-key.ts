import type { Finding, Reading, Table } from './reading';
import type { BetweenFinding } from './relations';
import { contains, type Span } from './span';

const BETWEEN = 'between|';

/** A finding with the name that a reader's mark on it goes by. */
export type Named<T> = T & { key: string };

/** Findings between reports with a name for each: it lasts as long as the finding says the same. */
export const namedBetween = <T extends Omit<BetweenFinding, 'key'>>(findings: readonly T[]): Named<T>[] =>
	apart(findings, ({ against, rule, says }) => `${BETWEEN}${against}|${rule}|${JSON.stringify(says)}`);

/** Whether a name is of a finding between reports. */
export const isBetween = (key: string): boolean => key.startsWith(BETWEEN);

/**
 * The findings with a name for each that a new reading of the same words gives again: its rule and what stands at its
 * places, not where they are. Findings that agree in all that are told apart by their order.
 */
export const namedFindings = ({
	findings,
	tables,
	text,
}: Pick<Reading, 'findings' | 'tables' | 'text'>): Named<Finding>[] =>
	apart(findings, (finding) => keyOf(finding, tables, text));

/** Numbers those whose names are alike. */
function apart<T>(findings: readonly T[], nameOf: (finding: T) => string): Named<T>[] {
	const met = new Map<string, number>();
	return findings.map((finding) => {
		const name = nameOf(finding);
		const before = met.get(name) ?? 0;
		met.set(name, before + 1);
		return { ...finding, key: before === 0 ? name : `${name}#${before + 1}` };
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
