/** True over something to write in, which takes pasted and dropped text itself. */
export const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
