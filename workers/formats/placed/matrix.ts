/** A transform of the plane: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
	a * p + c * q,
	b * p + d * q,
	a * r + c * s,
	b * r + d * s,
	a * t + c * u + e,
	b * t + d * u + f,
];

/** Where a point comes to. */
export const placed = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] => [
	a * x + c * y + e,
	b * x + d * y + f,
];
