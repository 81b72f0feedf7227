import { copied } from '../../exports/copy';
import { useApp } from '../../ui/app-context';
import { useCheckup } from './context';
import { listText, tableText } from './copying';

/** Puts a text on the clipboard, and says whether that went well. */
export function createCopy(): (text: string) => Promise<void> {
	const { toasts } = useApp();
	const { words } = useCheckup();
	return async (text) => toasts.say((await copied(text)) ? words().copy.copied : words().copy.failed);
}

/** How many reports are listed, and these as text for a spreadsheet: the table, or every finding. */
export function CopyButtons() {
	const { state, words, say } = useCheckup();
	const copy = createCopy();
	const listed = () => ({ lines: state.lines(), old: state.old() });
	return (
		<p class="checkup-copy">
			<span>{words().listed(state.lines().length)}</span>
			<button type="button" class="quiet" onClick={() => void copy(tableText(listed(), words()))}>
				{words().copy.table}
			</button>
			<button type="button" class="quiet" onClick={() => void copy(listText(listed(), words(), say))}>
				{words().copy.list}
			</button>
		</p>
	);
}
