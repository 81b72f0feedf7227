import type { Box } from './page';

/** A place on a page. */
export type Point = readonly [x: number, y: number];

/** The box around some places. */
export function boxAround(points: readonly Point[]): Box {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of points) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
}

/** True where a larger box holds the whole of a smaller one. */
export const holds = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left &&
	inner.right <= outer.right &&
	outer.top <= inner.top &&
	inner.bottom <= outer.bottom &&
	(outer.right - outer.left) * (outer.bottom - outer.top) > (inner.right - inner.left) * (inner.bottom - inner.top);

/** True where the middle of a thing lies in a box: what touches two boxes is in one of them. */
export const holdsCentre = (box: Box, thing: Box): boolean =>
	holdsPoint(box, (thing.left + thing.right) / 2, (thing.top + thing.bottom) / 2);

/** True where a place on the page is in a box, its edges included. */
export const holdsPoint = (box: Box, x: number, y: number): boolean =>
	x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
