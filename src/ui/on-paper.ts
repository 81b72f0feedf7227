import { createSignal, onCleanup } from 'solid-js';

/**
 * True while the page is put on paper, where nothing can be unfolded: for a component, as long as it is there. One that
 * is made for the paper's own width comes after the event that tells of it.
 */
export function createOnPaper(): () => boolean {
	const [onPaper, setOnPaper] = createSignal(matchMedia('print').matches);
	const ends = new AbortController();
	addEventListener('beforeprint', () => setOnPaper(true), ends);
	addEventListener('afterprint', () => setOnPaper(false), ends);
	onCleanup(() => ends.abort());
	return onPaper;
}
