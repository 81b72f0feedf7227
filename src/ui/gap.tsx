import { keepHeight } from './windowed';

/** The room that items of a list take which are not drawn, in pixels. */
export const Gap = (props: { height: number }) => (
	<li ref={(gap) => keepHeight(gap, () => props.height)} class="gap" aria-hidden="true" />
);

/** The room that rows of a table take which are not drawn, in pixels. */
export const GapRow = (props: { height: number }) => (
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot be focused
	<tr ref={(gap) => keepHeight(gap, () => props.height)} aria-hidden="true" />
);
