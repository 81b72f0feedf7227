import { type Face, type Mark, SERIF } from '../../../src/report/drawing';
import type { SheetLine } from '../../../src/report/sheet';
import type { Studio } from '../block';
import { sizeWithin } from '../lines';

/** A figure's digits with what stands before and after them, ready to be put on a baseline. */
export interface Digits {
	width: number;
	size: number;
	at(x: number, baseline: number): Mark[];
}

/** The words about the digits are so much smaller, but never smaller than can be read. */
const BESIDE = 0.44;
const LEAST_BESIDE = 24;
const SPACE = 0.14;

/** Sets a figure as large as wanted, or as large as the width allows: a number is never shortened. */
export function digits(line: SheetLine, wanted: number, width: number, { measure, colours }: Studio): Digits {
	const beside = (size: number): Face => ({
		...SERIF,
		size: Math.max(Math.min(LEAST_BESIDE, size), size * BESIDE),
	});
	const run = (size: number): number =>
		[line.before, line.after].reduce(
			(sum, words) => sum + (words === '' ? 0 : measure(words, beside(size)) + size * SPACE),
			0,
		) + measure(line.digits, face(size));
	let size = sizeWithin(line.digits, face(wanted), width, measure);
	while (size > 8 && run(size) > width) size--;
	return {
		width: run(size),
		size,
		at: (x, baseline) => {
			const marks: Mark[] = [];
			let left = x;
			const put = (words: string, of: Face, colour: string, space: number) => {
				if (words === '') return;
				marks.push({ kind: 'words', x: left, y: baseline, words, face: of, colour });
				left += measure(words, of) + space;
			};
			put(line.before, beside(size), colours.soft, size * SPACE);
			put(line.digits, face(size), colours.ink, size * SPACE);
			put(line.after, beside(size), colours.soft, 0);
			return marks;
		},
	};
}

const face = (size: number): Face => ({ ...SERIF, size });
