import { createEffect, ErrorBoundary, type JSX, on, Suspense } from 'solid-js';
import { reloadForStalePart } from '../offline/stale-part';
import { useApp, useWords } from './app-context';

/**
 * A part of the page that is loaded when it is needed. One that does not come (a newer version took its place on the
 * server) is loaded anew with the page where nothing is lost by that, and else says what to do.
 */
export function Part(props: { children: JSX.Element; waiting?: JSX.Element }) {
	return (
		<ErrorBoundary fallback={(error, reset) => <PartMissing error={error} onLeave={reset} />}>
			<Suspense fallback={props.waiting}>{props.children}</Suspense>
		</ErrorBoundary>
	);
}

function PartMissing(props: { error: unknown; onLeave(): void }) {
	const { desk, library, router } = useApp();
	const words = useWords();
	// Another page may be there.
	createEffect(on(router.route, () => props.onLeave(), { defer: true }));
	const isIdle = () => !desk.busy() && !library.rows().some(({ unsaved }) => unsaved);
	if (!isLoadError(props.error) || !reloadForStalePart(isIdle())) console.error(props.error);
	return (
		<p class="part-missing" role="alert">
			{words().app.partMissing}{' '}
			<button type="button" class="quiet" onClick={() => location.reload()}>
				{words().app.reload}
			</button>
		</p>
	);
}

/** As Chromium, Firefox, WebKit and Vite say it. */
const isLoadError = (error: unknown): boolean =>
	/dynamically imported module|module script failed|preload CSS/i.test(String(error));
