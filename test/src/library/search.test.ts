import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/library/row';
import { createRows } from '../../../src/library/rows';
import { createSearch } from '../../../src/library/search';
import type { Shelf } from '../../../src/library/shelf';
import type { Searcher } from '../../../src/report/search';
import { summarise } from '../../../src/report/summary';
import type { Line } from '../../../src/threads/line';
import { reading } from '../made/reading';

/** A searcher that finds all it knows, behind a line that dies as often as it is told. */
function setUp(reports: number, deaths = 0) {
	const known = new Map<string, string>();
	const added: string[] = [];
	const searcher: Searcher = {
		add: async (handed) => {
			for (const { id, names } of handed) known.set(id, names);
			added.push(...handed.map(({ id }) => id));
		},
		drop: async (ids) => {
			for (const id of ids) known.delete(id);
		},
		find: async () =>
			[...known].map(([id, names]) => [id, { place: { span: [0, 1], pieces: [{ words: names, found: true }] } }]),
	};
	let left = deaths;
	const line: Line<Searcher> = {
		ask: async (question) => {
			if (left-- > 0) {
				known.clear();
				return { ok: false, because: 'died', detail: '' };
			}
			return { ok: true, value: await question(searcher) };
		},
		stop: () => {},
	};
	const rows = createRows();
	const row = (id: string): Row => ({ ...summarise(reading(), 1), id, keptAt: 1 });
	rows.put(Array.from({ length: reports }, (_, i) => row(String(i))));
	const shelf = { texts: async (ids: string[]) => ids.map((id) => ({ id, text: new ArrayBuffer(0) })) };
	return { ...createSearch(shelf as unknown as Shelf, rows, line), added, rows, row };
}

describe('the search of the library', () => {
	it('hands each text over once, with its names', async () => {
		const { find, added } = setUp(100);
		const found = await find('公开');
		expect(found.size).toBe(100);
		expect(found.get('7')?.place?.pieces[0]?.words).toBe(
			'云岭市2016年政府信息公开工作年度报告\n云岭市人民政府\n云岭2016.txt',
		);
		await find('申请');
		expect(added).toHaveLength(100);
	});

	it('does not hand texts over twice when queries come fast', async () => {
		const { find, added } = setUp(10);
		await Promise.all([find('公'), find('公开'), find('公开报告')]);
		expect(added).toHaveLength(10);
	});

	it('can gather the texts before the first query', async () => {
		const { find, prepare, added } = setUp(10);
		prepare();
		await find('公开');
		expect(added).toHaveLength(10);
	});

	it('looks again at what changed, and forgets what went', async () => {
		const { find, forget, added, rows } = setUp(3);
		await find('公开');
		rows.drop(['2']);
		forget(['1', '2']);
		expect([...(await find('公开')).keys()].sort()).toEqual(['0', '1']);
		expect(added).toEqual(['0', '1', '2', '1']);
	});

	it('starts anew where its worker has died', async () => {
		const { find } = setUp(30, 1);
		expect((await find('公开')).size).toBe(30);
	});

	it('finds nothing, and does not hang, where its worker always dies', async () => {
		const { find } = setUp(30, 99);
		expect((await find('公开')).size).toBe(0);
	});

	it('does not start a worker for an empty query', async () => {
		const { find, added } = setUp(3);
		expect((await find(' ')).size).toBe(0);
		expect(added).toEqual([]);
	});
});
