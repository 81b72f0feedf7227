import { onMount } from 'solid-js';

/** Frames within which a long list is as high as all its rows: one of them has to be measured first. */
const HIGH_WITHIN = 10;

/** Has the page where it was when a list was left. */
export const scrollBack = (top: number): void =>
	onMount(() => requestAnimationFrame(() => scrollDown(top, HIGH_WITHIN)));

function scrollDown(top: number, frames: number): void {
	scrollTo(0, top);
	// Less than a pixel is the rounding of the screen.
	if (scrollY < top - 1 && frames > 0) requestAnimationFrame(() => scrollDown(top, frames - 1));
}
