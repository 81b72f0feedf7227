import { type Face, type Mark, SANS } from '../../../src/report/drawing';
import type { SheetYear } from '../../../src/report/sheet';
import type { Block, Studio } from '../block';
import { sizeWithin } from '../lines';

const GUTTER = 18;

/** One figure through the years: a column for each, its digits on top, its year below; the report's own stands out. */
export function years(list: readonly SheetYear[], width: number, size: number, { measure, colours }: Studio): Block {
	const across = (width - GUTTER * (list.length - 1)) / list.length;
	const tall = Math.round(size * 3);
	const line = size * 1.35;
	const centred = (words: string, left: number, baseline: number, colour: string): Mark => {
		const face: Face = { ...SANS, size };
		const fitting = { ...face, size: sizeWithin(words, face, across + GUTTER * 0.6, measure) };
		return {
			kind: 'words',
			x: left + (across - measure(words, fitting)) / 2,
			y: baseline,
			words,
			face: fitting,
			colour,
		};
	};
	return {
		height: 2 * line + tall,
		at: (x, y) =>
			list.flatMap(({ label, digits, height, own }, i): Mark[] => {
				const left = x + i * (across + GUTTER);
				const column = Math.max(2, Math.round(height * tall));
				const foot = y + line + tall;
				const colour = own ? colours.holds : (colours.tones.else[1] as string);
				return [
					{ kind: 'fill', x: left, y: foot - column, width: across, height: column, colour },
					centred(digits, left, Math.round(foot - column - size * 0.3), own ? colours.ink : colours.soft),
					centred(label, left, Math.round(foot + size * 1.15), own ? colours.ink : colours.soft),
				];
			}),
	};
}
