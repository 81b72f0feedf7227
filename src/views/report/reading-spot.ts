/** How far down the window the reader's eye is taken to be. */
const EYE = 0.3;

/**
 * Tells under which heading the reader is.
 *
 * @param article holds headings with their offset in `data-at`; they may still be arriving
 * @param tell takes the offset of the last heading above the reader's eye, or -1
 * @returns stops the telling
 */
export function makeReadingSpot(article: HTMLElement, tell: (offset: number) => void): () => void {
	let frame = 0;
	const look = () => {
		const above = [...article.querySelectorAll<HTMLElement>('.heading')].findLast(
			(heading) => heading.getBoundingClientRect().top <= innerHeight * EYE,
		);
		tell(above ? Number(above.dataset.at) : -1);
	};
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(look);
	};
	const grown = new ResizeObserver(soon);
	grown.observe(article);
	addEventListener('scroll', soon, { passive: true });
	return () => {
		cancelAnimationFrame(frame);
		grown.disconnect();
		removeEventListener('scroll', soon);
	};
}
