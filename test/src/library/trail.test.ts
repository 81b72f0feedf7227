import { expect, test } from 'vitest';
import { placeOn } from '../../../src/library/trail';

const LIST = ['spring', 'summer', 'autumn', 'winter'];
const all = () => true;

test('a report stands between those beside it in the list', () => {
	expect(placeOn(LIST, 'summer', all)).toEqual({ at: 2, of: 4, before: 'spring', after: 'autumn' });
});

test('the first has none before it, the last none behind it', () => {
	expect(placeOn(LIST, 'spring', all)).toMatchObject({ at: 1, before: undefined, after: 'summer' });
	expect(placeOn(LIST, 'winter', all)).toMatchObject({ at: 4, before: 'autumn', after: undefined });
});

test('what was deleted meanwhile is passed over and not counted', () => {
	const kept = (id: string) => id !== 'autumn';
	expect(placeOn(LIST, 'summer', kept)).toEqual({ at: 2, of: 3, before: 'spring', after: 'winter' });
});

test('there is no way on from a report that is not in the list, nor from the only one', () => {
	expect(placeOn(LIST, 'monsoon', all)).toBeUndefined();
	expect(placeOn([], 'spring', all)).toBeUndefined();
	expect(placeOn(['spring'], 'spring', all)).toBeUndefined();
	expect(placeOn(LIST, 'spring', (id) => id === 'spring')).toBeUndefined();
});
