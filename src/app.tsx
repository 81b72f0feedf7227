import { createEffect, lazy, Match, Show, Switch } from 'solid-js';
import { createDoors } from './intake/doors';
import { AppProvider, type App as Parts, useApp, useWords } from './ui/app-context';
import { followArrivals } from './ui/arrival';
import { Part } from './ui/part';
import { keepTrail } from './ui/trail';
import { createAnnouncement, followBatches } from './views/desk/announce';
import { isLone } from './views/desk/batch';
import { DropVeil } from './views/desk/drop-veil';
import { TroubleBar } from './views/kept/trouble-bar';
import { LibraryPage } from './views/library/library-page';
import { Missing } from './views/missing';

const ReportPage = lazy(() => import('./views/report/report-page'));
const CheckupPage = lazy(() => import('./views/checkup/checkup-page'));
const ReceivedPage = lazy(() => import('./views/received/received-page'));
const SettingsPage = lazy(() => import('./views/settings/settings-page'));
const BatchStrip = lazy(() => import('./views/desk/batch-strip'));
const ToastList = lazy(() => import('./ui/toast-list'));
const RestoreStrip = lazy(() => import('./views/kept/restore-strip'));
const StandingLine = lazy(() => import('./views/system/standing-line'));

/** The page: masthead, the running batch, one of the screens. */
export function App(props: { parts: Parts }) {
	const { desk, speech, router, library } = props.parts;
	const over = createDoors(desk.take);
	const announcement = createAnnouncement(props.parts);
	followBatches(props.parts);
	createEffect(() => {
		document.documentElement.lang = speech.language();
	});
	followArrivals(router, speech.words, library);
	keepTrail(library);
	createEffect(() => {
		if (isLone(desk)) void ReportPage.preload().catch(() => {});
	});
	return (
		<AppProvider value={props.parts}>
			<button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
				{speech.words().app.skip}
			</button>
			<Masthead />
			<TroubleBar />
			<Batch />
			<Restored />
			<Part>
				<StandingLine />
			</Part>
			<main id="main" tabindex="-1">
				<Screen />
			</main>
			<Toasts />
			<p class="sr-only" role="status">
				{announcement()}
			</p>
			<DropVeil over={over()} />
		</AppProvider>
	);
}

function Masthead() {
	const { router } = useApp();
	const words = useWords();
	const here = (page: string) => (router.route().page === page ? 'page' : undefined);
	return (
		<header class="masthead" data-page={router.route().page}>
			<a class="wordmark" href="#/" aria-current={here('library')}>
				{words().app.name}
			</a>
			<p class="claim">{words().app.claim}</p>
			<nav aria-label={words().app.nav}>
				<a href="#/checkup" aria-current={here('checkup') ?? here('matrix')}>
					{words().app.checkup}
				</a>
				<a href="#/settings" aria-current={here('settings')}>
					{words().app.settings}
				</a>
			</nav>
		</header>
	);
}

/** What was handed over, as long as there is something to say of it. */
function Batch() {
	const { desk } = useApp();
	return (
		<Show when={desk.jobs().length > 0}>
			<Part>
				<BatchStrip />
			</Part>
		</Show>
	);
}

/** Short messages at the foot of the page. Their place is there before them, so that they are heard. */
function Toasts() {
	const { toasts, library, offline } = useApp();
	return (
		<div class="toasts" role="status">
			<Show when={toasts.toasts().length > 0 || library.removed() || offline.updateWaiting()}>
				<Part>
					<ToastList />
				</Part>
			</Show>
		</div>
	);
}

/** The backup that is being restored, and what came of it. */
function Restored() {
	const { backups } = useApp();
	return (
		<Show when={backups.restoring() || backups.reports().length > 0}>
			<Part>
				<RestoreStrip />
			</Part>
		</Show>
	);
}

function Screen() {
	const { router } = useApp();
	const words = useWords();
	const report = () => {
		const route = router.route();
		return route.page === 'report' ? route.id : undefined;
	};
	const checkup = () => {
		const { page } = router.route();
		return page === 'checkup' || page === 'matrix' ? page : undefined;
	};
	const received = () => {
		const route = router.route();
		return route.page === 'received' ? { code: route.code } : undefined;
	};
	return (
		<Part waiting={<p class="opening">{words().app.loading}</p>}>
			<Switch fallback={<Missing />}>
				<Match when={router.route().page === 'library'}>
					<LibraryPage />
				</Match>
				<Match when={report()}>{(id) => <ReportPage id={id()} />}</Match>
				<Match when={checkup()}>{(view) => <CheckupPage view={view()} />}</Match>
				<Match when={received()}>{(given) => <ReceivedPage code={given().code} />}</Match>
				<Match when={router.route().page === 'settings'}>
					<SettingsPage />
				</Match>
			</Switch>
		</Part>
	);
}
