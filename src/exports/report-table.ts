import { CATALOG } from '../report/catalog';
import type { Indicator, Qualifier, Reading } from '../report/reading';
import { isMeasure } from '../report/unit';
import { csv } from './csv';

/** How a table of reports says things, in the language of the interface. */
export interface TableWords {
	figure(id: string): string;
	/** A figure of the body itself, where that of the whole area has a column too. */
	ofSelf(name: string): string;
	/** A name with its unit. */
	inUnit(name: string, unit: string): string;
	hedged(value: number, qualifier: Qualifier): string;
}

/** A report of the table: what is said of it before its figures, and these. */
export interface TableLine {
	about: readonly (string | number | undefined)[];
	figures: ReadonlyMap<string, Indicator>;
}

type Column = Pick<Indicator, 'id' | 'scope' | 'unit'>;

const columnOf = ({ id, scope, unit }: Indicator): Column => ({
	id,
	scope,
	...(isMeasure(unit) && { unit }),
});

const keyOf = ({ id, scope, unit = '' }: Column): string => `${id} ${scope} ${unit}`;

/** What a report says of its own year, each figure once: where it is said first. */
export function ownFigures({ indicators }: Pick<Reading, 'indicators'>): ReadonlyMap<string, Indicator> {
	const met = new Set<string>();
	const figures = new Map<string, Indicator>();
	for (const figure of indicators) {
		const said = `${figure.id} ${figure.scope}`;
		if (figure.year !== undefined || met.has(said)) continue;
		met.add(said);
		figures.set(keyOf(columnOf(figure)), figure);
	}
	return figures;
}

/**
 * Many reports as a file for a spreadsheet: a line a report, a column for each figure that one of them has, in the order
 * of the official forms. What is not exact stays so: a hedge and open readings are written out.
 *
 * @param heads what the columns before the figures are called
 */
export function reportTable(heads: readonly string[], lines: readonly TableLine[], words: TableWords): string {
	const columns = columnsOf(lines);
	const both = new Set(columns.filter(({ scope }) => scope === 'all').map(({ id }) => id));
	const nameOf = ({ id, scope, unit }: Column): string => {
		const name = scope === 'self' && both.has(id) ? words.ofSelf(words.figure(id)) : words.figure(id);
		return unit ? words.inUnit(name, unit) : name;
	};
	return csv([
		[...heads, ...columns.map(nameOf)],
		...lines.map(({ about, figures }) => [
			...about,
			...columns.map((column) => cellOf(figures.get(keyOf(column)), words)),
		]),
	]);
}

function columnsOf(lines: readonly TableLine[]): Column[] {
	const columns = new Map<string, Column>();
	for (const { figures } of lines) for (const [key, figure] of figures) columns.set(key, columnOf(figure));
	const order = new Map([...CATALOG.keys()].map((id, place) => [id, place]));
	const place = ({ id }: Column): number => order.get(id) ?? order.size;
	return [...columns.values()].sort((a, b) => place(a) - place(b) || a.scope.localeCompare(b.scope));
}

function cellOf(figure: Indicator | undefined, words: TableWords): string | number | undefined {
	if (figure?.value === undefined) return figure?.readings?.join(' / ');
	return figure.qualifier ? words.hedged(figure.value, figure.qualifier) : figure.value;
}
