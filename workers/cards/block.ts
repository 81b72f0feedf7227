import type { Mark } from '../../src/report/drawing';
import type { Sheet } from '../../src/report/sheet';
import type { Colours } from './colours';
import type { Lines } from './lines';
import type { Measure } from './measure';

/** A part of a card: how high it is, and what it marks when it stands at a place (its upper left corner). */
export interface Block {
	height: number;
	at(x: number, y: number): Mark[];
}

/** What every part needs. */
export interface Studio {
	sheet: Sheet;
	measure: Measure;
	colours: Colours;
}

/** Nothing at all. */
export const EMPTY: Block = { height: 0, at: () => [] };

/** Nothing, of a height. */
export const gap = (height: number): Block => ({ height, at: () => [] });

/** A rule or an area of one colour. */
export const fill = (width: number, height: number, colour: string): Block => ({
	height,
	at: (x, y) => [{ kind: 'fill', x, y, width, height, colour }],
});

/** Where the baseline stands in a line, from its top, in parts of the size and for a line as high as its leading. */
const ASCENT = 0.88;
/** The body of Chinese type: what is above and below it in a line is air. */
const BODY = 1.02;

/** Lines of words, one under the other. */
export function written({ lines, face, leading }: Lines, colour: string): Block {
	const air = Math.max(0, (leading - face.size * BODY) / 2);
	return {
		height: lines.length * leading,
		at: (x, y) =>
			lines.map((words, i) => ({
				kind: 'words',
				x,
				y: Math.round(y + i * leading + air + face.size * ASCENT),
				words,
				face,
				colour,
			})),
	};
}

/** Parts one under the other. */
export const stacked = (...blocks: readonly Block[]): Block => ({
	height: blocks.reduce((height, block) => height + block.height, 0),
	at: (x, y) => {
		let top = y;
		return blocks.flatMap((block) => {
			const marks = block.at(x, top);
			top += block.height;
			return marks;
		});
	},
});
