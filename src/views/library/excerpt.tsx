import { For, Show } from 'solid-js';
import type { Hit } from '../../report/search';
import { hrefOfReport } from '../../ui/route';

/** Where the sought words stand, with them marked: a link there. */
export function Excerpt(props: { report: string; hit: Hit | undefined; lang: string }) {
	return (
		<p class="row-excerpt report-words" lang={props.lang}>
			<Show when={props.hit?.place}>
				{(place) => (
					<a href={hrefOfReport(props.report, { kind: 'words', span: place().span })}>
						<For each={place().pieces}>{({ words, found }) => (found ? <mark>{words}</mark> : words)}</For>
					</a>
				)}
			</Show>
		</p>
	);
}
