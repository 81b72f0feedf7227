import { SANS } from '../../../src/report/drawing';
import type { SheetChart } from '../../../src/report/sheet';
import { type Block, EMPTY, gap, type Studio, stacked, written } from '../block';
import { setLines } from '../lines';
import { parts } from './chart-parts';
import { years } from './chart-years';

/** The small chart under its title, in the language of its kind; nothing where the card has none. */
export function chart({ chart: made }: { chart?: SheetChart }, width: number, size: number, studio: Studio): Block {
	if (!made) return EMPTY;
	const title = setLines(made.title, SANS, { width, size, least: 16, most: 1, leading: 1.5 }, studio.measure);
	const drawn = made.kind === 'parts' ? parts(made.parts, width, size, studio) : years(made.years, width, size, studio);
	return stacked(written(title, studio.colours.soft), gap(size * 0.35), drawn);
}
