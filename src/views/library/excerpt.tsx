import { createMemo, For } from 'solid-js';

/** Where the sought words stand, with them marked. */
export function Excerpt(props: { text: string; sought: string }) {
	const parts = createMemo(() => splitAt(props.text, props.sought));
	return (
		<p class="row-excerpt report-words" lang="zh-Hans">
			<For each={parts()}>{(part, i) => (i() % 2 ? <mark>{part}</mark> : part)}</For>
		</p>
	);
}

/** The text cut at every place of the sought words, which stand at the odd places of the result. */
export function splitAt(text: string, sought: string): string[] {
	if (sought === '') return [text];
	const parts: string[] = [];
	const low = text.toLowerCase();
	const key = sought.toLowerCase();
	let from = 0;
	for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, from)) {
		parts.push(text.slice(from, at), text.slice(at, at + key.length));
		from = at + key.length;
	}
	return [...parts, text.slice(from)];
}
