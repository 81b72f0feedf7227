import { createEffect, on } from 'solid-js';
import type { Library } from '../library/library';
import type { Words } from '../words/zh-Hans';
import { focusPage } from './focus-page';
import { hrefOfReport, type Route, type Router } from './route';

/** What a page is called in the window's title, before the program's own name. */
function titleOf(route: Route, words: Words, library: Pick<Library, 'rows'>): string {
	const { app } = words;
	if (route.page === 'checkup' || route.page === 'matrix') return app.checkup;
	if (route.page === 'settings') return app.settings;
	const row = route.page === 'report' ? library.rows().find(({ id }) => id === route.id) : undefined;
	return row ? [row.issuer ?? row.title, row.year].filter(Boolean).join(' ') : '';
}

/** Frames within which a list is there and drawn where it was left. */
const DRAWN_WITHIN = 30;

/** In a list or table that leads to the report that was left, the keyboard goes on there; till it is drawn, in the page. */
function focusCameFrom(report: string | undefined, frames = DRAWN_WITHIN): void {
	if (!document.activeElement?.matches('body, #main')) return;
	const leads = report && `#main :is(li, th, td) a[href^="${hrefOfReport(report)}"]`;
	const link = leads && document.querySelector<HTMLElement>(leads);
	if (!link) {
		focusPage();
		if (report && frames > 0) requestAnimationFrame(() => focusCameFrom(report, frames - 1));
	}
	// A list is where it was left already; a grid scrolls by itself.
	else link.focus({ preventScroll: !link.closest('[role="grid"]') });
}

/** Names each page in the window's title, and has the keyboard begin in it where the link that led there is gone. */
export function followArrivals(router: Router, words: () => Words, library: Pick<Library, 'rows'>): void {
	createEffect(() => {
		const { name, claim } = words().app;
		const title = titleOf(router.route(), words(), library);
		document.title = title ? `${title} · ${name}` : `${name} · ${claim}`;
	});
	createEffect(
		on(
			router.route,
			(now, before) => {
				if (before && screenOf(now) === screenOf(before)) return;
				requestAnimationFrame(() => focusCameFrom(before?.page === 'report' ? before.id : undefined));
			},
			{ defer: true },
		),
	);
}

/** Another place in the same report is no other screen. */
const screenOf = (route: Route): string => (route.page === 'report' ? route.id : route.page);
