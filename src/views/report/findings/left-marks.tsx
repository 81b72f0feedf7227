import { For, Show } from 'solid-js';
import { Says } from '../../../ui/says';
import { useReport } from '../view';

/** Marks of findings that this reading does not make any more: told, so that nothing the reader wrote is lost. */
export function LeftMarks() {
	const view = useReport();
	return (
		<Show when={view.marks.left().length > 0}>
			<details class="left-marks">
				<summary>{view.checks().left(view.marks.left().length)}</summary>
				<ul class="findings">
					<For each={view.marks.left()}>
						{(mark) => (
							<li class="finding handled">
								<p class="finding-head">
									<span class="finding-severity">{view.checks().verdict[mark.verdict]}</span>
									<span>{view.checks().rule[mark.rule] ?? mark.rule}</span>
								</p>
								<p class="finding-message">
									<Says says={view.say(mark.says)} />
								</p>
								<Show when={mark.note}>{(note) => <p>{note()}</p>}</Show>
								<button type="button" class="quiet" onClick={() => void view.marks.unmark(mark.key)}>
									{view.checks().undo}
								</button>
							</li>
						)}
					</For>
				</ul>
			</details>
		</Show>
	);
}
