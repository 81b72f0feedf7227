import { createMemo, For, Show } from 'solid-js';
import { SEVERITIES } from '../../../report/severity';
import { useWords } from '../../../ui/app-context';
import { Says } from '../../../ui/says';
import { PlaceLink } from '../place-link';
import { useReport } from '../view';
import { partsOf } from './parts';
import { sumOf } from './sum';

/** What the reconciliation came to, before the figures: what is open of it, or that all holds. It leads to the findings. */
export function Verdict() {
	const view = useReport();
	const words = useWords();
	const open = () => view.marks.counts().open;
	const handled = () => SEVERITIES.reduce((sum, one) => sum + view.marks.counts().handled[one], 0);
	const sum = createMemo(() => sumOf(view.reading, view.checkup()));
	const go = () => {
		view.panes.choose('findings');
		document.getElementById('tab-findings')?.focus();
	};
	return (
		<Show when={view.reading.checks.length > 0 || open().error + open().warning > 0}>
			<button type="button" class="verdict" onClick={go}>
				<Show when={open().error}>{(count) => <span class="wrong">{words().library.findings(count())}</span>}</Show>
				<Show when={open().warning}>{(count) => <span class="doubt">{words().library.warnings(count())}</span>}</Show>
				<Show when={open().error + open().warning === 0}>
					<span class="sound">{view.checks().sound(sum().holds)}</span>
				</Show>
				<Show when={open().info}>{(count) => <span class="handled">{view.checks().notes(count())}</span>}</Show>
				<Show when={handled()}>{(count) => <span class="handled">{view.checks().handled(count())}</span>}</Show>
				<span class="verdict-way">{view.checks().about}</span>
			</button>
			<First />
		</Show>
	);
}

/** So many are told before the figures; they are not to push these out of sight. */
const FIRST = 2;

/** The first of what does not add up, in full: who has ten minutes need not look for it. */
function First() {
	const view = useReport();
	const isOpen = (index: number) => view.marks.severityOf(index) === 'error' && view.marks.of(index) === undefined;
	const between = () => view.checkup()?.between ?? [];
	const sentence = (index: number): string => {
		const finding = view.finding(index);
		return finding ? view.say(finding.says) : '';
	};
	const first = createMemo(() =>
		[...partsOf(view.reading).flatMap(({ findings }) => findings), ...between().map(({ index }) => index)]
			.filter(isOpen)
			.slice(0, FIRST),
	);
	return (
		<Show when={first().length > 0}>
			<ul class="findings-here verdict-first">
				<For each={first()}>
					{(index) => (
						<li data-severity="error">
							<PlaceLink place={{ kind: 'finding', index }}>
								<Says says={sentence(index)} />
							</PlaceLink>
						</li>
					)}
				</For>
			</ul>
		</Show>
	);
}
