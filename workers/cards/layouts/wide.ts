import { type Block, fill, type Studio } from '../block';
import { body } from '../parts/body';
import { chart } from '../parts/chart';
import { foot } from '../parts/foot';
import { head } from '../parts/head';
import type { Layout } from './layout';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 52;
const LEFT = 484;
const GAP = 44;
const LEAST_BODY = 300;
/** Of the chart's words. */
const CHART = 20;
/** Between the head and the rule of the foot. */
const AIR = 14;

/** What a link's preview shows: whose and whether it adds up on the left, the figures on the right. */
export const wide: Layout = (studio) => {
	const width = WIDTH - 2 * MARGIN - LEFT - GAP;
	const height = HEIGHT - 2 * MARGIN;
	const right = MARGIN + LEFT + GAP;
	const bottom = foot(studio, { width: LEFT, checks: 24, small: 20, code: 260 });
	const top = headAbove(bottom.height, height, studio);
	const wanted = chart(studio.sheet, width, CHART, studio);
	const drawn = height - wanted.height - 20 >= LEAST_BODY ? wanted : chart({}, width, CHART, studio);
	const room = height - (drawn.height > 0 ? drawn.height + 20 : 0);
	const figures = body(studio, width, room, 30);
	return {
		width: WIDTH,
		height: HEIGHT,
		marks: [
			...top.at(MARGIN, MARGIN),
			...bottom.at(MARGIN, HEIGHT - MARGIN - bottom.height),
			...fill(1, height, studio.colours.line).at(MARGIN + LEFT + GAP / 2, MARGIN),
			...figures.at(right, MARGIN),
			...drawn.at(right, HEIGHT - MARGIN - drawn.height),
		],
	};
};

/** The head as large as it is wanted, or as what is left above the foot allows. */
function headAbove(foot: number, height: number, studio: Studio): Block {
	const at = (size: number, name: { least: number; most: number }) =>
		head(studio, { width: LEFT, name: { size, ...name }, kind: 22, year: Math.max(20, size * 0.7), traits: 20 });
	const wanted = [46, 40, 34, 28, 24].map((size) => at(size, { least: 24, most: 3 }));
	return wanted.find((made) => made.height + AIR + foot <= height) ?? at(24, { least: 20, most: 2 });
}
