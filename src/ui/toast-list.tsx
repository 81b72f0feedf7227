import { For, Show } from 'solid-js';
import { useApp, useWords } from './app-context';
import type { Toast } from './toasts';

/** Short messages at the foot of the page; the undo of a deletion among them. */
export function ToastList() {
	const { toasts, library, offline } = useApp();
	const words = useWords();
	return (
		<div class="toasts" role="status">
			<For each={toasts.toasts()}>{(toast) => <ToastLine {...toast} onDone={() => toasts.dismiss(toast.id)} />}</For>
			<Show when={library.undoable()}>
				{(count) => (
					<ToastLine
						says={words().library.removed(count())}
						action={{ label: words().library.undo, run: () => void library.undo() }}
						focused
					/>
				)}
			</Show>
			<Show when={offline.updateWaiting()}>
				<ToastLine says={words().offline.update} action={{ label: words().offline.apply, run: offline.update }} />
			</Show>
		</div>
	);
}

function ToastLine(props: Pick<Toast, 'says'> & Partial<Toast> & { onDone?(): void; focused?: boolean }) {
	// Whoever pressed "delete" finds the way back under the same key: the button that was pressed is gone.
	const focus = (button: HTMLButtonElement) => props.focused && queueMicrotask(() => button.focus());
	return (
		<p class="toast">
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
		</p>
	);
}
