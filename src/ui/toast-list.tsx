import { For, onCleanup, Show } from 'solid-js';
import { useApp, useWords } from './app-context';
import { Close } from './close';
import { focusPage } from './focus-page';
import type { Toast } from './toasts';
import { createToldHere } from './told-here';

/** Short messages at the foot of the page; the undo of a deletion among them. */
export default function ToastList() {
	const { toasts, library, offline } = useApp();
	const words = useWords();
	return (
		<>
			<For each={toasts.toasts()}>{(toast) => <ToastLine {...toast} onDone={() => toasts.dismiss(toast.id)} />}</For>
			<Show when={library.removed()} keyed>
				{({ length }) => <Removed count={length} />}
			</Show>
			<Show when={offline.updateWaiting()}>
				<ToastLine
					says={words().offline.update}
					action={{ label: words().offline.apply, run: offline.update }}
					onClose={offline.putOff}
				/>
			</Show>
		</>
	);
}

/** What was deleted last and the way back, until the reader lets go of it; it does not lie over screens that are gone to. */
function Removed(props: { count: number }) {
	const { library, router, toasts } = useApp();
	const words = useWords();
	/** Where no list shows that they are back, it is said. */
	const undo = async () => {
		const { count } = props;
		await library.undo();
		toasts.say(words().library.restored(count));
	};
	const toldHere = createToldHere(() => false, router);
	return (
		<Show when={toldHere()}>
			<ToastLine
				says={words().library.removed(props.count)}
				action={{ label: words().library.undo, run: () => void undo() }}
				onClose={library.forgo}
				focused
			/>
		</Show>
	);
}

interface ToastLineProps extends Omit<Toast, 'id'> {
	/** After its button was pressed. */
	onDone?(): void;
	/** It can be closed, and what that comes to. */
	onClose?(): void;
	/** The keyboard goes on with its button. */
	focused?: boolean;
}

function ToastLine(props: ToastLineProps) {
	let line: HTMLParagraphElement | undefined;
	// Whoever pressed "delete" finds the way back under the same key: the button that was pressed is gone.
	const focus = (button: HTMLButtonElement) => props.focused && queueMicrotask(() => button.focus());
	// With a line that had the keyboard goes its place: it goes on in the page.
	onCleanup(() => {
		if (line?.contains(document.activeElement)) focusPage();
	});
	return (
		<p class="toast" ref={line}>
			<span>{props.says}</span>
			<Show when={props.action}>
				{(action) => (
					<button
						type="button"
						ref={focus}
						onClick={() => {
							action().run();
							props.onDone?.();
						}}
					>
						{action().label}
					</button>
				)}
			</Show>
			<Show when={props.onClose}>
				<Close onClose={() => props.onClose?.()} />
			</Show>
		</p>
	);
}
