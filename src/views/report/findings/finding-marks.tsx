import { createMemo, For, Show } from 'solid-js';
import type { Verdict } from '../../../report/marks';
import { useReport } from '../view';

const VERDICTS: readonly Verdict[] = ['checked', 'not-an-error'];

/** What the reader makes of a finding: looked at, or not an error, with a note of their own. */
export function FindingMarks(props: { index: number }) {
	const view = useReport();
	const mark = () => view.marks.of(props.index);
	const named = createNamed(props);
	const toggle = (verdict: Verdict) => {
		const now = mark();
		void (now?.verdict === verdict ? view.marks.unmark(now.key) : view.marks.mark(props.index, verdict, now?.note));
	};
	return (
		<div class="finding-marks">
			<For each={VERDICTS}>
				{(verdict) => (
					<button
						type="button"
						class="mark"
						aria-label={named(view.checks().verdict[verdict])}
						aria-pressed={mark()?.verdict === verdict}
						onClick={() => toggle(verdict)}
					>
						{view.checks().verdict[verdict]}
					</button>
				)}
			</For>
			<Show when={mark()}>
				<Note index={props.index} />
			</Show>
		</div>
	);
}

/** To the ear each of many alike says which finding it is for. */
function createNamed(props: { index: number }): (name: string) => string {
	const view = useReport();
	const says = createMemo(() => {
		const finding = view.finding(props.index);
		return finding ? view.say(finding.says) : '';
	});
	return (name) => `${name} ${says()}`;
}

function Note(props: { index: number }) {
	const view = useReport();
	const named = createNamed(props);
	const keep = (note: string) => {
		const now = view.marks.of(props.index);
		if (now && note.trim() !== (now.note ?? '')) void view.marks.mark(props.index, now.verdict, note);
	};
	return (
		<label class="finding-note">
			<span>{view.checks().note}</span>
			<textarea
				rows={1}
				aria-label={named(view.checks().note)}
				value={view.marks.of(props.index)?.note ?? ''}
				placeholder={view.checks().noteHint}
				onChange={(event) => keep(event.currentTarget.value)}
			/>
		</label>
	);
}
