import { createEffect, createSignal, lazy, Show } from 'solid-js';
import { pick } from '../../intake/pick';
import { useApp } from '../../ui/app-context';
import { Part } from '../../ui/part';
import { readDraft } from './draft';

const PasteDialog = lazy(() => import('./paste-dialog'));

/** A draft that was open when the page was loaded anew is opened once. */
let reopened = false;

/** The ways to hand over a report by a button: files first, then a folder, then pasted text. */
export function AddButtons(props: { brief?: boolean }) {
	const { desk, speech, entrances } = useApp();
	const [pasting, setPasting] = createSignal(!reopened && readDraft().open);
	reopened = true;
	let first: HTMLButtonElement | undefined;
	const words = () => speech.words().intake;
	createEffect(() => {
		const wanted = entrances.wanted();
		if (!wanted) return;
		entrances.takeWanted();
		// No browser opens its picker without a press of the reader's own.
		if (wanted === 'pick') first?.focus();
		else setPasting(true);
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
			<button type="button" class="quiet" aria-haspopup="dialog" onClick={() => setPasting(true)}>
				{words().paste}
			</button>
			<button type="button" class="quiet folder" onClick={() => void pick({ folder: true }).then(desk.take)}>
				{words().pickFolder}
			</button>
			<Show when={pasting()}>
				<Part>
					<PasteDialog onText={desk.take} onClose={() => setPasting(false)} />
				</Part>
			</Show>
		</div>
	);
}
