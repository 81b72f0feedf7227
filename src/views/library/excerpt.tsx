import { createMemo, For } from 'solid-js';
import { splitAt } from './split-at';

/** Where the sought words stand, with them marked. */
export function Excerpt(props: { text: string; sought: string; lang: string }) {
	const parts = createMemo(() => splitAt(props.text, props.sought));
	return (
		<p class="row-excerpt report-words" lang={props.lang}>
			<For each={parts()}>{(part, i) => (i() % 2 ? <mark>{part}</mark> : part)}</For>
		</p>
	);
}
