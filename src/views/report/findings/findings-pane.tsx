import { createMemo, createSignal, For, Show, Suspense } from 'solid-js';
import { RelatedFindings } from '../related-findings';
import { createSliced } from '../text/slices';
import { useReport } from '../view';
import { ChecksList } from './checks-list';
import { FindingActions } from './finding-actions';
import { type Filter, FindingFilter, isShown } from './finding-filter';
import { FindingItem } from './finding-item';
import { LeftMarks } from './left-marks';
import { MendedList } from './mended-list';
import { createNaming } from './naming';
import { type Part, partsOf } from './parts';

/** What does not add up, by table and part, the gravest first; and all that was checked. */
export function FindingsPane() {
	const view = useReport();
	const [filter, setFilter] = createSignal<Filter>('all');
	const parts = partsOf(view.reading);
	const passes = (index: number) => isShown(index, filter(), view);
	const between = () => view.checkup()?.between ?? [];
	const shown = createMemo(() =>
		parts.flatMap((part) => {
			const findings = part.findings.filter(passes);
			return findings.length > 0 ? [{ ...part, findings }] : [];
		}),
	);
	return (
		<>
			<ChecksList />
			<div class="finding-tools">
				<Show when={parts.length + between().length > 0}>
					<FindingFilter chosen={filter()} onChoose={setFilter} />
				</Show>
				<Show when={view.reading.checks.length + parts.length + between().length > 0}>
					<FindingActions parts={parts} />
				</Show>
			</div>
			<Mended />
			<Show when={parts.length > 0} fallback={<NoFindings />}>
				<Show when={shown()} keyed>
					{(now) => <PartsShown parts={now} />}
				</Show>
			</Show>
			<Show when={parts.length > 0 && shown().length === 0 && !between().some(({ index }) => passes(index))}>
				<p class="pane-note">{view.checks().nothingLeft}</p>
			</Show>
			{/* Its words are loaded with it: the page around it does not wait for them, which would lose every spot. */}
			<Suspense>
				<RelatedFindings isShown={passes} />
			</Suspense>
			<LeftMarks />
		</>
	);
}

/** What the version before had, and this one has not. */
function Mended() {
	const view = useReport();
	return (
		<Show when={view.correction()?.mended.length ? view.correction() : undefined}>
			{(correction) => (
				<details class="left-marks">
					<summary>{view.checks().mended(correction().mended.length)}</summary>
					<MendedList of={correction()} checks={view.checks()} say={view.say} />
				</details>
			)}
		</Show>
	);
}

/** Parts and findings that are drawn at once: a hostile text has thousands. */
const PARTS_AT_ONCE = 4;
const FINDINGS_AT_ONCE = 12;

function PartsShown(props: { parts: readonly Part[] }) {
	const drawn = createSliced(props.parts.values(), PARTS_AT_ONCE);
	return <For each={drawn.items()}>{(part) => <PartFindings part={part} />}</For>;
}

function PartFindings(props: { part: Part }) {
	const view = useReport();
	const naming = createNaming(view);
	const drawn = createSliced(props.part.findings.values(), FINDINGS_AT_ONCE);
	return (
		<section class="finding-part">
			<h3 lang={props.part.heading && view.textLanguage()}>{naming.part(props.part)}</h3>
			<ul class="findings">
				<For each={drawn.items()}>{(index) => <FindingItem index={index} />}</For>
			</ul>
		</section>
	);
}

function NoFindings() {
	const view = useReport();
	return (
		<Show when={view.reading.checks.length > 0}>
			<div class="pane-empty">
				<p class="sound">{view.checks().none}</p>
				<p>{view.checks().hint}</p>
			</div>
		</Show>
	);
}
