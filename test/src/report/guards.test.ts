import { describe, expect, it } from 'vitest';
import {
	flag,
	type Guard,
	list,
	number,
	object,
	oneOf,
	oneShapeOf,
	optional,
	text,
	truth,
	whole,
} from '../../../src/report/guards';

/** What a guard lets in, and how much it left out. */
function through<T>(guard: Guard<T>, value: unknown): [value: T | undefined, dropped: number] {
	const drops = { count: 0 };
	return [guard(value, drops), drops.count];
}

describe('what comes out of a store', () => {
	it('is a text, a number that can be written, a mark that is set, or yes or no', () => {
		expect(['', 'a', 1].map((value) => through(text, value)[0])).toEqual(['', 'a', undefined]);
		const numbers = [0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, '1'];
		expect(numbers.map((value) => through(number, value)[0])).toEqual([0, -1.5, undefined, undefined, undefined]);
		expect([true, false, 1].map((value) => through(truth, value)[0])).toEqual([true, undefined, undefined]);
		expect([true, false, 1].map((value) => through(flag, value)[0])).toEqual([true, false, undefined]);
	});

	it('is one of the names that are known, and nothing that every object has', () => {
		const script = oneOf<'hans' | 'hant'>({ hans: true, hant: true });
		expect(['hans', 'latin', 'toString', 1].map((value) => through(script, value)[0])).toEqual([
			'hans',
			undefined,
			undefined,
			undefined,
		]);
	});

	it('is a list less what is not of its shape, each counted', () => {
		expect(through(list(number), [1, 'two', 3, null])).toEqual([[1, 3], 2]);
		expect(through(list(number), { 0: 1 })).toEqual([undefined, 0]);
	});

	it('is a list as a whole or not at all', () => {
		expect(through(whole(number), [1, 3])).toEqual([[1, 3], 0]);
		expect([[1, 'two'], { 0: 1 }].map((value) => through(whole(number), value)[0])).toEqual([undefined, undefined]);
	});

	it('is one of several shapes, by the field that tells them apart', () => {
		type Place = { kind: 'page'; page: number } | { kind: 'cell'; cell: string };
		const place = oneShapeOf<Place, 'kind'>('kind', { page: { page: number }, cell: { cell: text } });
		expect(through(place, { kind: 'page', page: 3, cell: 'A1' })).toEqual([{ kind: 'page', page: 3 }, 0]);
		const strange = [{ kind: 'cell', page: 3 }, { kind: 'toString' }, { page: 3 }, null, 'page'];
		expect(strange.map((value) => through(place, value)[0])).toEqual(strange.map(() => undefined));
	});

	it('is an object of its fields alone; one that must be there fails it, one that may be missing is left out', () => {
		const named = object<{ name: string; year?: number }>({ name: text, year: optional(number) });
		expect(through(named, { name: 'a', year: 2016, more: true })).toEqual([{ name: 'a', year: 2016 }, 0]);
		expect(through(named, { name: 'a' })).toEqual([{ name: 'a' }, 0]);
		expect(through(named, { name: 'a', year: 'now' })).toEqual([{ name: 'a' }, 1]);
		expect(through(named, { year: 2016 })[0]).toBeUndefined();
		expect([null, 'a', undefined].map((value) => through(named, value)[0])).toEqual([undefined, undefined, undefined]);
	});
});
