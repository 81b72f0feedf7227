import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../../src/report/contract';
import type { FindingMark, Marks } from '../../../../src/report/marks';
import { formerly } from '../../../../src/report/saying';
import { writeEnd, writeHead, writeItems } from '../../../../workers/backup/write';
import { reportItem } from '../../../workers/backup/making';
import { binderStandIn } from './binder-stand-in';
import { backupOf, libraryStandIn, reportOf } from './library-stand-in';

const TAKEN = (count: number) => new Map(count ? [['reports', count]] : []);

describe('making a backup', () => {
	it('puts all reports into one file, named after the day', async () => {
		const library = libraryStandIn();
		for (const source of ['甲', '乙']) await library.keep(await reportOf(source));
		const made = await library.make();
		expect(made).toMatchObject({ ok: true, items: 2, missing: 0 });
		expect(made.ok && made.file.name).toBe('公开镜备份-2026-11-04.gongkai');
	});

	it('counts what it cannot get hold of', async () => {
		const library = libraryStandIn();
		for (const source of ['甲', '乙']) await library.keep(await reportOf(source));
		library.kept.delete((await reportOf('甲')).summary.id);
		expect(await library.make()).toMatchObject({ ok: true, items: 1, missing: 1 });
	});

	it('is not made where the worker dies', async () => {
		const library = libraryStandIn();
		await library.keep(await reportOf('甲'));
		for (const deadFrom of [1, 2, 3]) expect((await library.make(binderStandIn(deadFrom))).ok).toBe(false);
	});
});

describe('restoring a backup', () => {
	it('brings back every report as it was, with the day on which it was kept first and when it was seen', async () => {
		const first = libraryStandIn();
		await first.keep({ ...(await reportOf('甲')), encoding: 'gb18030', via: 'clipboard' });
		const { id } = (await reportOf('甲')).summary;
		await first.see(id);
		const made = await first.make();
		const second = libraryStandIn();
		const report = await second.restore((made as { file: File }).file);
		expect(report).toMatchObject({ ending: 'whole', taken: TAKEN(1), merged: 0, refused: [], unknown: 0 });
		expect(second.kept.get(id)).toEqual(first.kept.get(id));
		expect(second.rows.get(id)?.seenAt).toBeGreaterThan(0);
	});

	it('brings back what was noted on a report, also where the report is here already', async () => {
		const first = libraryStandIn();
		await first.keep(await reportOf('甲'));
		const { id } = (await reportOf('甲')).summary;
		await first.shelf.note(noted(id, mark('sum|2', 5, '已核')), undefined);
		const { file } = (await first.make()) as { file: File };
		const empty = libraryStandIn();
		await empty.restore(file);
		expect(await empty.shelf.marks(id)).toEqual(noted(id, mark('sum|2', 5, '已核')));
		const other = libraryStandIn();
		await other.keep(await reportOf('甲'));
		await other.shelf.note(noted(id, mark('sum|2', 4, '旧'), mark('share|1', 9, '本机')), undefined);
		expect(await other.restore(file)).toMatchObject({ merged: 1 });
		expect(await other.shelf.marks(id)).toEqual(noted(id, mark('sum|2', 5, '已核'), mark('share|1', 9, '本机')));
	});

	it('has a report read again whose open rows were settled elsewhere', async () => {
		const first = libraryStandIn();
		await first.keep(await reportOf('甲'));
		const { id } = (await reportOf('甲')).summary;
		await first.shelf.note(noted(id), undefined);
		const { file } = (await first.make()) as { file: File };
		const other = libraryStandIn();
		await other.keep(await reportOf('甲'));
		await other.restore(file);
		expect(other.rows.get(id)?.reader).toBe(0);
		expect(await other.shelf.marks(id)).toEqual(noted(id));
		await other.replace(await reportOf('甲'));
		await other.restore(file);
		expect(other.rows.get(id)?.reader).toBe(READER_VERSION);
	});

	it('takes a report whose marks are damaged without them', async () => {
		const library = libraryStandIn();
		const item = await reportItem('甲', { value: { name: '甲.txt', keptAt: 5, marks: { id: 7, findings: 'x' } } });
		expect(await library.restore(await fileOf(item))).toMatchObject({ taken: TAKEN(1), refused: [] });
		expect(await library.shelf.marks(item.id)).toBeUndefined();
	});

	it('twice is as good as once', async () => {
		const file = await backupOf('甲', '乙');
		const library = libraryStandIn();
		await library.restore(file);
		const before = new Map(library.kept);
		expect(await library.restore(file)).toMatchObject({ ending: 'whole', taken: TAKEN(0), merged: 2, refused: [] });
		expect(library.kept).toEqual(before);
	});

	it('leaves what is here as it is, and adds the earlier day', async () => {
		const library = libraryStandIn();
		await library.keep(await reportOf('甲'));
		const { id } = (await reportOf('甲')).summary;
		const here = library.kept.get(id);
		const earlier = await reportItem('甲', { value: { name: '别名.txt', keptAt: 5, seenAt: 9 } });
		expect(await library.restore(await fileOf(earlier))).toMatchObject({ merged: 1, taken: TAKEN(0) });
		expect(library.kept.get(id)).toEqual({ ...here, row: { ...here?.row, keptAt: 5, seenAt: 9 } });
	});

	it('puts a whole reading in the place of a damaged one', async () => {
		const file = await backupOf('甲');
		const library = libraryStandIn();
		await library.keep(await reportOf('甲'));
		const { id } = (await reportOf('甲')).summary;
		const row = library.rows.get(id);
		if (row) library.rows.put([{ ...row, reader: 0 }]);
		expect(await library.restore(file)).toMatchObject({ merged: 1 });
		expect(library.rows.get(id)?.reader).toBe(READER_VERSION);
	});

	it('keeps a report of which only name and source are good, to be read again', async () => {
		const library = libraryStandIn();
		const row = { id: 'x', title: 7 };
		const item = await reportItem('甲', { value: { name: '甲.txt', keptAt: 5, row } });
		expect(await library.restore(await fileOf(item))).toMatchObject({ taken: TAKEN(1) });
		expect(library.rows.get(item.id)).toMatchObject({ name: '甲.txt', title: '甲.txt', keptAt: 5, reader: 0 });
	});

	it('does not believe a row that was read by rules of the future', async () => {
		const library = libraryStandIn();
		const { summary } = await reportOf('甲');
		const value = { name: '甲.txt', keptAt: 5, row: { ...summary, reader: READER_VERSION + 1, keptAt: 5 } };
		const item = await reportItem('甲', { value });
		await library.restore(await fileOf(item));
		expect(library.rows.get(item.id)?.reader).toBe(0);
	});

	it.each([
		['no name', { keptAt: 5 }],
		['a day that is no number', { name: 'x', keptAt: '5' }],
		['nothing', null],
		['a list', [1]],
	])('refuses a report whose value has %s, and goes on', async (_, value) => {
		const library = libraryStandIn();
		const report = await library.restore(await fileOf(await reportItem('甲', { value }), await reportItem('乙')));
		expect(report).toMatchObject({ ending: 'whole', taken: TAKEN(1), refused: [{ because: 'damaged' }] });
	});

	it('counts items of kinds that it does not know, and leaves them', async () => {
		const library = libraryStandIn();
		const mark = { section: 'marks', id: 'x', value: 1, parts: [] };
		expect(await library.restore(await fileOf(mark, await reportItem('甲')))).toMatchObject({
			ending: 'whole',
			taken: TAKEN(1),
			unknown: 1,
		});
	});

	it('brings each kind of item to the door of its own section', async () => {
		const library = libraryStandIn();
		const marks: unknown[] = [];
		const section = {
			name: 'marks',
			portions: () => [],
			read: async () => [],
			take: async (items: readonly { value: unknown }[]) => {
				marks.push(...items.map(({ value }) => value));
				return items.map(() => 'taken' as const);
			},
		};
		const mark = { section: 'marks', id: 'x', value: '待核', parts: [] };
		const file = await fileOf(mark, await reportItem('甲'));
		const report = await library.restore(file, { sections: [library.section, section] });
		expect(report.taken).toEqual(
			new Map([
				['reports', 1],
				['marks', 1],
			]),
		);
		expect(marks).toEqual(['待核']);
	});
});

describe('a restoring that does not come to its end', () => {
	it('of a file cut off says so, and keeps what was whole', async () => {
		const file = await backupOf('甲', '乙', '丙');
		const library = libraryStandIn();
		const report = await library.restore(file.slice(0, file.size - 400));
		expect(report).toMatchObject({ ending: 'cut-off', taken: TAKEN(2), refused: [{ because: 'cut-off' }] });
		expect(library.kept.size).toBe(2);
	});

	it('of a file that lacks an item says so', async () => {
		const { sums } = await writeItems([await reportItem('甲'), await reportItem('乙')]);
		const { bytes } = await writeItems([await reportItem('甲')]);
		const head = await writeHead({ madeAt: 1, app: '1' });
		const file = new Blob([head, bytes, await writeEnd(sums)]);
		expect(await libraryStandIn().restore(file)).toMatchObject({ ending: 'incomplete', taken: TAKEN(1) });
	});

	it('of a file with an item more than it was written with says so', async () => {
		const { bytes, sums } = await writeItems([await reportItem('甲'), await reportItem('乙')]);
		const file = new Blob([await writeHead({ madeAt: 1, app: '1' }), bytes, await writeEnd(sums.slice(1))]);
		expect((await libraryStandIn().restore(file)).ending).toBe('incomplete');
	});

	it('for want of room keeps what fitted, says so, and goes on when the file comes again', async () => {
		const file = await backupOf('甲', '乙');
		const library = libraryStandIn();
		library.fail('QuotaExceededError');
		const report = await library.restore(file);
		expect(report).toMatchObject({ ending: 'no-room', taken: TAKEN(0) });
		expect(report.refused.map(({ because, name }) => [because, name])).toEqual([
			['no-room', '甲.txt'],
			['no-room', '乙.txt'],
		]);
		expect(library.rows.all()).toEqual([]);
		library.fail();
		expect(await library.restore(file)).toMatchObject({ ending: 'whole', taken: TAKEN(2) });
	});

	it('stopped by the reader or by a dead worker keeps what is in', async () => {
		const file = await backupOf('甲');
		expect(await libraryStandIn().restore(file, { stopAfter: 0 })).toMatchObject({ ending: 'stopped' });
		expect(await libraryStandIn().restore(file, { binder: binderStandIn(1) })).toMatchObject({ ending: 'failed' });
		expect(await libraryStandIn().restore(file, { binder: binderStandIn(2) })).toMatchObject({ ending: 'failed' });
	});

	it.each([
		['a newer version', '\x1e{"format":"gongkai-backup","version":2,"madeAt":9,"app":"7"}\n', 'newer'],
		['another file', 'PK\x03\x04', 'not-a-backup'],
		['a damaged beginning', '\x1e{"format":"gongkai-backup","version":1,"madeAt":9,"app":"7"}\n', 'damaged'],
	])('of %s takes nothing', async (_, text, ending) => {
		const library = libraryStandIn();
		expect(await library.restore(new Blob([text]))).toMatchObject({ ending, taken: TAKEN(0) });
	});
});

const mark = (key: string, at: number, note: string): FindingMark => ({
	...{ key, verdict: 'checked', note, at },
	...{ rule: 'sum', says: formerly('合计不符。') },
});
const noted = (id: string, ...findings: FindingMark[]): Marks => ({
	id,
	findings,
	settled: [{ key: 't3 new 1 2', figures: [1, null, 2] }],
});

async function fileOf(...items: Parameters<typeof writeItems>[0]): Promise<Blob> {
	const { bytes, sums } = await writeItems(items);
	return new Blob([await writeHead({ madeAt: 1, app: '0.2.0' }), bytes, await writeEnd(sums)]);
}
