import type { Matrix } from '../placed/matrix';
import { numbersIn } from './numbers';

/**
 * How places of an object become places of the page (GB/T 33190-2016, 8.5): by its CTM attribute, and by the corner of
 * its boundary that its own places count from.
 */
export function matrixOf(ctm: string | undefined, boundary: string | undefined): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(ctm);
	const [left = 0, top = 0] = numbersIn(boundary);
	return [a, b, c, d, e + left, f + top];
}
