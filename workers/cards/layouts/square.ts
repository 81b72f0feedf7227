import { body } from '../parts/body';
import { chart } from '../parts/chart';
import { foot } from '../parts/foot';
import { head } from '../parts/head';
import type { Layout } from './layout';

const SIDE = 1080;
const MARGIN = 72;
const GAP = 28;
/** Less than this is no room for figures beside a chart. */
const LEAST_BODY = 300;

/** A square: head, the figures in two columns, the chart where there is room, the foot. */
export const square: Layout = (studio) => {
	const width = SIDE - 2 * MARGIN;
	const top = head(studio, { width, name: { size: 60, least: 36, most: 2 }, kind: 28, year: 38, traits: 26 });
	const bottom = foot(studio, { width, checks: 30, small: 25, code: 250 });
	const bodyTop = MARGIN + top.height + GAP * 0.5;
	const bodyEnd = SIDE - MARGIN - bottom.height - GAP;
	const wanted = chart(studio.sheet, width, 25, studio);
	const drawn = bodyEnd - bodyTop - wanted.height - GAP >= LEAST_BODY ? wanted : chart({}, width, 25, studio);
	const chartTop = bodyEnd - drawn.height;
	const height = chartTop - bodyTop - (drawn.height > 0 ? GAP * 0.5 : 0);
	const figures = body(studio, width, height, 36);
	return {
		width: SIDE,
		height: SIDE,
		marks: [
			...top.at(MARGIN, MARGIN),
			...figures.at(MARGIN, bodyTop),
			...drawn.at(MARGIN, chartTop),
			...bottom.at(MARGIN, SIDE - MARGIN - bottom.height),
		],
	};
};
