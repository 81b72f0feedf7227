import { SERIF } from '../../../src/report/drawing';
import { type Block, type Studio, written } from '../block';
import { setLines } from '../lines';

/** The sentence that stands where there are no figures, in the middle of their place. */
export function none({ sheet, colours, measure }: Studio, width: number, height: number, size: number): Block {
	const words = written(setLines(sheet.none, SERIF, { width, size, least: 20, most: 3 }, measure), colours.soft);
	return { height, at: (x, y) => words.at(x, y + (height - words.height) / 2) };
}
