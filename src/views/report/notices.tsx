import { For, Show } from 'solid-js';
import type { Notice } from '../../report/reading';
import { useWords } from '../../ui/app-context';
import type { Words } from '../../words/zh-Hans';

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

// The words of a code take a notice of that code: the compiler cannot follow the pairing through the table.
const noticeSentence = (notice: Notice, words: Words): string => words.notice[notice.code](notice as never);
