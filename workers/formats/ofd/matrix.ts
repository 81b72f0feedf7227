import { numbersIn } from './numbers';

/** How places of an object become places of the page: x' = ax + cy + e, y' = bx + dy + f (GB/T 33190-2016, 8.5). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix of an object, by its CTM attribute and by the corner of its boundary that its own places count from. */
export function matrixOf(ctm: string | undefined, boundary: string | undefined): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(ctm);
	const [left = 0, top = 0] = numbersIn(boundary);
	return [a, b, c, d, e + left, f + top];
}

/** First the inner one, then the outer one. */
export const within = ([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix => [
	a * outer[0] + b * outer[2],
	a * outer[1] + b * outer[3],
	c * outer[0] + d * outer[2],
	c * outer[1] + d * outer[3],
	e * outer[0] + f * outer[2] + outer[4],
	e * outer[1] + f * outer[3] + outer[5],
];

export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [
	a * x + c * y + e,
	b * x + d * y + f,
];
