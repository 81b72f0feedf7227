import { type Accessor, createSignal, type JSX, onCleanup, Show } from 'solid-js';

/** Runs once the page has shown what is drawn by now. Returns what keeps it from running. */
export function afterFrame(run: () => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(run);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** False while what is around it is drawn and shown, true from then on. */
export function createLater(): Accessor<boolean> {
	const [due, setDue] = createSignal(false);
	onCleanup(afterFrame(() => setDue(true)));
	return due;
}

/** False for so many milliseconds, true from then on: what is over sooner is not told at all. */
export function createAfter(wait: number): Accessor<boolean> {
	const [due, setDue] = createSignal(false);
	const timer = setTimeout(() => setDue(true), wait);
	onCleanup(() => clearTimeout(timer));
	return due;
}

/** Drawn after what is around it is shown, so that neither keeps the page busy for long. */
export function Later(props: { children: JSX.Element }) {
	const due = createLater();
	return <Show when={due()}>{props.children}</Show>;
}
