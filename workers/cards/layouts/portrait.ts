import { type Block, type Studio, stacked } from '../block';
import { chart } from '../parts/chart';
import { foot } from '../parts/foot';
import { grid } from '../parts/grid';
import { head } from '../parts/head';
import { led } from '../parts/led';
import { leading } from '../parts/ledger';
import { none } from '../parts/none';
import type { Layout } from './layout';

const WIDTH = 1080;
const HEIGHT = 1440;
const MARGIN = 72;
const GAP = 30;
const LEAST_LEAD = 122;
const MOST_LEAD = 190;
/** A cell at its ease. */
const CELL = 142;
/** As many beside the first as make a ledger. */
const FEW = 4;

/** A page: head, one figure large, the others below it, the chart, the foot. */
export const portrait: Layout = (studio) => {
	const width = WIDTH - 2 * MARGIN;
	const top = head(studio, { width, name: { size: 74, least: 44, most: 3 }, kind: 30, year: 42, traits: 28 });
	const bottom = foot(studio, { width, checks: 34, small: 27, code: 280 });
	const drawn = chart(studio.sheet, width, 27, studio);
	const bodyTop = MARGIN + top.height + GAP * 0.4;
	const chartTop = HEIGHT - MARGIN - bottom.height - GAP - drawn.height;
	const body = bodyOf(studio, width, chartTop - bodyTop - GAP * 0.6);
	return {
		width: WIDTH,
		height: HEIGHT,
		marks: [
			...top.at(MARGIN, MARGIN),
			...body.at(MARGIN, bodyTop),
			...drawn.at(MARGIN, chartTop),
			...bottom.at(MARGIN, HEIGHT - MARGIN - bottom.height),
		],
	};
};

/** A few figures stand as a ledger, more in two columns; the first leads. */
function bodyOf(studio: Studio, width: number, height: number): Block {
	const lines = studio.sheet.groups.flatMap((group) => group.lines);
	const [first, ...others] = lines;
	if (!first) return none(studio, width, height, 40);
	if (others.length <= FEW) return led(lines, width, height, studio);
	const rows = Math.ceil(others.length / 2);
	const lead = Math.min(MOST_LEAD, Math.max(LEAST_LEAD, height - rows * CELL));
	return stacked(leading(first, width, lead, studio), grid(others, 2, { width, height: height - lead }, studio));
}
