import { For, Show } from 'solid-js';
import type { FailedFile } from '../../desk/failed';
import { useApp, useWords } from '../../ui/app-context';
import type { Words } from '../../words/zh-Hans';
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
					<For each={desk.failed()}>{(file) => <li>{sentence(file, all())}</li>}</For>
				</ul>
			</section>
		</Show>
	);
}

// The words of a code take a failure of that code: the compiler cannot follow the pairing through the table.
const sentence = ({ failure }: FailedFile, words: Words): string => words.failure[failure.code](failure as never);
