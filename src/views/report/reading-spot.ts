import { leading } from '../../report/leading';

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
		// While the original is shown in its stead, the text has no place on the page.
		const shown = article.getClientRects().length > 0;
		const above = shown && lastAbove([...article.querySelectorAll<HTMLElement>('.heading')], innerHeight * EYE);
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

/** The last of many headings that begins above a line; they stand one below the other, so only few are measured. */
function lastAbove(headings: readonly HTMLElement[], line: number): HTMLElement | undefined {
	return headings[leading(headings, (heading) => heading.getBoundingClientRect().top <= line) - 1];
}
