import { keepHeight } from '../library/windowed';

/** The room that rows of a table take which are not drawn. */
export const GapRow = (props: { height: number }) => (
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
	<tr ref={(gap) => keepHeight(gap, () => props.height)} aria-hidden="true" />
);
