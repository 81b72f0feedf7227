import { type Accessor, createSignal } from 'solid-js';

/** A short message, with what can be done about it. */
export interface Toast {
	id: number;
	says: string;
	action?: { label: string; run(): void };
}

/** The short messages that are shown now. */
export interface Toasts {
	toasts: Accessor<readonly Toast[]>;
	/** Says something for a while; a toast with an action stays till it is used or dismissed. */
	say(says: string, action?: Toast['action']): void;
	dismiss(id: number): void;
}

/** Milliseconds that a plain toast is shown: long enough to read two lines of Chinese at ease. */
const SHOWN_FOR = 6000;

/** Short messages at the foot of the page. */
export function createToasts(): Toasts {
	const [toasts, setToasts] = createSignal<readonly Toast[]>([]);
	let last = 0;
	const dismiss = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id));
	return {
		toasts,
		dismiss,
		say(says, action) {
			const id = ++last;
			setToasts((shown) => [...shown.filter((toast) => toast.says !== says), { id, says, ...(action && { action }) }]);
			if (!action) setTimeout(() => dismiss(id), SHOWN_FOR);
		},
	};
}
