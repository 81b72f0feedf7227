import type { Format, Place, Placement } from '../../../src/report/reading';
import type { Block, Document } from '../document';
import { printed } from '../page/print';
import type { Printed, PrintedCell } from '../page/printed';
import { type Assembled, assembled } from './assembly';
import type { LaidPage } from './laid';
import { pageNotices } from './notices';
import type { Box } from './page';

/**
 * The pages of a fixed-layout document as what they print: paragraphs and tables, with their places.
 *
 * @param pages taken apart already, so that a caller need not keep the pages themselves (see `layPage`)
 */
export function laidDocument(pages: readonly LaidPage[], format: Format): Document {
	const assembly = assembled(pages);
	const { text, blocks } = printed(assembly.prints);
	const notices = pageNotices(pages, text);
	return { format, text, blocks, places: placesOf(assembly, blocks, pages), ...(notices.length > 0 && { notices }) };
}

/** The place of each line of the paragraphs and of each cell, in the order of the text. */
function placesOf({ prints, spots }: Assembled, blocks: readonly Block[], pages: readonly LaidPage[]): Placement[] {
	const byNumber = new Map(pages.map((page) => [page.number, page]));
	const at = (of: Printed | PrintedCell, start: number): Placement[] =>
		(spots.get(of) ?? []).map(({ start: from, end, page, box }) => ({
			span: [start + from, start + end],
			at: placeOf(box, byNumber.get(page) as LaidPage),
		}));
	return prints.flatMap((print, index) => {
		const block = blocks[index];
		if (!block) return [];
		if (print.kind === 'line' || block.kind !== 'table') return at(print, block.span[0]);
		return print.rows.flatMap((row, r) => row.flatMap((cell, c) => at(cell, block.rows[r]?.[c]?.span[0] ?? 0)));
	});
}

/** A box as it stands on the page as shown. */
function placeOf(box: Box, { number, width, height, turned }: LaidPage): Place {
	const { left, top, right, bottom } = TURNED[turned](box, width, height);
	const rounded = [left, top, right, bottom].map((edge) => Math.round(edge * 100) / 100);
	return { kind: 'page', page: number, box: rounded as unknown as readonly [number, number, number, number] };
}

const TURNED: Record<LaidPage['turned'], (box: Box, width: number, height: number) => Box> = {
	0: (box) => box,
	90: ({ left, top, right, bottom }, width) => ({ left: width - bottom, top: left, right: width - top, bottom: right }),
	180: ({ left, top, right, bottom }, width, height) => ({
		left: width - right,
		top: height - bottom,
		right: width - left,
		bottom: height - top,
	}),
	270: ({ left, top, right, bottom }, _, height) => ({
		left: top,
		top: height - right,
		right: bottom,
		bottom: height - left,
	}),
};
