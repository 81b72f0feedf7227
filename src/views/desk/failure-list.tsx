import { createMemo, For, Show } from 'solid-js';
import type { Failure } from '../../report/failure';
import { useWords } from '../../ui/app-context';
import { type Alike, alike } from './alike';

/** Between the names of files, which have commas of their own. */
const BETWEEN = ' · ';

/** Of more reasons than these the rest opens, where the list is not what the reader came for. */
const TOLD = 3;

/**
 * Why files could not be read: a sentence each, or one for many that failed for one reason.
 *
 * @param props.brief whether only the first are told at once
 */
export function FailureList(props: { failures: readonly Failure[]; brief?: boolean }) {
	const words = useWords();
	const groups = createMemo(() => alike(props.failures, words()));
	const told = () => (props.brief && groups().length > TOLD ? TOLD : groups().length);
	const rest = () => groups().slice(told());
	return (
		<ul class="failures" aria-label={words().batch.failedList}>
			<For each={groups().slice(0, told())}>{(group) => <Reason group={group} />}</For>
			<Show when={rest().length > 0}>
				<li class="failures-rest">
					<details>
						<summary>{words().batch.moreReasons(rest().length)}</summary>
						<ul tabindex="0">
							<For each={rest()}>{(group) => <Reason group={group} />}</For>
						</ul>
					</details>
				</li>
			</Show>
		</ul>
	);
}

function Reason(props: { group: Alike }) {
	const words = useWords();
	return (
		<li data-code={props.group.code}>
			{props.group.says}
			<Show when={props.group.others.length > 0}>
				<details>
					<summary>{words().batch.alike(props.group.others.length)}</summary>
					<p>{props.group.others.join(BETWEEN)}</p>
				</details>
			</Show>
		</li>
	);
}
