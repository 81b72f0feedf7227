import { For, Show } from 'solid-js';
import { useApp, useWords } from '../../ui/app-context';
import { failureSentence } from '../../words/sentence';
import { useCheckup } from './context';

/** The files of this session that could not be read, with the reason. */
export function FailedFiles() {
	const { desk } = useApp();
	const all = useWords();
	const { state, words } = useCheckup();
	return (
		<Show when={state.choices().failed && desk.failed().length > 0}>
			<section class="checkup-section" aria-labelledby="failed-title">
				<h2 id="failed-title">{words().failedFiles.title}</h2>
				<p>{words().failedFiles.lead}</p>
				<ul class="failures">
					<For each={desk.failed()}>{({ failure }) => <li>{failureSentence(failure, all())}</li>}</For>
				</ul>
			</section>
		</Show>
	);
}
