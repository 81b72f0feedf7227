import { onCleanup, onMount } from 'solid-js';

/** Shows a component's own dialog over the page, as soon as it is on the page: beside what is still loading it is not yet. */
export function createOver(dialog: () => HTMLDialogElement | undefined): void {
	let frame = 0;
	const show = (): void => {
		const element = dialog();
		if (element?.isConnected) showOver(element);
		else frame = requestAnimationFrame(show);
	};
	onMount(show);
	onCleanup(() => cancelAnimationFrame(frame));
}

/**
 * Shows a dialog over the page. The way back closes it and stays on the page; where it is closed in another way, that
 * step of the history is taken back.
 */
export function showOver(dialog: HTMLDialogElement): void {
	let steppingBack = false;
	const leave = (event: PopStateEvent): void => {
		removeEventListener('popstate', leave, { capture: true });
		// Where the page has gone elsewhere with the dialog on it, there is nothing to close.
		if (!steppingBack && !dialog.isConnected) return;
		// Before the router hears of it: for that nothing has happened.
		event.stopImmediatePropagation();
		dialog.close();
	};
	const closed = (): void => {
		steppingBack = isOver();
		if (steppingBack) history.back();
		else removeEventListener('popstate', leave, { capture: true });
	};
	dialog.showModal();
	if (!isOver()) history.pushState({ over: true }, '');
	addEventListener('popstate', leave, { capture: true });
	dialog.addEventListener('close', closed, { once: true });
}

/** Goes back over steps that no dialog stands on any more, after a reload or by the way forward: they lead nowhere. */
export function skipStepsLeft(): void {
	const skip = (): void => {
		if (isOver() && !document.querySelector('dialog[open]')) history.back();
	};
	skip();
	addEventListener('popstate', skip);
}

const isOver = (): boolean => history.state?.over === true;
