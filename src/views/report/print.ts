import { createSignal, onCleanup } from 'solid-js';

/**
 * Prints one part of the report alone.
 *
 * @param part what `print.css` keeps on the paper
 */
export function printOnly(part: 'findings'): void {
	const { dataset } = document.documentElement;
	dataset.print = part;
	addEventListener('afterprint', () => delete dataset.print, { once: true });
	print();
}

/** True while the page is put on paper, where nothing can be unfolded: for a component, as long as it is there. */
export function createOnPaper(): () => boolean {
	const [onPaper, setOnPaper] = createSignal(false);
	const ends = new AbortController();
	addEventListener('beforeprint', () => setOnPaper(true), ends);
	addEventListener('afterprint', () => setOnPaper(false), ends);
	onCleanup(() => ends.abort());
	return onPaper;
}
