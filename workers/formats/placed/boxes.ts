import type { Box } from './page';

/** True where a larger box holds the whole of a smaller one. */
export const holds = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left &&
	inner.right <= outer.right &&
	outer.top <= inner.top &&
	inner.bottom <= outer.bottom &&
	(outer.right - outer.left) * (outer.bottom - outer.top) > (inner.right - inner.left) * (inner.bottom - inner.top);

/** True where the middle of a thing lies in a box: what touches two boxes is in one of them. */
export const holdsCentre = (box: Box, thing: Box): boolean => {
	const [x, y] = [(thing.left + thing.right) / 2, (thing.top + thing.bottom) / 2];
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};
