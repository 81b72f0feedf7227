import { afterFrame } from '../../ui/later';

/**
 * How far the page and each pane are scrolled is the same before and after a change that draws them anew, some of it a
 * frame later.
 */
export function keepingSpots(change: () => void): void {
	const top = scrollY;
	const spots = [...document.querySelectorAll<HTMLElement>('.pane')].map(
		({ id, scrollTop }) => [id, scrollTop] as const,
	);
	const bringBack = () => {
		for (const [id, spot] of spots) document.getElementById(id)?.scrollTo(0, spot);
		scrollTo(0, top);
	};
	change();
	bringBack();
	afterFrame(bringBack);
}
