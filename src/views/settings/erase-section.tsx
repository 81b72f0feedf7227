import { createSignal, Show } from 'solid-js';
import { noteVersion } from '../../offline/last-version';
import { useApp } from '../../ui/app-context';
import { showOver } from '../../ui/over';
import { VERSION } from '../../ui/version';
import type { KeptWords } from '../../words/kept/zh-Hans';

/** Deletes everything, once it has been typed that this is meant. */
export function EraseSection(props: { said: KeptWords }) {
	const { library, desk, backups } = useApp();
	const [outcome, setOutcome] = createSignal<'done' | 'failed'>();
	let dialog: HTMLDialogElement | undefined;
	const erase = async () => {
		dialog?.close();
		// What is still coming in would be there again, and what came would still be told of.
		await desk.forget();
		await backups.forget();
		const erased = await library.erase();
		// Whoever deletes everything has not been away.
		if (erased) noteVersion(VERSION);
		setOutcome(erased ? 'done' : 'failed');
	};
	return (
		<section>
			<h2>{props.said.erase.title}</h2>
			<p>{props.said.erase.hint}</p>
			<p class="setting-actions">
				<button type="button" class="quiet" onClick={() => dialog && showOver(dialog)}>
					{props.said.erase.start}
				</button>
			</p>
			<p role="status">
				<Show when={outcome()}>{(came) => <>{props.said.erase[came()]}</>}</Show>
			</p>
			<EraseDialog
				said={props.said}
				ref={(element) => {
					dialog = element;
				}}
				onErase={() => void erase()}
			/>
		</section>
	);
}

function EraseDialog(props: { said: KeptWords; ref(dialog: HTMLDialogElement): void; onErase(): void }) {
	const [typed, setTyped] = createSignal('');
	let dialog: HTMLDialogElement | undefined;
	const keep = (element: HTMLDialogElement) => {
		dialog = element;
		props.ref(element);
	};
	const said = () => props.said.erase;
	const meant = () => typed().trim().toLowerCase() === said().word;
	return (
		<dialog ref={keep} aria-labelledby="erase-title" onClose={() => setTyped('')}>
			<form
				method="dialog"
				onSubmit={(event) => {
					event.preventDefault();
					if (meant()) props.onErase();
				}}
			>
				<h2 id="erase-title">{said().heading}</h2>
				<label class="typed">
					<span>{said().ask(said().word)}</span>
					<input autocomplete="off" value={typed()} onInput={(event) => setTyped(event.currentTarget.value)} />
				</label>
				<div class="dialog-actions">
					<button type="button" class="quiet" onClick={() => dialog?.close()}>
						{said().cancel}
					</button>
					<button type="submit" class="primary" disabled={!meant()}>
						{said().confirm}
					</button>
				</div>
			</form>
		</dialog>
	);
}
