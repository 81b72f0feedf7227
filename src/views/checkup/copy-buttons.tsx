import { useApp } from '../../ui/app-context';
import { useCheckup } from './context';
import { listText, tableText } from './copying';

/** What is shown, as text for a spreadsheet: the table, or every finding. */
export function CopyButtons() {
	const { toasts } = useApp();
	const { state, words, say } = useCheckup();
	const copy = (text: string) =>
		navigator.clipboard.writeText(text).then(
			() => toasts.say(words().copy.copied),
			() => toasts.say(words().copy.failed),
		);
	return (
		<p class="checkup-copy">
			<button type="button" class="quiet" onClick={() => void copy(tableText(state.lines(), words()))}>
				{words().copy.table}
			</button>
			<button type="button" class="quiet" onClick={() => void copy(listText(state.lines(), words(), say))}>
				{words().copy.list}
			</button>
		</p>
	);
}
