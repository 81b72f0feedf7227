import { type Accessor, createEffect, createMemo, lazy, Match, on, Show, Suspense, Switch, untrack } from 'solid-js';
import type { Row } from '../../library/library';
import { openFindings } from '../../library/open-findings';
import { useApp, useWords } from '../../ui/app-context';
import { Imprint } from '../../ui/imprint';
import { NoMatch } from '../../ui/no-match';
import { hrefOf } from '../../ui/route';
import { layTrail } from '../../ui/trail';
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
	const { library } = useApp();
	const rows = createListed();
	return (
		<>
			<Switch>
				<Match when={!library.ready() && !library.trouble()}>
					<div aria-busy="true" />
				</Match>
				<Match when={rows().length === 0}>
					<Empty />
				</Match>
				<Match when={rows().length > 0}>
					<Kept rows={rows()} />
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

/** A single file that is handed over opens as soon as it is kept: in the list it would be seen for a blink. */
function createListed(): Accessor<readonly Row[]> {
	const { library, desk } = useApp();
	const idsNow = () => new Set(untrack(library.rows).map(({ id }) => id));
	const before = createMemo<ReadonlySet<string> | undefined>((was) => (isLone(desk) ? (was ?? idsNow()) : undefined));
	return createMemo(() => {
		const listed = before();
		return listed ? library.rows().filter(({ id }) => listed.has(id)) : library.rows();
	});
}

/** The list, once there is anything in it. */
function Kept(props: { rows: readonly Row[] }) {
	const { library, desk } = useApp();
	const words = useWords();
	const openOf = (row: Row) => openFindings(row, library.relating.checkups());
	const query = createQuery(() => props.rows, library.search, openOf);
	// What does not agree between reports counts too; comparing them does not hold up their reading.
	createEffect(() => !desk.busy() && library.relating.start());
	// What is handed over now is what the reader wants to see.
	createEffect(on(desk.busy, (busy) => busy && query.reset(), { defer: true }));
	const selection = createSelection();
	keepSpot();
	layTrail(() => query.shown().map(({ id }) => id));
	const wrong = createMemo(() => props.rows.filter((row) => openOf(row).error > 0).length);
	const count = createMemo(() => words().library.count(query.shown().length, props.rows.length));
	return (
		<div class="library">
			<div class="library-head">
				<h1>{words().library.title}</h1>
				<AddButtons brief />
				<Imprint />
			</div>
			<Finder query={query} onApproach={library.prepareSearch} />
			<div class="library-count">
				{/* What a batch comes to is said by itself: each of its reports is not to be heard too. */}
				<p role="status" aria-live={desk.busy() ? 'off' : 'polite'}>
					{query.searching() ? words().library.searching : count()}
				</p>
				<Show when={wrong() > 0 && query.shown().length === props.rows.length}>
					<a class="library-wrong" href={hrefOf({ page: 'checkup' })}>
						{words().library.wrong(wrong())}
					</a>
				</Show>
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
