import { onCleanup, onMount } from 'solid-js';

/** Frames within which a long list is as high as all its rows: one of them has to be measured first. */
const HIGH_WITHIN = 10;

/** Has the page, or what a list scrolls in, where it was when the list was left. */
export const scrollBack = (
	top: number,
	scroller: () => HTMLElement | undefined = () => document.documentElement,
): void => onMount(() => requestAnimationFrame(() => scrollDown(scroller(), top, HIGH_WITHIN)));

/** Notes how far the page is scrolled, as it scrolls: asked only when a list is left, it would lay out the next page for it. */
export function noteScroll(note: (top: number) => void): void {
	const onScroll = () => note(scrollY);
	addEventListener('scroll', onScroll, { passive: true });
	onCleanup(() => removeEventListener('scroll', onScroll));
}

function scrollDown(scroller: HTMLElement | undefined, top: number, frames: number): void {
	if (!scroller) return;
	scroller.scrollTop = top;
	// Less than a pixel is the rounding of the screen.
	if (scroller.scrollTop < top - 1 && frames > 0) requestAnimationFrame(() => scrollDown(scroller, top, frames - 1));
}
