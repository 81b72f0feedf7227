import { createResource, Match, onMount, Switch } from 'solid-js';
import type { Reading } from '../../report/reading';
import { useApp, useWords } from '../../ui/app-context';
import { loadReportSpeech, type ReportSpeech } from '../../words/report';
import { Missing } from '../missing';
import { createPanes } from './panes';
import { ReportFrame } from './report-frame';
import { SCRIPT_PREFERENCE } from './script-preference';
import { createReportView, ReportProvider } from './view';
import '../../ui/report-text.css';
import '../../ui/report-figures.css';
import '../../ui/report-panes.css';
import '../../ui/forms.css';
import '../../ui/report.css';
import '../../ui/print.css';

/** A kept report by its id; says so where there is none. */
export default function ReportPage(props: { id: string }) {
	const app = useApp();
	const words = useWords();
	const [reading, { mutate }] = createResource(
		() => props.id,
		(id) => app.library.reading(id),
	);
	const [speech] = createResource(app.speech.language, loadReportSpeech);
	return (
		<Switch fallback={<Missing />}>
			<Match when={reading.loading || (!speech.latest && speech.loading)}>
				<p class="opening" role="status">
					{words().app.loading}
				</p>
			</Match>
			<Match when={speech.latest && reading()} keyed>
				{(found) => <OpenReport reading={found} speech={speech.latest as ReportSpeech} onReread={mutate} />}
			</Match>
		</Switch>
	);
}

function OpenReport(props: { reading: Reading; speech: ReportSpeech; onReread(reading: Reading): void }) {
	const app = useApp();
	const view = createReportView({
		reading: props.reading,
		router: app.router,
		speech: () => props.speech,
		panes: createPanes(),
		convert: app.desk.convert,
	});
	onMount(() => {
		void app.library.see(props.reading.source.sha256);
		const script = SCRIPT_PREFERENCE.read() ?? 'original';
		if (script !== 'original' && script !== props.reading.meta.script) void view.script.choose(script);
	});
	return (
		<ReportProvider value={view}>
			<ReportFrame onReread={props.onReread} />
		</ReportProvider>
	);
}
