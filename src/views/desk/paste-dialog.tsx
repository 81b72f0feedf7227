import { createSignal, onMount } from 'solid-js';
import type { Incoming } from '../../desk/desk';
import { fromClipboard } from '../../intake/clipboard';
import { fromWritten } from '../../intake/text';
import { useWords } from '../../ui/app-context';
import { readDraft, writeDraft } from './draft';

/** A draft that was open when the page was loaded anew is opened once. */
let reopened = false;

/** A place to paste into, for hands without a keyboard; what is pasted is read at once. */
export function PasteDialog(props: { ref(dialog: HTMLDialogElement): void; onText(incoming: Incoming[]): void }) {
	const words = useWords();
	const [text, setText] = createSignal(readDraft().text);
	let dialog: HTMLDialogElement | undefined;
	const write = (now: string) => {
		setText(now);
		writeDraft({ text: now, open: true });
	};
	const leave = (draft: string) => {
		setText(draft);
		writeDraft({ text: draft, open: false });
		dialog?.close();
	};
	const hand = (incoming: Incoming[]) => {
		leave('');
		props.onText(incoming);
	};
	const onPaste = (event: ClipboardEvent) => {
		// Words pasted amid typed ones belong to these.
		const incoming = text() === '' ? fromClipboard(event) : [];
		if (incoming.length === 0) return;
		event.preventDefault();
		hand(incoming);
	};
	onMount(() => {
		if (!reopened && readDraft().open) dialog?.showModal();
		reopened = true;
	});
	const keep = (element: HTMLDialogElement) => {
		dialog = element;
		props.ref(element);
	};
	return (
		<dialog ref={keep} aria-labelledby="paste-title" onClose={() => leave(text())}>
			<form method="dialog" onSubmit={() => hand(fromWritten({ html: '', plain: text() }))}>
				<h2 id="paste-title">{words().intake.pasteTitle}</h2>
				<p id="paste-hint">{words().intake.pasteHint}</p>
				<textarea
					aria-label={words().intake.pasteField}
					aria-describedby="paste-hint"
					rows="8"
					value={text()}
					onInput={(event) => write(event.currentTarget.value)}
					onPaste={onPaste}
				/>
				<div class="dialog-actions">
					<button type="button" class="quiet" onClick={() => leave('')}>
						{words().intake.cancel}
					</button>
					<button type="submit" class="primary" disabled={text().trim() === ''}>
						{words().intake.pasteRead}
					</button>
				</div>
			</form>
		</dialog>
	);
}
