import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../../src/ui/route';
import { cpuTime } from '../../cpu-time';

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
