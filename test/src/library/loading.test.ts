import { beforeEach, expect, it, vi } from 'vitest';
import { createLoading } from '../../../src/library/loading';
import { createRows } from '../../../src/library/rows';
import { createShelf } from '../../../src/library/shelf';
import { noteTally } from '../../../src/library/tally';
import type { StorageTrouble } from '../../../src/library/trouble';
import { packed } from '../made/packed';
import { databaseStandIn } from './database-stand-in';

beforeEach(() => {
	const notes = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => notes.get(key) ?? null,
		setItem: (key: string, value: string) => notes.set(key, value),
	});
	return () => vi.unstubAllGlobals();
});

async function setUp(...digits: string[]) {
	const database = databaseStandIn();
	for (const digit of digits) {
		const { summary, ...parts } = await packed(digit);
		database.kept.set(summary.id, { row: { ...summary, keptAt: 1 }, ...parts });
	}
	const troubles: StorageTrouble[] = [];
	const rows = createRows();
	const shelf = createShelf(database.connection, () => {});
	return { ...database, rows, troubles, ...createLoading({ rows, shelf }, (trouble) => troubles.push(trouble)) };
}

it('brings in what is kept', async () => {
	const { load, rows, troubles } = await setUp('a', 'b');
	await load();
	expect(rows.all()).toHaveLength(2);
	expect(troubles).toEqual([]);
});

it('tells of rows that cannot be made out, and shows the others', async () => {
	const { load, rows, kept, troubles } = await setUp('a', 'b');
	Object.assign(kept.get('a'.repeat(64))?.row ?? {}, { title: 7 });
	await load();
	expect(rows.all().map(({ id }) => id)).toEqual(['b'.repeat(64)]);
	expect(troubles).toEqual([{ code: 'damaged', count: 1 }]);
});

it('notices that the browser has cleared what was kept', async () => {
	noteTally(12);
	const { load, troubles } = await setUp();
	await load();
	expect(troubles).toEqual([{ code: 'cleared', count: 12 }]);
});

it('does not take a database that cannot be opened for a cleared one', async () => {
	noteTally(12);
	const { load, fail, troubles } = await setUp();
	fail('UnknownError');
	await load();
	expect(troubles).toEqual([]);
});

it('notices that a database was cleared while it was open', async () => {
	const { load, recheck, rows, kept, troubles } = await setUp('a', 'b', 'c');
	await load();
	kept.delete('a'.repeat(64));
	await recheck();
	expect(rows.all()).toHaveLength(2);
	expect(troubles).toEqual([{ code: 'cleared', count: 1 }]);
});

it('does not count what is in memory only as cleared', async () => {
	const { load, recheck, rows, kept, troubles } = await setUp('a', 'b');
	await load();
	rows.put(rows.all().map((row) => (row.id.startsWith('a') ? { ...row, unsaved: true } : row)));
	kept.clear();
	await recheck();
	expect(rows.all().map(({ id }) => id)).toEqual(['a'.repeat(64)]);
	expect(troubles).toEqual([{ code: 'cleared', count: 1 }]);
});

it('follows another tab', async () => {
	const { load, hear, rows, kept } = await setUp('a');
	await load();
	const { summary, ...parts } = await packed('b');
	kept.set(summary.id, { row: { ...summary, keptAt: 2 }, ...parts });
	await hear({ put: [summary.id], gone: ['a'.repeat(64)] });
	expect(rows.all().map(({ id }) => id)).toEqual([summary.id]);
});
