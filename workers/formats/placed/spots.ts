import type { Box } from './page';

/** Words with the places where they stand. */
export interface Written {
	words: string;
	/** In order; what lies between two of them (a space) stands nowhere. */
	spots: Spot[];
}

/** A stretch of some words, and the box on a page that it is printed in. */
export interface Spot {
	start: number;
	end: number;
	page: number;
	box: Box;
}

/** Words that stand at one place. */
export const written = (words: string, page: number, box: Box): Written => ({
	words,
	spots: [{ start: 0, end: words.length, page, box }],
});

/** Words behind others, with what parts them. */
export function behind(before: Written, after: Written, between: string): Written {
	const shift = before.words.length + between.length;
	return {
		words: before.words + between + after.words,
		spots: [
			...before.spots,
			...after.spots.map((spot) => ({ ...spot, start: spot.start + shift, end: spot.end + shift })),
		],
	};
}
