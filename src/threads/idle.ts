/** Resolves once the page has drawn itself and has nothing to do. */
export const idle = (): Promise<void> =>
	new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 5000 });
		// Safari has none; there a moment after the first paint must do.
		else setTimeout(resolve, 1500);
	});
