import { For, Show } from 'solid-js';
import type { RestoreReport } from '../../library/backup/restore-report';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { createToldHere } from '../../ui/told-here';
import { loadKeptWords } from '../../words/kept';
import type { KeptWords } from '../../words/kept/zh-Hans';
import { countsOf, refusalSentence } from './restore-words';

/** How the restoring of a backup is getting on, and what came of it. */
export default function RestoreStrip() {
	const { backups, router } = useApp();
	const words = useLoaded(loadKeptWords);
	const toldHere = createToldHere(() => backups.restoring() !== undefined, router);
	return (
		<Show when={toldHere() && words()}>
			{(said) => (
				<section class="batch restore" aria-label={said().restore.label}>
					<Show when={backups.restoring()}>{(progress) => <Running {...progress()} said={said()} />}</Show>
					<div class="restore-reports">
						<For each={backups.reports()}>{(report) => <Report report={report} said={said()} />}</For>
					</div>
					<Show when={!backups.restoring()}>
						<button type="button" class="quiet" onClick={() => backups.dismissReports()}>
							{said().restore.dismiss}
						</button>
					</Show>
				</section>
			)}
		</Show>
	);
}

function Running(props: { done: number; all: number; said: KeptWords }) {
	const { backups } = useApp();
	const words = useWords();
	const percent = () =>
		new Intl.NumberFormat(words().locale, { style: 'percent' }).format(props.done / Math.max(1, props.all));
	return (
		<div class="batch-row">
			<progress max={props.all} value={props.done} aria-label={props.said.restore.label} />
			<p class="batch-count">{props.said.restore.running(percent())}</p>
			<p class="batch-name" />
			<button type="button" class="quiet" onClick={() => backups.stop()}>
				{props.said.restore.stop}
			</button>
		</div>
	);
}

/** What was taken, what was here, what was refused and why; then how the file ended. */
function Report(props: { report: RestoreReport; said: KeptWords }) {
	const words = useWords();
	const from = () => {
		const { name, head } = props.report;
		return head ? props.said.restore.from(name, words().date(head.madeAt)) : name;
	};
	return (
		<div class="restore-report">
			<p role="status">
				<span class="restore-name">{from()}</span>
				<span class="batch-count">{countsOf(props.report, props.said, words())}</span>
				<span classList={{ wrong: props.report.ending !== 'whole' }}>
					{props.said.restore.ending[props.report.ending]}
				</span>
			</p>
			<Show when={props.report.unknown}>{(count) => <p>{props.said.restore.unknown(words().number(count()))}</p>}</Show>
			<Show when={props.report.refused.length > 0}>
				<ul class="failures" aria-label={props.said.restore.refusedList} tabindex="0">
					<For each={props.report.refused}>{(refusal) => <li>{refusalSentence(refusal, props.said)}</li>}</For>
				</ul>
			</Show>
		</div>
	);
}
