import { createEffect } from 'solid-js';
import { pick } from '../../intake/pick';
import { useApp } from '../../ui/app-context';
import { PasteDialog } from './paste-dialog';

/** The ways to hand over a report by a button: files first, then a folder, then pasted text. */
export function AddButtons(props: { brief?: boolean }) {
	const { desk, speech, entrances } = useApp();
	let dialog: HTMLDialogElement | undefined;
	let first: HTMLButtonElement | undefined;
	const words = () => speech.words().intake;
	createEffect(() => {
		const wanted = entrances.wanted();
		if (!wanted) return;
		entrances.takeWanted();
		// No browser opens its picker without a press of the reader's own.
		if (wanted === 'pick') first?.focus();
		else if (!dialog?.open) dialog?.showModal();
	});
	return (
		<div class="add-buttons">
			<button
				type="button"
				class="primary"
				ref={(button) => {
					first = button;
				}}
				onClick={() => void pick().then(desk.take)}
			>
				{props.brief ? words().add : words().pick}
			</button>
			<button type="button" class="quiet" onClick={() => dialog?.showModal()}>
				{words().paste}
			</button>
			<button type="button" class="quiet folder" onClick={() => void pick({ folder: true }).then(desk.take)}>
				{words().pickFolder}
			</button>
			<PasteDialog
				ref={(element) => {
					dialog = element;
				}}
				onText={desk.take}
			/>
		</div>
	);
}
