import { describe, expect, it, vi } from 'vitest';
import { createKeeper } from '../../../src/library/keeping';
import { createOpener } from '../../../src/library/opening';
import { createRemoval } from '../../../src/library/removal';
import { createRows } from '../../../src/library/rows';
import { createShelf } from '../../../src/library/shelf';
import { savedCount } from '../../../src/library/stock';
import type { TabNews } from '../../../src/library/tabs';
import { READER_VERSION } from '../../../src/report/contract';
import { noMarks } from '../../../src/report/marks';
import { packed } from '../made/packed';
import { reading } from '../made/reading';
import { databaseStandIn } from './database-stand-in';

function setUp() {
	const database = databaseStandIn();
	const news: TabNews[] = [];
	const rows = createRows();
	const shelf = createShelf(database.connection, () => {});
	const stock = { rows, shelf, loaded: Promise.resolve(), changed: (now: TabNews) => news.push(now) };
	const troubles: string[] = [];
	const opener = createOpener(stock, ({ code }) => troubles.push(code));
	return { ...database, stock, rows, news, troubles, ...createKeeper(stock), ...createRemoval(stock), ...opener };
}

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('keeping', () => {
	it('keeps a reading so that it comes back as it was', async () => {
		const { keep, reading: open } = setUp();
		expect(await keep(await packed('a'))).toEqual({ again: false, otherVersions: [] });
		expect(await open(A)).toEqual(reading());
	});

	it('hands out the source as it was given, with the name and the encoding that was chosen', async () => {
		const { keep, original } = setUp();
		await keep({ ...(await packed('a')), encoding: 'gb18030', via: 'clipboard' });
		const request = await original(A);
		expect(request).toMatchObject({ name: '云岭2016.txt', encoding: 'gb18030', via: 'clipboard' });
		expect(new TextDecoder().decode(request?.bytes)).toBe(reading().text);
	});

	it('keeps the same bytes once, and what was kept first', async () => {
		const { keep, kept, rows } = setUp();
		await keep(await packed('a'));
		const renamed = await packed('a', ({ source }) => {
			source.name = 'copy.txt';
		});
		expect(await keep(renamed)).toEqual({ again: true, otherVersions: [] });
		expect(kept.size).toBe(1);
		expect(rows.get(A)?.name).toBe('云岭2016.txt');
	});

	it('takes a new reading of what an older version read, unless the reader settled something in that', async () => {
		const { keep, rows, stock } = setUp();
		const titled = (title: string) => packed('a', ({ meta }) => Object.assign(meta, { title }));
		const age = () => rows.put(rows.all().map((row) => ({ ...row, reader: READER_VERSION - 1 })));
		await keep(await packed('a'));
		age();
		await keep(await titled('新读'));
		expect(rows.get(A)?.title).toBe('新读');
		age();
		await stock.shelf.note({ ...noMarks(A), settled: [{ key: 't3 new', figures: [1, 2] }] }, undefined);
		await keep(await titled('再读'));
		expect(rows.get(A)?.title).toBe('新读');
	});

	it('counts a report as saved only when it is: no crash in between may look like a loss', async () => {
		const { keep, kept, rows, stock, fail } = setUp();
		const [first, second] = [await packed('a'), await packed('b')];
		const keeping = keep(first);
		await Promise.resolve();
		await vi.waitFor(() => expect(rows.get(A)).toBeDefined(), { interval: 0 });
		expect(savedCount(stock)).toBe(kept.size);
		await keeping;
		expect(savedCount(stock)).toBe(1);
		fail('QuotaExceededError');
		await keep(second);
		expect(rows.all()).toHaveLength(2);
		expect(savedCount(stock)).toBe(1);
	});

	it('keeps the same bytes once, also when they come at the same time', async () => {
		const { keep } = setUp();
		const outcomes = await Promise.all([keep(await packed('a')), keep(await packed('a'))]);
		expect(outcomes.map(({ again }) => again)).toEqual([false, true]);
	});

	it('says which other versions of a report there are, and keeps both', async () => {
		const { keep, kept } = setUp();
		await keep(await packed('a'));
		expect(await keep(await packed('b'))).toEqual({ again: false, otherVersions: [A] });
		expect(kept.size).toBe(2);
	});

	it.each([
		['another year', { year: 2017 }],
		['another issuer', { issuer: '清溪县人民政府' }],
	])('does not take a report of %s for another version', async (_, other) => {
		const { keep } = setUp();
		await keep(await packed('a'));
		const second = await packed('b', ({ meta }) => Object.assign(meta, other));
		expect((await keep(second)).otherVersions).toEqual([]);
	});

	it('does not take reports without issuer or year for versions of each other', async () => {
		const { keep } = setUp();
		const nameless = async (digit: string) => packed(digit, ({ meta }) => delete meta.issuer);
		await keep(await nameless('a'));
		expect((await keep(await nameless('b'))).otherVersions).toEqual([]);
	});

	it('marks what the database did not take', async () => {
		const { keep, fail, rows } = setUp();
		fail('QuotaExceededError');
		await keep(await packed('a'));
		expect(rows.get(A)?.unsaved).toBe(true);
	});

	it('replaces a reading and keeps the day on which it was kept first', async () => {
		const { keep, replace, rows } = setUp();
		await keep(await packed('a'));
		const keptAt = rows.get(A)?.keptAt;
		vi.setSystemTime(Date.now() + 1_000_000);
		const again = await packed('a', ({ meta }) => {
			meta.title = '另一标题';
		});
		await replace(again);
		expect(rows.get(A)).toMatchObject({ title: '另一标题', keptAt });
		vi.useRealTimers();
	});

	it('notes of a report that is in memory only that it was opened, and writes no row without it', async () => {
		const { keep, see, fail, rows, stock } = setUp();
		fail('QuotaExceededError');
		await keep(await packed('a'));
		fail();
		const mark = vi.spyOn(stock.shelf, 'mark');
		await see(A);
		expect(rows.get(A)?.seenAt).toBeDefined();
		expect(mark).not.toHaveBeenCalled();
	});

	it('counts the attempts to read a report again', async () => {
		const { keep, attempt, kept } = setUp();
		await keep(await packed('a'));
		await attempt(A);
		expect(kept.get(A)?.row.attempts).toBe(1);
	});
});

describe('opening', () => {
	it('complains of a damaged reading and has its source read again', async () => {
		const { keep, kept, reading: open, rows, troubles } = setUp();
		await keep(await packed('a'));
		const report = kept.get(A);
		if (report) kept.set(A, { ...report, reading: report.reading.slice(0, 40) });
		expect(await open(A)).toBeUndefined();
		expect(troubles).toEqual(['damaged']);
		expect(rows.get(A)?.reader).toBeLessThan(READER_VERSION);
	});

	it('knows nothing of a report that is not there', async () => {
		const { reading: open, original, troubles } = setUp();
		expect(await open(A)).toBeUndefined();
		expect(await original(A)).toBeUndefined();
		expect(troubles).toEqual([]);
	});
});

describe('removal', () => {
	it('takes away and brings back', async () => {
		const { keep, remove, undo, removed, kept, reading: open, news } = setUp();
		await keep(await packed('a'));
		await keep(await packed('b'));
		await remove([A, B]);
		expect([kept.size, removed()?.length]).toEqual([0, 2]);
		await undo();
		expect([kept.size, removed()]).toEqual([2, undefined]);
		expect(await open(A)).toEqual(reading());
		expect(news).toEqual([{ put: [A] }, { put: [B] }, { gone: [A, B] }, { put: [A, B] }]);
	});

	it('brings back the last removal only', async () => {
		const { keep, remove, undo, kept } = setUp();
		await keep(await packed('a'));
		await keep(await packed('b'));
		await remove([A]);
		await remove([B]);
		await undo();
		expect([...kept.keys()]).toEqual([B]);
	});

	it('leaves a report alone that came back by itself', async () => {
		const { keep, remove, undo, rows } = setUp();
		await keep(await packed('a'));
		await remove([A]);
		const renamed = await packed('a', ({ source }) => {
			source.name = 'new.txt';
		});
		await keep(renamed);
		await undo();
		expect(rows.get(A)?.name).toBe('new.txt');
	});

	it('keeps the rows of what the database does not let go', async () => {
		const { keep, remove, removed, fail, rows } = setUp();
		await keep(await packed('a'));
		fail('UnknownError');
		await remove([A]);
		expect([rows.all().length, removed()]).toEqual([1, undefined]);
	});
});
