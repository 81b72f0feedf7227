import { createEffect, createMemo, createResource, Match, onMount, Switch, untrack } from 'solid-js';
import { areVersions } from '../../library/versions';
import type { Marks } from '../../report/marks';
import type { OpenRow, Reading } from '../../report/reading';
import { useApp, useWords } from '../../ui/app-context';
import { followedTrail } from '../../ui/trail';
import { loadReportSpeech, type ReportSpeech } from '../../words/report';
import { failureSentence } from '../../words/sentence';
import { Missing } from '../missing';
import { createCorrection } from './findings/correction';
import { LEFT_AT } from './left-at';
import { createReportMarks } from './marks';
import { createPanes, type Panes } from './panes';
import { ReportFrame } from './report-frame';
import { SCRIPT_PREFERENCE } from './script-preference';
import { keepingSpots } from './spots';
import { createReportView, ReportProvider } from './view';
import '../../ui/report-text.css';
import '../../ui/verdict.css';
import '../../ui/report-figures.css';
import '../../ui/figure-detail.css';
import '../../ui/report-panes.css';
import '../../ui/report-checks.css';
import '../../ui/report-findings.css';
import '../../ui/finding-marks.css';
import '../../ui/open-rows.css';
import '../../ui/forms.css';
import '../../ui/report.css';
import '../../ui/trail.css';
import '../../ui/print.css';

/** A reading with what its reader noted. */
interface Opened {
	reading: Reading;
	marks: Marks;
}

/** A kept report by its id; says so where there is none. */
export default function ReportPage(props: { id: string }) {
	const app = useApp();
	const words = useWords();
	const open = async (id: string): Promise<Opened | undefined> => {
		const [reading, marks] = await Promise.all([app.library.reading(id), app.library.marks(id)]);
		return reading && { reading, marks };
	};
	const [opened, { mutate }] = createResource(() => props.id, open);
	const [speech] = createResource(app.speech.language, loadReportSpeech);
	const isVersion = (id: string, of: string): boolean => {
		const [one, other] = [id, of].map((each) => app.library.rows().find((row) => row.id === each));
		return one !== undefined && other !== undefined && areVersions(one, other);
	};
	const goesOn = (id: string, from: string): boolean =>
		[id, from].every((one) => followedTrail().includes(one)) || isVersion(id, from);
	// The panes stay as they are where the report is read again; a corrected version, and who goes on to the next report of a
	// list, begins where the one before was left; a report that is come back to, also over a reload of the program, where it
	// was left itself.
	const panes = createMemo<Panes & { id: string }>((left) => {
		const { id } = props;
		const start = untrack(() => (left && goesOn(id, left.id) ? left.chosen() : LEFT_AT.of(id)));
		return { id, ...createPanes(start) };
	});
	createEffect(() => LEFT_AT.note(panes().id, panes().chosen()));
	const reopen = async (reading: Reading) => {
		const marks = await app.library.marks(reading.source.sha256);
		keepingSpots(() => mutate({ reading, marks }));
	};
	return (
		<Switch fallback={<Missing />}>
			<Match when={opened.loading || (!speech.latest && speech.loading)}>
				<p class="opening" role="status">
					{words().app.loading}
				</p>
			</Match>
			<Match when={speech.latest && opened()} keyed>
				{(found) => (
					<OpenReport
						{...found}
						panes={panes()}
						speech={speech.latest as ReportSpeech}
						onReread={(reading) => void reopen(reading)}
					/>
				)}
			</Match>
		</Switch>
	);
}

interface OpenReportProps extends Opened {
	panes: Panes;
	speech: ReportSpeech;
	onReread(reading: Reading): void;
}

function OpenReport(props: OpenReportProps) {
	const app = useApp();
	const { reading } = props;
	const id = reading.source.sha256;
	const checkup = createMemo(() => app.library.relating.checkups().get(id));
	const marks = createReportMarks(reading, props.marks, app.library.note, () => checkup()?.between);
	app.library.recount(id, marks.own());
	createEffect(() => {
		if (app.library.heard().put?.includes(id)) void marks.refresh(() => app.library.marks(id));
	});
	const view = createReportView({
		reading,
		router: app.router,
		speech: () => props.speech,
		panes: props.panes,
		marks,
		checkup,
		correction: createCorrection(id, app.library),
		settle: async ({ key }: OpenRow, figures) => {
			await marks.settle(key, figures);
			const outcome = await app.desk.reread(id);
			if (outcome.ok) props.onReread(outcome.value);
			else app.toasts.say(failureSentence(outcome.failure, app.speech.words()));
		},
		convert: app.desk.convert,
	});
	onMount(() => {
		app.library.relating.start(id);
		void app.library.see(id);
		const script = SCRIPT_PREFERENCE.read() ?? 'original';
		if (script !== 'original' && script !== reading.meta.script) void view.script.choose(script);
	});
	return (
		<ReportProvider value={view}>
			<ReportFrame onReread={props.onReread} />
		</ReportProvider>
	);
}
