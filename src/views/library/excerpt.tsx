import { createMemo, For, Show } from 'solid-js';
import type { Hit } from '../../report/search';
import { hrefOfReport } from '../../ui/route';
import { splitAt } from './split-at';

/** Where the sought words stand, with them marked: a link there. */
export function Excerpt(props: { report: string; hit: Hit | undefined; sought: string; lang: string }) {
	const parts = createMemo(() => splitAt(props.hit?.excerpt ?? '', props.sought));
	return (
		<p class="row-excerpt report-words" lang={props.lang}>
			<Show when={props.hit?.span}>
				{(span) => (
					<a href={hrefOfReport(props.report, { kind: 'words', span: span() })}>
						<For each={parts()}>{(part, i) => (i() % 2 ? <mark>{part}</mark> : part)}</For>
					</a>
				)}
			</Show>
		</p>
	);
}
