import { createMemo, For, Show } from 'solid-js';
import type { Failure } from '../../report/failure';
import { useWords } from '../../ui/app-context';
import { alike } from './alike';

/** Between the names of files, which have commas of their own. */
const BETWEEN = ' · ';

/** Why files could not be read: a sentence each, or one for many that failed for one reason. */
export function FailureList(props: { failures: readonly Failure[] }) {
	const words = useWords();
	const groups = createMemo(() => alike(props.failures, words()));
	return (
		<ul class="failures" aria-label={words().batch.failedList} tabindex="0">
			<For each={groups()}>
				{({ code, says, others }) => (
					<li data-code={code}>
						{says}
						<Show when={others.length > 0}>
							<details>
								<summary>{words().batch.alike(others.length)}</summary>
								<p>{others.join(BETWEEN)}</p>
							</details>
						</Show>
					</li>
				)}
			</For>
		</ul>
	);
}
