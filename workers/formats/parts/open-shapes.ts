/** Shapes of OpenDocument that words may stand in, which are none of the words that the shape hangs on. */
export const SHAPES: ReadonlySet<string> = new Set(
	'frame custom-shape rect line polyline polygon regular-polygon path circle ellipse connector caption measure g control'.split(
		' ',
	),
);
