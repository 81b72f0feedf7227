import type { Box } from '../placed/page';

/** Numbers that are written one after another, between spaces or commas. What is no number is left out. */
export const numbersIn = (written = ''): number[] =>
	written
		.split(/[\s,]+/)
		.filter((word) => word !== '')
		.map(Number)
		.filter(Number.isFinite);

/** A rectangle by its upper left corner, width and height (ST_Box); undefined where it has no size. */
export function boxIn(written: string | undefined): Box | undefined {
	const [left = 0, top = 0, width = 0, height = 0] = numbersIn(written);
	return width > 0 && height > 0 ? { left, top, right: left + width, bottom: top + height } : undefined;
}

/**
 * The steps from one character to the next (DeltaX, DeltaY; GB/T 33190-2016, 11.3), where "g 4 1.5" stands for four
 * steps of 1.5.
 *
 * @param most steps that are wanted
 */
export function stepsIn(written: string | undefined, most: number): number[] {
	const words = (written ?? '').split(/[\s,]+/).filter((word) => word !== '');
	const steps: number[] = [];
	for (let at = 0; at < words.length && steps.length < most; at++) {
		const times = words[at] === 'g' ? Math.max(0, Number(words[at + 1]) || 0) : 1;
		if (words[at] === 'g') at += 2;
		const step = Number(words[at]);
		for (let time = 0; time < times && steps.length < most; time++) steps.push(Number.isFinite(step) ? step : 0);
	}
	return steps;
}
