import type { Printed, PrintedCell } from '../page/printed';
import { settled } from '../page/settle';
import { isContinued, tableOver } from './breaks';
import { printedLine, printedTable, type WholeTable, wholeTable } from './cells';
import { furnitureOf } from './furniture';
import type { LaidPage, LaidTable } from './laid';
import type { Line, Measure } from './lines';
import { measureOf, type PageLine, paragraphsOf } from './paragraphs';
import { type Spot, type Written, written } from './spots';

/** What a document prints, with the places of its words. */
export interface Assembled {
	prints: Printed[];
	spots: Map<Printed | PrintedCell, Spot[]>;
}

/** Puts the lines and tables of all pages together: paragraphs and tables go on over page breaks. */
export function assembled(pages: readonly LaidPage[]): Assembled {
	const furniture = furnitureOf(pages);
	const assembly = new Assembly(measuresOf(pages, furniture));
	for (const page of pages) {
		for (const item of page.items) {
			if (item.kind === 'table') assembly.table(item, page.number);
			else if (furniture.has(item)) assembly.aside(written(item.words, page.number, item));
			else assembly.line(item, page.number);
		}
		for (const words of page.slanted) assembly.aside(written(words, page.number, page.whole));
	}
	assembly.end();
	return assembly;
}

/** Takes lines and tables in order. What belongs to the pages waits until the paragraph or table at hand has ended. */
class Assembly implements Assembled {
	readonly prints: Printed[] = [];
	readonly spots = new Map<Printed | PrintedCell, Spot[]>();
	readonly #measures: ReadonlyMap<number, Measure>;
	#lines: PageLine[] = [];
	#table: { whole: WholeTable; last: LaidTable; page: number } | undefined;
	#aside: Written[] = [];

	constructor(measures: ReadonlyMap<number, Measure>) {
		this.#measures = measures;
	}

	aside(one: Written): void {
		this.#aside.push(one);
		if (this.#lines.length === 0 && !this.#table) this.end();
	}

	line(line: Line, page: number): void {
		const table = this.#table;
		if (table && table.page < page && GOES_ON.test(line.words)) this.aside(written(line.words, page, line));
		else {
			if (table) this.end();
			this.#lines.push({ line, page });
		}
	}

	table(table: LaidTable, page: number): void {
		const whole = wholeTable(table, page);
		const before = this.#table;
		if (before && before.page < page && isContinued(before.last, table)) {
			const { whole: both, heads } = tableOver(before.whole, whole);
			this.#table = { whole: both, last: table, page };
			for (const row of heads) for (const cell of row) if (cell.words !== '') this.aside(cell);
			return;
		}
		this.end();
		this.#table = { whole, last: table, page };
	}

	end(): void {
		for (const one of paragraphsOf(this.#lines, this.#measures)) this.prints.push(printedLine(one, this.spots));
		if (this.#table) this.prints.push(...settled(printedTable(this.#table.whole, this.spots)));
		for (const one of this.#aside) this.prints.push(printedLine(one, this.spots, true));
		[this.#lines, this.#table, this.#aside] = [[], undefined, []];
	}
}

/** What is printed over the second part of a table. */
const GOES_ON = /^[（(]?\s*(?:续(?:\s*表)?|接上表|表(?:\s*[\d一二三四五六]{1,3})?(?:\s*[（(])?\s*续)\s*[)）]?$/;

/** Where the running text of each page stands: as the page's own lines tell, else those of all pages. */
function measuresOf(pages: readonly LaidPage[], furniture: ReadonlySet<Line>): Map<number, Measure> {
	const body = pages.map(({ items }) =>
		items.filter((item): item is Line => item.kind === 'line' && !item.measure && !furniture.has(item)),
	);
	const usual = measureOf(body.flat());
	const measures = new Map<number, Measure>();
	for (const [at, { number }] of pages.entries()) {
		const measure = measureOf(body[at] as Line[], LINES_THAT_TELL) ?? usual;
		if (measure) measures.set(number, measure);
	}
	return measures;
}

const LINES_THAT_TELL = 8;
