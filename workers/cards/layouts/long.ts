import { BOLD } from '../../../src/report/drawing';
import { MOST_PIXELS, type SheetGroup } from '../../../src/report/sheet';
import { type Block, fill, gap, type Studio, stacked, written } from '../block';
import { setLines } from '../lines';
import { chart } from '../parts/chart';
import { foot } from '../parts/foot';
import { head } from '../parts/head';
import { row } from '../parts/ledger';
import { none } from '../parts/none';
import type { Layout } from './layout';

const WIDTH = 1080;
const MARGIN = 72;
const ROW = 88;

/** A long picture (长图): every chosen figure under its group, as high as it takes. */
export const long: Layout = (studio) => {
	const width = WIDTH - 2 * MARGIN;
	const { sheet } = studio;
	const groups = sheet.groups.filter(({ lines }) => lines.length > 0);
	const top = head(studio, { width, name: { size: 74, least: 44, most: 3 }, kind: 29, year: 44, traits: 25 });
	const end = stacked(
		gap(48),
		chart(sheet, width, 24, studio),
		gap(sheet.chart ? 48 : 0),
		foot(studio, { width, checks: 32, small: 23, code: 292 }),
	);
	const most = Math.floor(MOST_PIXELS / WIDTH) - 2 * MARGIN - top.height - end.height;
	const body =
		groups.length > 0
			? within(
					most,
					groups.flatMap((group) => groupOf(group, width, studio)),
				)
			: none(studio, width, 240, 40);
	const page = stacked(top, body, end);
	return { width: WIDTH, height: Math.ceil(page.height) + 2 * MARGIN, marks: page.at(MARGIN, MARGIN) };
};

/** A group's title over a rule, and its figures. */
function groupOf({ title, lines }: SheetGroup, width: number, studio: Studio): Block[] {
	const { colours, measure } = studio;
	const words = setLines(title ?? '', BOLD, { width, size: 30, least: 22, most: 1, leading: 1.6 }, measure);
	const heading =
		title === undefined ? gap(14) : stacked(gap(36), written(words, colours.ink), fill(width, 2, colours.ink));
	return [heading, ...lines.map((line) => row(line, width, ROW, studio))];
}

/** As many as a canvas can be high. */
function within(most: number, blocks: readonly Block[]): Block {
	let height = 0;
	return stacked(
		...blocks.filter((block) => {
			height += block.height;
			return height <= most;
		}),
	);
}
