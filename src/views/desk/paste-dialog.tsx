import { onMount } from 'solid-js';
import type { Incoming } from '../../desk/desk';
import { useWords } from '../../ui/app-context';
import { readDraft } from './draft';
import { createPasting } from './pasting';

/** A draft that was open when the page was loaded anew is opened once. */
let reopened = false;

/** A place to paste into, for hands without a keyboard; what is pasted is read at once. */
export function PasteDialog(props: { ref(dialog: HTMLDialogElement): void; onText(incoming: Incoming[]): void }) {
	const words = useWords();
	let dialog: HTMLDialogElement | undefined;
	const pasting = createPasting(
		() => dialog?.close(),
		(incoming) => props.onText(incoming),
	);
	onMount(() => {
		if (!reopened && readDraft().open) dialog?.showModal();
		reopened = true;
	});
	const keep = (element: HTMLDialogElement) => {
		dialog = element;
		props.ref(element);
	};
	return (
		<dialog ref={keep} aria-labelledby="paste-title" onClose={() => pasting.leave()}>
			<form method="dialog" onSubmit={() => pasting.read()}>
				<h2 id="paste-title">{words().intake.pasteTitle}</h2>
				<p id="paste-hint">{words().intake.pasteHint}</p>
				<textarea
					aria-label={words().intake.pasteField}
					aria-describedby="paste-hint"
					rows="8"
					value={pasting.text()}
					onInput={(event) => pasting.write(event.currentTarget.value)}
					onPaste={(event) => pasting.paste(event)}
				/>
				<div class="dialog-actions">
					<button type="button" class="quiet" onClick={() => pasting.cancel()}>
						{words().intake.cancel}
					</button>
					<button type="submit" class="primary" disabled={pasting.text().trim() === ''}>
						{words().intake.pasteRead}
					</button>
				</div>
			</form>
		</dialog>
	);
}
