import { createEffect, createMemo, lazy, Match, on, Show, Suspense, Switch } from 'solid-js';
import type { Row } from '../../library/library';
import { openFindings } from '../../library/open-findings';
import { useApp, useWords } from '../../ui/app-context';
import { NoMatch } from '../../ui/no-match';
import { AddButtons } from '../desk/add-buttons';
import { isLone } from '../desk/batch';
import { Empty } from './empty';
import { Finder } from './finder';
import { createQuery, keepSpot } from './query';
import { ReportList } from './report-list';
import { createSelection } from './selection';

const SelectionBar = lazy(() => import('./selection-bar'));
const ReceivedList = lazy(() => import('../received/received-list'));

/** The kept reports: found, sorted, opened, deleted. */
export function LibraryPage() {
	const { library, desk } = useApp();
	// The first report opens as soon as it is kept: a list of it alone would be seen for a blink.
	const isEmpty = createMemo<boolean>((was) => {
		const { length } = library.rows();
		return library.ready() && (length === 0 || (was && length === 1 && isLone(desk)));
	}, false);
	return (
		<>
			<Switch>
				<Match when={!library.ready() && !library.trouble()}>
					<div aria-busy="true" />
				</Match>
				<Match when={isEmpty() || library.rows().length === 0}>
					<Empty />
				</Match>
				<Match when={library.rows().length > 0}>
					<Kept />
				</Match>
			</Switch>
			<Show when={library.received().length > 0}>
				<Suspense>
					<ReceivedList />
				</Suspense>
			</Show>
		</>
	);
}

/** The list, once there is anything in it. */
function Kept() {
	const { library, desk } = useApp();
	const words = useWords();
	const openOf = (row: Row) => openFindings(row, library.relating.checkups());
	const query = createQuery(library.rows, library.search, openOf);
	// What does not agree between reports counts too; comparing them does not hold up their reading.
	createEffect(() => !desk.busy() && library.relating.start());
	// What is handed over now is what the reader wants to see.
	createEffect(on(desk.busy, (busy) => busy && query.reset(), { defer: true }));
	const selection = createSelection();
	keepSpot();
	const count = createMemo(() => words().library.count(query.shown().length, library.rows().length));
	return (
		<div class="library">
			<div class="library-head">
				<h1>{words().library.title}</h1>
				<AddButtons brief />
			</div>
			<Finder query={query} onApproach={library.prepareSearch} />
			<div class="library-count">
				<p role="status">{query.searching() ? words().library.searching : count()}</p>
				<Suspense>
					<SelectionBar selection={selection} query={query} />
				</Suspense>
			</div>
			<Show
				when={query.shown().length > 0}
				fallback={<NoMatch says={words().library.none} clear={words().library.clearFilters} onClear={query.reset} />}
			>
				<ReportList query={query} selection={selection} />
			</Show>
		</div>
	);
}
