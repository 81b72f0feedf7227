import { expect, it } from 'vitest';
import { createKeeper } from '../../../src/library/keeping';
import { createMarker } from '../../../src/library/marking';
import { createOpener } from '../../../src/library/opening';
import { createRemoval } from '../../../src/library/removal';
import { createRows } from '../../../src/library/rows';
import { createShelf } from '../../../src/library/shelf';
import type { Stock } from '../../../src/library/stock';
import type { Marks } from '../../../src/report/marks';
import { formerly } from '../../../src/report/saying';
import { packed } from '../made/packed';
import { databaseStandIn } from './database-stand-in';

const ID = 'a'.repeat(64);
const marks = (note: string): Marks => ({
	id: ID,
	findings: [{ key: 'sum|2', verdict: 'checked', note, rule: 'sum', says: formerly('合计不符。'), at: 1 }],
	settled: [{ key: 't3 new 1 2', figures: [1, null, 2] }],
});
const counts = {
	open: { error: 0, warning: 0, info: 0 },
	handled: { error: 1, warning: 0, info: 0 },
};

async function library() {
	const { connection, fail, kept } = databaseStandIn();
	const stock: Stock = {
		rows: createRows(),
		shelf: createShelf(connection, () => {}),
		loaded: Promise.resolve(),
		changed: () => {},
	};
	const parts = {
		...createMarker(stock),
		...createOpener(stock, () => {}),
		...createKeeper(stock),
		...createRemoval(stock),
	};
	await parts.keep(await packed('a'));
	return { ...parts, rows: stock.rows, settle: stock.shelf.settle, fail, kept };
}

it('what is noted is there again, and the row counts what is open', async () => {
	const { note, marks: read, rows } = await library();
	expect(rows.get(ID)?.findings.error).toBe(1);
	await note(marks('问过科室'), counts);
	expect(await read(ID)).toEqual(marks('问过科室'));
	expect(rows.get(ID)).toMatchObject({ findings: counts.open, handled: counts.handled });
});

it('a new reading leaves what is noted, and its row counts it', async () => {
	const { note, marks: read, replace, rows } = await library();
	await note(marks('问过科室'), counts);
	await replace(await packed('a'));
	expect(await read(ID)).toEqual(marks('问过科室'));
	expect(rows.get(ID)?.findings.error).toBe(0);
});

it('what was chosen goes with the report when it is read again', async () => {
	const { note, original } = await library();
	expect((await original(ID))?.settled).toBeUndefined();
	await note(marks(''), counts);
	expect((await original(ID))?.settled).toEqual([{ key: 't3 new 1 2', figures: [1, null, 2] }]);
});

it('goes with the report, and comes back with it', async () => {
	const { note, marks: read, remove, undo } = await library();
	await note(marks('问过科室'), counts);
	await remove([ID]);
	expect((await read(ID)).findings).toEqual([]);
	await undo();
	expect(await read(ID)).toEqual(marks('问过科室'));
});

it('is in memory where the database does not take it, and saved when it does again', async () => {
	const { note, marks: read, fail, settle } = await library();
	fail('QuotaExceededError');
	await note(marks('没有存下'), counts);
	expect(await read(ID)).toEqual(marks('没有存下'));
	fail();
	await settle();
	fail('UnknownError');
	expect((await read(ID)).findings).toEqual([]);
	fail();
	expect(await read(ID)).toEqual(marks('没有存下'));
});

it('what was damaged in the store is left out, the rest is there', async () => {
	const { note, marks: read } = await library();
	const damaged = {
		...marks('好'),
		settled: [
			{ key: 'x', figures: ['1'] },
			{ key: 'y', figures: [1] },
		],
	};
	await note(damaged as unknown as Marks, counts);
	expect(await read(ID)).toEqual({ ...marks('好'), settled: [{ key: 'y', figures: [1] }] });
});
