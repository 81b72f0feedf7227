import { expect, it } from 'vitest';
import type { Row } from '../../../src/library/row';
import { areVersions, formerVersion, inVersions, outdated } from '../../../src/library/versions';
import { summarise } from '../../../src/report/summary';
import { reading } from '../made/reading';

const row = (id: string, keptAt: number, more: Partial<Row> = {}): Row => ({
	...summarise(reading(), 1),
	id,
	keptAt,
	...more,
});
const { issuer: _, ...nameless } = row('无名', 4);
const ROWS = [row('一', 1), row('二', 2), row('三', 3), row('他年', 2, { year: 2015 }), nameless];

it('two reports of one issuer and year are versions of one; of a nameless one nobody knows', () => {
	const [first, second, , otherYear] = ROWS as [Row, Row, Row, Row];
	expect([second, otherYear, nameless, first].map((other) => areVersions(first, other))).toEqual([
		true,
		false,
		false,
		false,
	]);
	expect(areVersions(nameless, { ...nameless, id: '另一' })).toBe(false);
	expect([...inVersions(ROWS)]).toEqual(['一', '二', '三']);
	expect([inVersions(ROWS.slice(0, 2)).size, inVersions(ROWS.slice(2)).size]).toEqual([2, 0]);
	expect([...inVersions([nameless, { ...nameless, id: '另一' }])]).toEqual([]);
});

it('the former version is the one kept last before it', () => {
	expect(['一', '二', '三', '他年', '没有'].map((id) => formerVersion(id, ROWS))).toEqual([
		undefined,
		'一',
		'二',
		undefined,
		undefined,
	]);
});

it('of the versions of a report one counts, the others are outdated', () => {
	expect([...outdated(ROWS)]).toEqual(['一', '二']);
	const [first, ...later] = ROWS as [Row, ...Row[]];
	expect([...outdated([{ ...first, revised: true }, ...later])]).toEqual(['二', '三']);
	expect(outdated(ROWS.slice(2)).size).toBe(0);
});
