import { For, Show } from 'solid-js';
import type { Notice } from '../../report/reading';
import { useWords } from '../../ui/app-context';
import { noticeSentence } from '../../words/sentence';

/** What the reader should know about a reading as a whole, in plain sentences. */
export function Notices(props: { notices: readonly Notice[] }) {
	const words = useWords();
	return (
		<Show when={props.notices.length > 0}>
			<ul class="notices">
				<For each={props.notices}>{(notice) => <li>{noticeSentence(notice, words())}</li>}</For>
			</ul>
		</Show>
	);
}
