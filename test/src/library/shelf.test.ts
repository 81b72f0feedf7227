import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../src/library/row';
import { createShelf } from '../../../src/library/shelf';
import type { StorageTrouble } from '../../../src/library/trouble';
import { packed } from '../made/packed';
import { databaseStandIn } from './database-stand-in';

async function kept(digit: string): Promise<Kept> {
	const { summary, ...parts } = await packed(digit);
	return { row: { ...summary, keptAt: 1 }, ...parts };
}

function setUp() {
	const database = databaseStandIn();
	const troubles: (StorageTrouble['code'] | undefined)[] = [];
	const shelf = createShelf(database.connection, (trouble) => troubles.push(trouble?.code));
	return { ...database, shelf, troubles };
}

describe('the shelf', () => {
	it('keeps in the database and gives back what it kept', async () => {
		const { shelf, kept: stored } = setUp();
		const report = await kept('1');
		expect(await shelf.put([report])).toBe(true);
		expect(stored.get(report.row.id)).toEqual(report);
		expect(await shelf.get(report.row.id)).toEqual(report);
		expect(await shelf.rows()).toEqual([report.row]);
	});

	it('holds in memory what does not fit, tells of it, and still gives it back', async () => {
		const { shelf, fail, troubles, kept: stored } = setUp();
		const report = await kept('1');
		fail('QuotaExceededError');
		expect(await shelf.put([report])).toBe(false);
		expect(troubles).toEqual(['quota']);
		expect(stored.size).toBe(0);
		expect(await shelf.get(report.row.id)).toEqual(report);
		expect((await shelf.texts([report.row.id])).map(({ id }) => id)).toEqual([report.row.id]);
	});

	it('saves later what did not fit, and says that all is well', async () => {
		const { shelf, fail, troubles, kept: stored } = setUp();
		const report = await kept('1');
		fail('QuotaExceededError');
		await shelf.put([report]);
		fail();
		expect(await shelf.settle()).toEqual([report]);
		expect([...stored.keys()]).toEqual([report.row.id]);
		expect(troubles).toEqual(['quota', undefined]);
		expect(await shelf.settle()).toEqual([]);
	});

	it('does not take the saving of an earlier reading for that of a later one', async () => {
		const { shelf, fail } = setUp();
		const [first, second] = [await kept('1'), await kept('1')];
		const saving = shelf.put([first]);
		fail('QuotaExceededError');
		await shelf.put([second]);
		expect(await saving).toBe(true);
		expect(await shelf.get(first.row.id)).toBe(second);
	});

	it('does not call it well as long as anything is unsaved', async () => {
		const { shelf, fail, troubles } = setUp();
		fail('QuotaExceededError');
		await shelf.put([await kept('1')]);
		fail();
		await shelf.put([await kept('2')]);
		expect(troubles).toEqual(['quota']);
	});

	it('takes away saved and unsaved reports alike', async () => {
		const { shelf, fail } = setUp();
		const [saved, unsaved] = [await kept('1'), await kept('2')];
		await shelf.put([saved]);
		fail('QuotaExceededError');
		await shelf.put([unsaved]);
		fail();
		const taken = await shelf.take([saved.row.id, unsaved.row.id]);
		expect(taken).toEqual([unsaved, saved]);
		expect(await shelf.get(saved.row.id)).toBeUndefined();
		expect(await shelf.get(unsaved.row.id)).toBeUndefined();
	});

	it('says so where the database does not let go', async () => {
		const { shelf, fail, troubles } = setUp();
		const report = await kept('1');
		await shelf.put([report]);
		fail('UnknownError');
		expect(await shelf.take([report.row.id])).toBeUndefined();
		expect(troubles).toEqual(['lost']);
	});

	it('has no rows to give where there is no database', async () => {
		const { shelf, fail } = setUp();
		fail('UnknownError');
		expect(await shelf.rows()).toBeUndefined();
	});
});
