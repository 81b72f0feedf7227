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
	const listeners: Partial<{ [Name in keyof HTMLElementEventMap]: (event: DragEvent) => void }> = {
		dragstart: () => {
			own = true;
		},
		dragend: () => {
			own = false;
		},
		dragover: (event) => {
			if (own || !isWelcome(event)) return;
			// Without this a browser refuses the drop, or leaves the page to show the file.
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
			hover(true);
		},
		dragleave: ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) hover(false);
		},
		drop: (event) => {
			hover(false);
			if (own || !event.dataTransfer || !isWelcome(event)) return;
			event.preventDefault();
			void fromDataTransfer(event.dataTransfer).then(on.drop);
		},
	};
	for (const [name, listener] of Object.entries(listeners)) node.addEventListener(name, listener as EventListener);
	return () => {
		for (const [name, listener] of Object.entries(listeners)) node.removeEventListener(name, listener as EventListener);
	};
}

/** Files everywhere; text everywhere but over a field, which takes it itself. */
function isWelcome({ dataTransfer, target }: DragEvent): boolean {
	const types = dataTransfer?.types ?? [];
	if (types.includes('Files')) return true;
	return !isField(target) && types.some((type) => type === 'text/plain' || type === 'text/html');
}
