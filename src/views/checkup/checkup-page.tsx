import { Match, onMount, Show, Switch } from 'solid-js';
import { useApp, useLoaded, useWords } from '../../ui/app-context';
import { Imprint } from '../../ui/imprint';
import { Later } from '../../ui/later';
import { loadCheckupWords } from '../../words/checkup';
import { loadSay, type Say } from '../../words/sayings';
import { AddButtons } from '../desk/add-buttons';
import { AllBelow } from './all-below';
import { CheckupProvider, useCheckup } from './context';
import { FailedFiles } from './failed-files';
import { CheckupFilters } from './filters';
import { CheckupList } from './list';
import { MatrixView } from './matrix-view';
import { createCheckupState } from './state';
import '../../ui/checkup.css';
import '../../ui/checkup-table.css';
import '../../ui/matrix.css';
import '../../ui/matrix-marks.css';

/** The two ways to look at all reports: line by line, or by body and year. */
export type View = 'checkup' | 'matrix';

/** The check-up (体检): what does not add up in all reports, as a list or by body and year. */
export default function CheckupPage(props: { view: View }) {
	const { library } = useApp();
	const words = useWords();
	const own = useLoaded(loadCheckupWords);
	const say = useLoaded(loadSay);
	const state = createCheckupState(library);
	onMount(() => library.relating.start());
	return (
		<Show when={library.ready() && say() && own()} fallback={<p class="opening">{words().app.loading}</p>}>
			{(said) => (
				<CheckupProvider value={{ state, words: said, say: (saying) => (say() as Say)(saying) }}>
					<div class="checkup">
						<Head view={props.view} />
						<Show when={library.rows().length > 0} fallback={<Empty />}>
							<CheckupFilters view={props.view} />
							<Totals />
							<Switch>
								<Match when={props.view === 'checkup'}>
									<Later>
										<CheckupList />
									</Later>
								</Match>
								<Match when={props.view === 'matrix'}>
									<Later>
										<MatrixView />
									</Later>
								</Match>
							</Switch>
							<AllBelow />
						</Show>
						<FailedFiles />
					</div>
				</CheckupProvider>
			)}
		</Show>
	);
}

/** Nothing to check yet: the ways to hand something over are here too. */
function Empty() {
	const { words } = useCheckup();
	return (
		<>
			<p class="checkup-empty">{words().empty}</p>
			<AddButtons />
		</>
	);
}

function Head(props: { view: View }) {
	const { words } = useCheckup();
	const here = (view: View) => (props.view === view ? 'page' : undefined);
	return (
		<div class="checkup-head">
			<h1>{words().title}</h1>
			<nav class="checkup-views" aria-label={words().views.label}>
				<a href="#/checkup" aria-current={here('checkup')}>
					{words().views.list}
				</a>
				<a href="#/matrix" aria-current={here('matrix')}>
					{words().views.matrix}
				</a>
			</nav>
			<Imprint />
		</div>
	);
}

/** How many reports, relations and faults; while reports are still being compared, how far that has come. */
function Totals() {
	const { library } = useApp();
	const { state, words } = useCheckup();
	const judged = () => library.relating.checkups().size;
	const besides = () => {
		const { findings, uncheckable, marked, outdated } = state.totals();
		return words().besides({ ...findings, unchecked: uncheckable, marked, outdated });
	};
	return (
		<div class="checkup-totals">
			<p class="checkup-total">
				{words().totals(state.totals().reports, state.totals().checks, state.totals().findings.error)}
			</p>
			{/* What it comes to is heard, not every report on the way there. */}
			<p class="checkup-note" role="status" aria-live={library.relating.working() ? 'off' : 'polite'}>
				<Show when={library.relating.working()} fallback={besides()}>
					{words().working(Math.min(judged(), library.rows().length), library.rows().length)}
				</Show>
			</p>
		</div>
	);
}
