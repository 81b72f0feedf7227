import type { Incoming } from '../desk/desk';
import { isField } from './field';
import { fromDataTransfer } from './transfer';

/**
 * Makes a node take drops of files, folders and text.
 *
 * @param on `hover` hears when something droppable comes over the node and leaves it; `drop` gets what was dropped
 * @returns takes it all back
 */
export function makeDropTarget(
	node: HTMLElement,
	on: { hover(over: boolean): void; drop(incoming: Incoming[]): void },
): () => void {
	let over = false;
	/** A drag that began on this page moves the page's own words about; it brings nothing. */
	let own = false;
	const hover = (now: boolean): void => {
		if (now === over) return;
		over = now;
		on.hover(now);
	};
	const closing = new AbortController();
	const listen = (
		name: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop',
		hear: (event: DragEvent) => void,
	) => node.addEventListener(name, hear, { signal: closing.signal });
	listen('dragstart', () => {
		own = true;
	});
	listen('dragend', () => {
		own = false;
	});
	listen('dragover', (event) => {
		if (own || !isWelcome(event)) return;
		// Without this a browser refuses the drop, or leaves the page to show the file.
		event.preventDefault();
		if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
		hover(true);
	});
	listen('dragleave', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) hover(false);
	});
	listen('drop', (event) => {
		hover(false);
		if (own || !event.dataTransfer || !isWelcome(event)) return;
		event.preventDefault();
		void fromDataTransfer(event.dataTransfer).then(on.drop);
	});
	return () => closing.abort();
}

/** Files everywhere; text everywhere but over a field, which takes it itself. */
function isWelcome({ dataTransfer, target }: DragEvent): boolean {
	const types = dataTransfer?.types ?? [];
	if (types.includes('Files')) return true;
	return !isField(target) && types.some((type) => type === 'text/plain' || type === 'text/html');
}
