import { createSignal, Show, Suspense } from 'solid-js';
import type { Correction } from '../../library/mending';
import { openBetween } from '../../library/open-findings';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { hrefOfReport } from '../../ui/route';
import { loadReportSpeech } from '../../words/report';
import { MendedList } from '../report/findings/mended-list';

/** How many findings it mends, which they are, and the way to those that are new in it; beside them those against other reports. */
export function Mended(props: { became: Correction | undefined; report: string }) {
	const { library } = useApp();
	const words = useWords();
	const between = () => {
		const { error, warning } = openBetween(props.report, library.relating.checkups());
		return error + warning;
	};
	const firstFresh = () => props.became?.fresh[0];
	return (
		<>
			<span role="status">
				<Show when={props.became}>{(correction) => words().batch.mended(correction())}</Show>
				<Show when={props.became && between()}>{(count) => words().batch.between(count())}</Show>
			</span>
			<Show when={props.became?.mended.length ? props.became : undefined}>
				{(correction) => <WhichMended of={correction()} />}
			</Show>
			<Show when={firstFresh() !== undefined}>
				{' '}
				<a class="quiet" href={hrefOfReport(props.report, { kind: 'finding', index: firstFresh() as number })}>
					{words().batch.toFresh}
				</a>
			</Show>
		</>
	);
}

/** What a report is spoken of with is loaded when they are asked for. */
function WhichMended(props: { of: Correction }) {
	const words = useWords();
	const [open, setOpen] = createSignal(false);
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{words().batch.toMended}</summary>
			<Show when={open()}>
				<Suspense>
					<MendedNow of={props.of} />
				</Suspense>
			</Show>
		</details>
	);
}

function MendedNow(props: { of: Correction }) {
	const speech = useLoaded(loadReportSpeech);
	return (
		<Show when={speech()}>
			{(said) => <MendedList of={props.of} checks={said().checks} say={said().say} scrolls />}
		</Show>
	);
}
