import { For, Show } from 'solid-js';
import type { Notice } from '../../report/reading';
import { noticeSentence } from '../../words/sentence';
import { useReport } from './view';

/** What the reader should know about a reading as a whole, in plain sentences. */
export function Notices(props: { notices: readonly Notice[] }) {
	const view = useReport();
	return (
		<Show when={props.notices.length > 0}>
			<ul class="notices">
				<For each={props.notices}>{(notice) => <li>{noticeSentence(notice, view.words())}</li>}</For>
			</ul>
		</Show>
	);
}
