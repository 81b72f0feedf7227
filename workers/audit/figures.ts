import { CATALOG, type IndicatorId } from '../../src/report/catalog';
import { groupedBy } from '../../src/report/grouped';
import type { Indicator, Table } from '../../src/report/reading';
import { contains, type Span } from '../../src/report/span';
import { tidy } from '../../src/report/tidy';
import { inYuan } from '../../src/report/unit';
import type { Evidence } from './evidence';
import type { Item } from './lists/items';
import { lastDigit, type Range, rangeOf, stepOfCell } from './range';

/** A figure of the official forms with what it may stand for. */
export interface Figure extends Range {
	id: IndicatorId;
	scope: Indicator['scope'];
	value: number;
	span: Span;
	year?: number;
	/** The quantity of the running text that tells it; a plain none has none, a cell has none. */
	item?: Item;
	/** Read from cells that are not printed as one: a sum of them. */
	derived: boolean;
}

/** The figures of one place: the running text, or one table. Open ones are left out. */
export class Figures {
	/** Those of the report's own year, by whose they are and what they are. */
	readonly #own: Readonly<Record<Indicator['scope'], ReadonlyMap<IndicatorId, readonly Figure[]>>>;

	constructor(readonly all: readonly Figure[]) {
		const of = (whose: Indicator['scope']) =>
			groupedBy(
				all.filter(({ scope, year }) => scope === whose && year === undefined),
				({ id }) => id,
			);
		this.#own = { all: of('all'), self: of('self') };
	}

	/** All statements of a figure for the report's own year. */
	told(id: IndicatorId, scope: Indicator['scope'] = 'all'): readonly Figure[] {
		return this.#own[scope].get(id) ?? [];
	}

	/** The first statement of a figure. */
	first(id: IndicatorId, scope: Indicator['scope'] = 'all'): Figure | undefined {
		return this.#own[scope].get(id)?.[0];
	}

	/** Whether any figure is told. */
	tells(scope: Indicator['scope']): boolean {
		return this.#own[scope].size > 0;
	}

	/** The names of the figures that are told. */
	ids(scope: Indicator['scope'] = 'all'): Iterable<IndicatorId> {
		return this.#own[scope].keys();
	}
}

/** The figures of a report by where they stand: in its prose, and in each of its tables. */
export interface Named {
	prose: Figures;
	tables: readonly { table: Table; figures: Figures }[];
}

/** The figures of every place: of the prose, and of each table. */
export const everywhere = ({ prose, tables }: Named): Figures[] => [prose, ...tables.map(({ figures }) => figures)];

/** Those of one of the official tables, where the report has it. */
export const inTable = ({ tables }: Named, id: Table['id']): Figures | undefined =>
	tables.find(({ table }) => table.id === id)?.figures;

/** The figures by where they stand. */
export function namedOf({ indicators, tables }: Evidence, items: readonly Item[]): Named {
	const byFigure = new Map<Indicator, Item>();
	for (const item of items) if (item.figure) byFigure.set(item.figure, item);
	const prose: Figure[] = [];
	const cells: Indicator[] = [];
	for (const one of indicators) {
		if (one.value === undefined) continue;
		if (IN_TABLE.test(one.rule)) cells.push(one);
		else prose.push(figureOf(one, byFigure.get(one)));
	}
	const within = ({ span }: Table): Figure[] =>
		cells.filter((one) => contains(span, one.span)).map((one) => figureOf(one, byFigure.get(one)));
	return {
		prose: new Figures(prose),
		tables: tables.map((table) => ({ table, figures: new Figures(within(table)) })),
	};
}

const IN_TABLE = /^(?:table\d|annex)\./;

function figureOf(indicator: Indicator, item: Item | undefined): Figure {
	const { id, scope, year, rule, derivation } = indicator;
	const digits = rule.endsWith('.jammed') ? derivation.find(({ saw }) => saw === 'cell')?.span : undefined;
	const span = digits ?? indicator.span;
	const told = indicator.value as number;
	const scale = scaleOf(indicator);
	const { low, high } = item && item.value === told ? item : rangeOfCell(indicator, told, scale);
	const figure: Figure = {
		// What is held against each other was read just now: its names are those of the catalog.
		id: id as IndicatorId,
		scope,
		value: tidy(told * scale),
		span,
		low: tidy(low * scale),
		high: tidy(high * scale),
		derived: rule.endsWith('.derived'),
	};
	if (year !== undefined) figure.year = year;
	if (item) figure.item = item;
	return figure;
}

/** How much of the figure's own unit one of the printed unit is: the annex has 0.0085万元 where prose says 85元. */
function scaleOf({ id, unit }: Indicator): number {
	const printed = inYuan(unit ?? '');
	const own = inYuan(CATALOG.get(id)?.unit ?? '');
	return printed !== undefined && own !== undefined ? printed / own : 1;
}

/** A count stands for itself, unless it is told in 万; an amount in a larger unit than its own is rounded at its last digit. */
const rangeOfCell = ({ derivation, qualifier }: Indicator, value: number, scale: number): Range =>
	scale > 1
		? lastDigit(value, 10 ** -(String(value).split('.')[1]?.length ?? 0))
		: rangeOf({ value, step: stepOfCell(derivation, value), qualifier });
