import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import type { Router } from './route';

/**
 * Whether what is told above the screens is told on this one: while it is going on, on every one; what came of it in the
 * library and where it ended, and on no other, where it would stand above what the reader went on to.
 */
export function createToldHere(goingOn: Accessor<boolean>, { route }: Router): Accessor<boolean> {
	const screen = createMemo(() => {
		const now = route();
		return now.page === 'report' ? now.id : now.page;
	});
	const [ended, setEnded] = createSignal(untrack(screen));
	// What else follows the end may lead to another screen first: one report that was handed over opens.
	createEffect(on(goingOn, (busy) => busy || queueMicrotask(() => setEnded(screen()))));
	return () => goingOn() || screen() === 'library' || screen() === ended();
}
