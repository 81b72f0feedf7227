import { type Advances, type Face, faceKey, fontOf } from '../../src/report/drawing';
import { FAMILIES } from '../../src/report/fonts';
import type { Sheet } from '../../src/report/sheet';

/** How wide words run in a face, in pixels. */
export type Measure = (words: string, face: Face) => number;

/** The size at which characters are measured: large enough for the rounding of small type not to count. */
const SIZE = 100;

/** Measures with the fonts of this device, each character once: a line is its characters side by side. */
export function measureOn(context: OffscreenCanvasRenderingContext2D, language: Sheet['language']): Measure {
	const known = new Map<string, Map<string, number>>();
	context.fontKerning = 'none';
	const look = (char: string, face: Face): number => {
		context.font = fontOf({ ...face, size: SIZE }, FAMILIES[language]);
		return context.measureText(char).width / SIZE;
	};
	return summed((char, face) => {
		const key = faceKey(face);
		const widths = known.get(key) ?? new Map<string, number>();
		known.set(key, widths);
		const width = widths.get(char) ?? look(char, face);
		widths.set(char, width);
		return width;
	});
}

/** Measures with widths that the page has found out; what it has not is as wide as it is high. */
export const measureBy = (advances: Advances): Measure => summed((char, face) => advances[faceKey(face)]?.[char] ?? 1);

const summed =
	(advance: (char: string, face: Face) => number): Measure =>
	(words, face) => {
		let width = 0;
		for (const char of words) width += advance(char, face);
		return width * face.size;
	};
