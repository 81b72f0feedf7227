import { createSignal, onCleanup } from 'solid-js';
import type { Incoming } from '../desk/desk';
import { fromClipboard } from './clipboard';
import { makeDropTarget } from './drop-target';
import { isField } from './field';

/**
 * Takes what is dropped or pasted anywhere on the page.
 *
 * @param take gets what came in
 * @returns whether something droppable is over the window
 */
export function createDoors(take: (incoming: readonly Incoming[]) => void) {
	const [over, setOver] = createSignal(false);
	const closeDrop = makeDropTarget(document.documentElement, { hover: setOver, drop: take });
	const onPaste = (event: ClipboardEvent) => {
		if (isField(event.target)) return;
		const incoming = fromClipboard(event);
		if (incoming.length > 0) take(incoming);
	};
	addEventListener('paste', onPaste);
	onCleanup(() => {
		closeDrop();
		removeEventListener('paste', onPaste);
	});
	return over;
}
