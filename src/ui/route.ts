import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Span } from '../report/span';

/** A spot within a report: words of its text, or one of its figures (by its place in `Reading.indicators`). */
export type Place = { kind: 'words'; span: Span } | { kind: 'figure'; index: number };

export type Route =
	| { page: 'library' }
	| { page: 'report'; id: string; place?: Place }
	| { page: 'settings' }
	/** A summary that came as a link; without a code it is the one that this entry of the history holds. */
	| { page: 'received'; code?: string }
	| { page: 'missing' };

/** Reads a location hash: `#/`, `#/settings`, `#/r/<sha256>`, `#/r/<sha256>/words/<start>-<end>`, `#/r/<sha256>/figure/<n>`, `#/card/<code>`, `#/received`. */
export function parseRoute(hash: string): Route {
	const path = hash.replace(/^#/, '') || '/';
	if (path === '/') return { page: 'library' };
	if (path === '/settings') return { page: 'settings' };
	if (path === '/received') return { page: 'received' };
	if (path.startsWith(CARD)) return { page: 'received', code: path.slice(CARD.length) };
	const report = /^\/r\/([0-9a-f]{64})(?:\/(.{1,60}))?$/.exec(path);
	if (!report?.[1]) return { page: 'missing' };
	const place = report[2] === undefined ? undefined : parsePlace(report[2]);
	return { page: 'report', id: report[1], ...(place && { place }) };
}

/** What the links of cards begin with. */
const CARD = '/card/';

function parsePlace(path: string): Place | undefined {
	const words = /^words\/(\d{1,9})-(\d{1,9})$/.exec(path);
	if (words) return { kind: 'words', span: [Number(words[1]), Number(words[2])] };
	const figure = /^figure\/(\d{1,6})$/.exec(path);
	return figure ? { kind: 'figure', index: Number(figure[1]) } : undefined;
}

/** The hash that `parseRoute` reads back. */
export function hrefOf(route: Route): string {
	switch (route.page) {
		case 'settings':
			return '#/settings';
		case 'received':
			return route.code === undefined ? '#/received' : `#${CARD}${route.code}`;
		case 'report':
			return `#/r/${route.id}${route.place ? `/${pathOf(route.place)}` : ''}`;
		default:
			return '#/';
	}
}

const pathOf = (place: Place): string =>
	place.kind === 'words' ? `words/${place.span[0]}-${place.span[1]}` : `figure/${place.index}`;

export interface Router {
	route: Accessor<Route>;
	/** Goes there; with `replace` the way back skips the present spot. Going where one is already counts as going. */
	go(route: Route, replace?: boolean): void;
}

/** The page's route, kept in step with the location hash. */
export function createRouter(): Router {
	const [route, setRoute] = createSignal<Route>(parseRoute(location.hash), { equals: false });
	const follow = () => setRoute(parseRoute(location.hash));
	addEventListener('hashchange', follow);
	addEventListener('popstate', follow);
	onCleanup(() => {
		removeEventListener('hashchange', follow);
		removeEventListener('popstate', follow);
	});
	return {
		route,
		go(next, replace = false) {
			history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(next));
			setRoute(next);
		},
	};
}
