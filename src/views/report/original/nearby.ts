/** How far beyond the window something still counts as near, in window heights. */
const REACH = '60%';

/**
 * Tells whether an element is in the window or near it, now and whenever that changes.
 *
 * @returns stops the telling
 */
export function makeNearby(element: HTMLElement, tell: (near: boolean) => void): () => void {
	const observer = new IntersectionObserver(([entry]) => tell(entry?.isIntersecting ?? false), {
		rootMargin: `${REACH} 0px`,
	});
	observer.observe(element);
	return () => observer.disconnect();
}

/** Tells an element's width in CSS pixels, now and whenever it changes. */
export function makeWidth(element: HTMLElement, tell: (width: number) => void): () => void {
	const observer = new ResizeObserver(([entry]) => tell(Math.round(entry?.contentRect.width ?? 0)));
	observer.observe(element);
	return () => observer.disconnect();
}
