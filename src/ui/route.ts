import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import type { Span } from '../report/span';

/**
 * A spot within a report: words of its text; one of its figures (by its place in `Reading.indicators`); or all that a
 * finding or a check is about (by its place in `findings`, behind which those against other reports follow, or in
 * `checks`), the `at`-th of its places before the eye.
 */
export type Place =
	| { kind: 'words'; span: Span }
	| { kind: 'figure'; index: number }
	| { kind: 'finding' | 'check'; index: number; at?: number };

/** Where in the app one is: what stands behind the # of the address. */
export type Route =
	| { page: 'library' }
	| { page: 'report'; id: string; place?: Place }
	| { page: 'checkup' }
	| { page: 'matrix' }
	| { page: 'settings' }
	/** A summary that came as a link; without a code it is the one that this entry of the history holds. */
	| { page: 'received'; code?: string }
	| { page: 'missing' };

const PAGES = {
	'/settings': 'settings',
	'/checkup': 'checkup',
	'/matrix': 'matrix',
	'/received': 'received',
} as const;

/**
 * Reads a location hash: `#/`, `#/checkup`, `#/matrix`, `#/settings`, `#/card/<code>`, `#/received`, `#/r/<sha256>`,
 * `#/r/<sha256>/words/<start>-<end>`, `#/r/<sha256>/figure/<n>`, `…/finding/<n>`, `…/check/<n>/<place>`.
 */
export function parseRoute(hash: string): Route {
	const path = hash.replace(/^#/, '') || '/';
	if (path === '/') return { page: 'library' };
	if (Object.hasOwn(PAGES, path)) return { page: PAGES[path as keyof typeof PAGES] };
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
	const [, kind, index, at] = /^(figure|finding|check)\/(\d{1,6})(?:\/(\d{1,6}))?$/.exec(path) ?? [];
	if (kind === 'figure') return at === undefined ? { kind, index: Number(index) } : undefined;
	if (kind !== 'finding' && kind !== 'check') return undefined;
	return { kind, index: Number(index), ...(at !== undefined && { at: Number(at) }) };
}

/** The hash that `parseRoute` reads back. */
export function hrefOf(route: Route): string {
	switch (route.page) {
		case 'settings':
		case 'checkup':
		case 'matrix':
			return `#/${route.page}`;
		case 'received':
			return route.code === undefined ? '#/received' : `#${CARD}${route.code}`;
		case 'report':
			return `#/r/${route.id}${route.place ? `/${pathOf(route.place)}` : ''}`;
		default:
			return '#/';
	}
}

/** The hash of a report, or of a place in it. */
export const hrefOfReport = (id: string, place?: Place): string =>
	hrefOf({ page: 'report', id, ...(place && { place }) });

function pathOf(place: Place): string {
	if (place.kind === 'words') return `words/${place.span[0]}-${place.span[1]}`;
	const at = place.kind !== 'figure' && place.at !== undefined ? `/${place.at}` : '';
	return `${place.kind}/${place.index}${at}`;
}

/** The pages that list reports: what one goes back to from one of them. */
type List = 'library' | 'checkup' | 'matrix';

const isList = (page: Route['page']): page is List => page === 'library' || page === 'checkup' || page === 'matrix';

/** The way through the app, kept in step with the address. */
export interface Router {
	route: Accessor<Route>;
	/** Where one was last of the pages that list reports. */
	list: Accessor<List>;
	/** Goes there; going where one is already counts as going. */
	go(route: Route): void;
	/** Goes there in place of the present spot, which the way back then skips. */
	replace(route: Route): void;
}

/** The page's route, kept in step with the location hash. */
export function createRouter(): Router {
	const [route, setRoute] = createSignal<Route>(parseRoute(location.hash), { equals: false });
	const list = createMemo<List>((before) => {
		const { page } = route();
		return isList(page) ? page : before;
	}, 'library');
	const follow = () => setRoute(parseRoute(location.hash));
	addEventListener('hashchange', follow);
	addEventListener('popstate', follow);
	onCleanup(() => {
		removeEventListener('hashchange', follow);
		removeEventListener('popstate', follow);
	});
	return {
		route,
		list,
		go: (next) => {
			history.pushState(null, '', hrefOf(next));
			setRoute(next);
		},
		replace: (next) => {
			history.replaceState(null, '', hrefOf(next));
			setRoute(next);
		},
	};
}
