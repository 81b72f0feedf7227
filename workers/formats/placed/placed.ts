import type { Format, Placement } from '../../../src/report/reading';
import type { Block, Document } from '../document';
import { printed } from '../page/print';
import type { Printed, PrintedCell } from '../page/printed';
import { settled } from '../page/settle';
import { isContinued, tableOver } from './breaks';
import { printedLine, printedTable, type WholeTable, wholeTable } from './cells';
import { furnitureOf } from './furniture';
import { type LaidPage, layPage } from './layout';
import type { Line } from './lines';
import type { PlacedPage } from './page';
import { type Measure, measureOf, type PageLine, paragraphsOf } from './paragraphs';
import { type Spot, written } from './spots';

/** The pages of a fixed-layout document as what they print: paragraphs and tables, with their places. */
export const placedDocument = (pages: readonly PlacedPage[], format: Format): Document =>
	laidDocument(pages.map(layPage), format);

/** The same from pages that are taken apart already, so that a caller need not keep the pages themselves. */
export function laidDocument(pages: readonly LaidPage[], format: Format): Document {
	const spots = new Map<Printed | PrintedCell, Spot[]>();
	const prints = printsOf(pages, spots);
	const text = printed(prints);
	return { format, ...text, places: placesOf(prints, text.blocks, spots, pages) };
}

/** What is printed in order. What belongs to the pages comes behind the paragraph or table that a page break cuts. */
function printsOf(pages: readonly LaidPage[], spots: Map<Printed | PrintedCell, Spot[]>): Printed[] {
	const furniture = furnitureOf(pages);
	const measures = measuresOf(pages, furniture);
	const prints: Printed[] = [];
	let lines: PageLine[] = [];
	let table: { whole: WholeTable; xs: readonly number[]; page: number } | undefined;
	let aside: PageLine[] = [];
	const end = () => {
		for (const one of paragraphsOf(lines, measures)) prints.push(printedLine(one, spots));
		if (table) prints.push(...settled(printedTable(table.whole, spots)));
		for (const { line, page } of aside) prints.push(printedLine(written(line.words, page, line), spots, true));
		[lines, table, aside] = [[], undefined, []];
	};
	for (const page of pages) {
		for (const item of page.items) {
			if (item.kind === 'line' && furniture.has(item)) aside.push({ line: item, page: page.number });
			else if (item.kind === 'line') {
				if (table) end();
				lines.push({ line: item, page: page.number });
			} else {
				const piece = wholeTable(item, page.number);
				if (table && table.page < page.number && isContinued(table.xs, item.xs)) {
					table = { whole: tableOver(table.whole, piece), xs: item.xs, page: page.number };
					continue;
				}
				end();
				table = { whole: piece, xs: item.xs, page: page.number };
			}
		}
	}
	end();
	return prints;
}

/** Where the running text of each page stands: as the page's own lines tell, else those of all pages. */
function measuresOf(pages: readonly LaidPage[], furniture: ReadonlySet<Line>): Map<number, Measure> {
	const body = pages.map(({ items }) =>
		items.filter((item): item is Line => item.kind === 'line' && !furniture.has(item)),
	);
	const usual = measureOf(body.flat());
	return new Map(
		pages.flatMap(({ number }, at) => {
			const measure = measureOf(body[at] as Line[], LINES_THAT_TELL) ?? usual;
			return measure ? [[number, measure] as const] : [];
		}),
	);
}

const LINES_THAT_TELL = 8;

function placesOf(
	prints: readonly Printed[],
	blocks: readonly Block[],
	spots: ReadonlyMap<Printed | PrintedCell, readonly Spot[]>,
	pages: readonly LaidPage[],
): Placement[] {
	const turns = new Map(pages.map((page) => [page.number, page]));
	const places: Placement[] = [];
	const note = (of: Printed | PrintedCell, start: number) => {
		for (const spot of spots.get(of) ?? []) {
			const { left, top, right, bottom } = spot.box;
			void turns;
			places.push({
				span: [start + spot.start, start + spot.end],
				at: { kind: 'page', page: spot.page, box: [left, top, right, bottom] },
			});
		}
	};
	for (const [at, print] of prints.entries()) {
		const block = blocks[at];
		if (!block) continue;
		if (print.kind === 'line') note(print, block.span[0]);
		else if (block.kind === 'table') {
			for (const [row, cells] of print.rows.entries()) {
				for (const [cell, one] of cells.entries()) note(one, block.rows[row]?.[cell]?.span[0] ?? 0);
			}
		}
	}
	return places;
}
