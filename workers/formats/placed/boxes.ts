import type { Box } from './page';

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
