import { describe, expect, it, vi } from 'vitest';
import { actionIn, takeAction } from '../../../src/intake/action';

it.each([
	['?action=paste', 'paste'],
	['?x=1&action=shared', 'shared'],
	['?action=constructor', undefined],
	['?action=', undefined],
	['', undefined],
])('%s', (query, action) => {
	expect(actionIn(query)).toBe(action);
});

describe('the action of the page', () => {
	const opened = (search: string) => {
		const replaceState = vi.fn();
		vi.stubGlobal('location', { search, pathname: '/gongkai/', hash: '#/r/1' });
		vi.stubGlobal('history', { replaceState });
		const action = takeAction();
		vi.unstubAllGlobals();
		return { action, left: replaceState.mock.calls.map(([, , address]) => address) };
	};

	it('is taken out of its address', () => {
		expect(opened('?action=paste')).toEqual({ action: 'paste', left: ['/gongkai/#/r/1'] });
	});

	it('is none where the address asks for nothing, which stays as it is', () => {
		expect(opened('')).toEqual({ action: undefined, left: [] });
	});
});
