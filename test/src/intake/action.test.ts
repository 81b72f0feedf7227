import { expect, it } from 'vitest';
import { actionIn } from '../../../src/intake/action';

it.each([
	['?action=paste', 'paste'],
	['?x=1&action=shared', 'shared'],
	['?action=constructor', undefined],
	['?action=', undefined],
	['', undefined],
])('%s', (query, action) => {
	expect(actionIn(query)).toBe(action);
});
