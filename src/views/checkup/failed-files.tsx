import { Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { focusPage } from '../../ui/focus-page';
import { FailureList } from '../desk/failure-list';
import { useCheckup } from './context';
import { createCopy } from './copy-buttons';
import { failedText } from './copying';

/** The files that could not be read, with the reason. */
export function FailedFiles() {
	const { desk } = useApp();
	const { state, words } = useCheckup();
	return (
		<Show when={state.choices().failed && desk.failed().length > 0}>
			<section class="checkup-section" aria-labelledby="failed-title">
				<h2 id="failed-title">{words().failedFiles.title}</h2>
				<p>{words().failedFiles.lead}</p>
				<Actions />
				<FailureList failures={desk.failed().map(({ failure }) => failure)} />
			</section>
		</Show>
	);
}

function Actions() {
	const { desk } = useApp();
	const { words } = useCheckup();
	const all = useWords();
	const copy = createCopy();
	const forget = () => {
		desk.forgetFailed();
		focusPage();
	};
	return (
		<p class="checkup-copy">
			<button type="button" class="quiet" onClick={() => void copy(failedText(desk.failed(), words(), all()))}>
				{words().failedFiles.copy}
			</button>
			<button type="button" class="quiet" onClick={forget}>
				{words().failedFiles.forget}
			</button>
		</p>
	);
}
