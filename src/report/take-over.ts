/** What the page tells a newer service worker that waits: that its reader goes over to it. */
export const TAKE_OVER = 'take-over';
