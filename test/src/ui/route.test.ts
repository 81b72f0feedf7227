import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRouter, hrefOf, parseRoute, type Route } from '../../../src/ui/route';
import { cpuTime } from '../../cpu-time';

vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

const id = 'a1'.repeat(32);

describe('a route', () => {
	it.each<Route>([
		{ page: 'library' },
		{ page: 'settings' },
		{ page: 'received' },
		{ page: 'received', code: '1.AbC_-9' },
		{ page: 'report', id },
		{ page: 'report', id, place: { kind: 'words', span: [12, 345] } },
		{ page: 'report', id, place: { kind: 'figure', index: 7 } },
		{ page: 'report', id, place: { kind: 'finding', index: 3 } },
		{ page: 'report', id, place: { kind: 'check', index: 12, at: 2 } },
	])('is read back from its address: %j', (route) => {
		expect(parseRoute(hrefOf(route))).toEqual(route);
	});

	it('without a hash is the library', () => {
		expect(parseRoute('')).toEqual({ page: 'library' });
	});

	it.each(['#/nowhere', '#/r/short', `#/r/${id.toUpperCase()}`, '#__proto__', `#/r/${id}${'0'.repeat(200)}`])(
		'that leads nowhere is missing: %s',
		(hash) => {
			expect(parseRoute(hash)).toEqual({ page: 'missing' });
		},
	);

	it('of a link of 2 MB is found out at once, whatever is in it', async () => {
		const code = `1.${'\n%'.repeat(1_000_000)}`;
		const time = await cpuTime(() => expect(parseRoute(`#/card/${code}`)).toEqual({ page: 'received', code }));
		expect(time).toBeLessThan(1000);
	});

	it('keeps the report where the place in it makes no sense', () => {
		expect(parseRoute(`#/r/${id}/words/12`)).toEqual({ page: 'report', id });
		expect(parseRoute(`#/r/${id}/figure/-1`)).toEqual({ page: 'report', id });
		expect(parseRoute(`#/r/${id}/figure/1/2`)).toEqual({ page: 'report', id });
	});
});

/** A browser's address and the steps that lead back from it. */
function setUp() {
	const steps = ['#/'];
	vi.stubGlobal('location', { hash: '#/' });
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
	vi.stubGlobal('history', {
		pushState: (_: unknown, __: string, href: string) => steps.push(href),
		replaceState: (_: unknown, __: string, href: string) => steps.splice(-1, 1, href),
	});
	return { steps, ...createRoot((dispose) => ({ ...createRouter(), dispose })) };
}
afterEach(() => vi.unstubAllGlobals());

describe('the router', () => {
	it('goes to a page, and the way back leads to the one before', () => {
		const { steps, route, go, dispose } = setUp();
		go({ page: 'settings' });
		expect(route()).toEqual({ page: 'settings' });
		expect(steps).toHaveLength(2);
		dispose();
	});

	it('goes there in place of the present page, which the way back then skips', () => {
		const { steps, route, go, replace, dispose } = setUp();
		go({ page: 'library' });
		replace({ page: 'settings' });
		expect(route()).toEqual({ page: 'settings' });
		expect(steps).toHaveLength(2);
		expect(steps.at(-1)).toMatch(/settings/);
		dispose();
	});
});
