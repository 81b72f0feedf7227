/** Whether a click on a link is meant for this page: with a key held, or another button, the browser opens it elsewhere. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean =>
	!metaKey && !ctrlKey && !shiftKey && button === 0;
