/** Where something stands: [start, end) in UTF-16 code units of the report's own text. */
export type Span = readonly [start: number, end: number];

/** True when two spans share at least one character. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True when `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The smallest span that holds all of the given ones (at least one). */
export const cover = (first: Span, ...rest: readonly Span[]): Span =>
	rest.reduce<Span>((whole, span) => [Math.min(whole[0], span[0]), Math.max(whole[1], span[1])], first);
