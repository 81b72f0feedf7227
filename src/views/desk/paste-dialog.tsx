import type { Incoming } from '../../desk/desk';
import { useWords } from '../../ui/app-context';
import { createOver } from '../../ui/over';
import { createPasting } from './pasting';

/** A place to paste into, for hands without a keyboard; what is pasted is read at once. */
export default function PasteDialog(props: { onText(incoming: Incoming[]): void; onClose(): void }) {
	const words = useWords();
	let dialog: HTMLDialogElement | undefined;
	const pasting = createPasting(
		() => dialog?.close(),
		(incoming) => props.onText(incoming),
	);
	createOver(() => dialog);
	const close = () => {
		pasting.leave();
		props.onClose();
	};
	return (
		<dialog ref={dialog} aria-labelledby="paste-title" onClose={close}>
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
