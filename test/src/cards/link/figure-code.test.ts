import { expect, it } from 'vitest';
import { figureCode, figureOfCode } from '../../../../src/cards/link/figure-code';
import { CATALOG } from '../../../../src/report/catalog';

it('every figure of the catalog has a code of its own', () => {
	const ids = [...CATALOG.keys()];
	expect(new Set(ids.map(figureCode)).size).toBe(ids.length);
	for (const id of ids) expect(figureOfCode(figureCode(id))).toBe(id);
});

it('codes stay what they are: links that were sent hold them', () => {
	expect(['application.received', 'fee.total', 'request.new.total'].map(figureCode)).toEqual(FROZEN);
});

it('a code of no figure is none', () => {
	expect(figureOfCode('zzz')).toBeUndefined();
	expect(figureOfCode('__proto__')).toBeUndefined();
});

/** Written down when version 1 was made. */
const FROZEN = ['ASG', 'D4s', 'UE1'];
