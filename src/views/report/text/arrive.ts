import type { Place } from '../../../ui/route';

/**
 * Brings the lit words of a place into view and the keyboard's focus to them.
 * A figure opened from its words stays where it is, as long as its words are in view.
 *
 * @returns false where the words are not on the page yet
 */
export function arriveAt(article: HTMLElement, place: Place): boolean {
	const lit = article.querySelector<HTMLElement>('.lit-first');
	if (!lit) return false;
	lit.scrollIntoView({ block: place.kind === 'figure' ? 'nearest' : 'center' });
	// What lies above is laid out only now that it comes near, and may push the words away again.
	requestAnimationFrame(() => lit.isConnected && lit.scrollIntoView({ block: 'nearest' }));
	if (place.kind !== 'figure' || isNowhere(document.activeElement)) focusOn(lit);
	return true;
}

/** Where the focus is after the page itself has changed. */
const isNowhere = (element: Element | null): boolean => element === document.body || element?.id === 'main';

function focusOn(lit: HTMLElement): void {
	if (!lit.matches('a')) lit.tabIndex = -1;
	lit.focus({ preventScroll: true });
}
