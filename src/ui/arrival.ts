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

/** In a list that leads to the report that was left, the keyboard goes on there. */
function focusCameFrom(report = ''): void {
	const link = document.querySelector<HTMLElement>(`#main li a[href="${hrefOfReport(report)}"]`);
	if (link) link.focus({ preventScroll: true });
	else focusPage();
}

/** Names each page in the window's title, and has the keyboard begin in it where the link that led there is gone. */
export function followArrivals(router: Router, words: () => Words, library: Pick<Library, 'rows'>): void {
	createEffect(() => {
		const { name, claim } = words().app;
		const title = titleOf(router.route(), words(), library);
		document.title = title ? `${title} · ${name}` : `${name} · ${claim}`;
	});
	const here = () => {
		const route = router.route();
		return route.page === 'report' ? route.id : route.page;
	};
	createEffect(
		on(
			here,
			(now, before) => {
				if (now === before) return;
				requestAnimationFrame(() => {
					if (document.activeElement?.matches('body, #main')) focusCameFrom(before);
				});
			},
			{ defer: true },
		),
	);
}
