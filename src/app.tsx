import { createEffect, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { AppProvider, type App as Parts, useApp, useWords } from './ui/app-context';
import { ToastList } from './ui/toast-list';
import { createAnnouncement, followBatches } from './views/desk/announce';
import { BatchStrip } from './views/desk/batch-strip';
import { createDoors } from './views/desk/doors';
import { DropVeil } from './views/desk/drop-veil';
import { troubleSentence } from './views/desk/sentence';
import { LibraryPage } from './views/library/library-page';
import { Missing } from './views/missing';

const ReportPage = lazy(() => import('./views/report/report-page'));
const CheckupPage = lazy(() => import('./views/checkup/checkup-page'));
const ReceivedPage = lazy(() => import('./views/received/received-page'));
const SettingsPage = lazy(() => import('./views/settings/settings-page'));

/** The page: masthead, the running batch, one of the screens. */
export function App(props: { parts: Parts }) {
	const { desk, speech } = props.parts;
	const over = createDoors(desk.take);
	const announcement = createAnnouncement(desk, speech.words);
	followBatches(props.parts);
	createEffect(() => {
		document.documentElement.lang = speech.language();
		document.title = `${speech.words().app.name} · ${speech.words().app.claim}`;
	});
	return (
		<AppProvider value={props.parts}>
			<button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
				{speech.words().app.skip}
			</button>
			<Masthead />
			<Trouble />
			<BatchStrip />
			<main id="main" tabindex="-1">
				<Screen />
			</main>
			<ToastList />
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

/** What is wrong with the library, as long as it is. */
function Trouble() {
	const { library } = useApp();
	const words = useWords();
	return (
		<Show when={library.trouble()}>
			{(trouble) => (
				<p class="trouble" role="alert">
					{troubleSentence(trouble(), words())}
				</p>
			)}
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
		<Suspense fallback={<p class="opening">{words().app.loading}</p>}>
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
		</Suspense>
	);
}
