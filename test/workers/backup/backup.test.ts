import { beforeAll, describe, expect, it } from 'vitest';
import type { BackupItem } from '../../../src/report/backup';
import { frame } from '../../../workers/backup/frame';
import { sumOf } from '../../../workers/backup/write';
import { backupOf, readAll, reportItem, told } from './making';

let items: BackupItem[];
let whole: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
	items = await Promise.all(['甲', '乙', '丙'].map((source) => reportItem(source)));
	whole = await backupOf(items);
});
const ids = () => items.map(({ id }) => id);
const at = (words: string): number => Buffer.from(whole).indexOf(words);

describe('a whole backup', () => {
	it('gives back every item as it was', async () => {
		const { opened, records } = await readAll(whole);
		expect(opened).toMatchObject({ ok: true, head: { version: 1, madeAt: 1_700_000_000_000, app: '0.2.0' } });
		expect(records).toEqual(items.map((item) => ({ ok: true, item })));
	});

	it('says how many items there are, with a sum over all', async () => {
		const { sums, end } = await readAll(whole);
		expect(end).toEqual({ items: 3, sum: await sumOf(sums) });
	});

	it('may hold sections that nobody knows yet, and items without parts', async () => {
		const mark: BackupItem = { section: 'marks', id: 'x', value: { says: '待核' }, parts: [] };
		const { records } = await readAll(await backupOf([mark]));
		expect(records).toEqual([{ ok: true, item: mark }]);
	});

	it('may hold words with quotes and any number of brackets, which nest nothing', async () => {
		const mark: BackupItem = { section: 'marks', id: 'x', value: { says: `“"${'['.repeat(200)}"\\` }, parts: [] };
		const { records } = await readAll(await backupOf([mark]));
		expect(records).toEqual([{ ok: true, item: mark }]);
	});

	it('is read in portions, so that it need not fit into memory', async () => {
		const noise = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
		const big = Array.from({ length: 90 }, (_, i) => ({ section: 'x', id: `${i}`, value: 0, parts: [['a', noise]] }));
		const { records, end } = await readAll(await backupOf(big as unknown as BackupItem[]));
		expect([records.length, end?.items]).toEqual([90, 90]);
	});
});

describe('a damaged backup', () => {
	it.each([
		['in the line of the second item', () => at(items[1]?.id ?? '') + 3],
		['in the parts of the second item', () => at(items[1]?.id ?? '') + 200],
		['in the lengths of the second item', () => at(items[1]?.id ?? '') + 76 + '"parts":[["source",'.length],
	])('a byte changed %s: the others come in', async (_, where) => {
		const bytes = whole.slice();
		bytes[where()] = 0x39;
		const { records, end } = await readAll(bytes);
		expect(told(records)).toEqual([ids()[0], 'damaged', ids()[2]]);
		expect(end?.items).toBe(3);
	});

	it('cut off anywhere: what stands whole before the cut comes in', async () => {
		const starts = items.map(({ id }) => at(`\x1e{"section":"reports","id":"${id}`));
		const ends = [...starts.slice(1), at('\x1e{"end"')];
		for (let length = starts[0] ?? 0; length < whole.length; length += 41) {
			const { records, end } = await readAll(whole.slice(0, length));
			expect(end).toBeUndefined();
			expect(records.flatMap((record) => (record.ok ? [record.item.id] : []))).toEqual(
				ids().filter((_, i) => (ends[i] ?? 0) <= length),
			);
			const faults = records.flatMap((record) => (record.ok ? [] : [record.fault]));
			expect(new Set(faults)).toEqual(new Set(faults.length ? ['cut-off'] : []));
		}
	});

	it('a record taken out of the middle shows in the sum', async () => {
		const [from, to] = [
			at(`\x1e{"section":"reports","id":"${ids()[1]}`),
			at(`\x1e{"section":"reports","id":"${ids()[2]}`),
		];
		const { sums, end } = await readAll(new Uint8Array([...whole.slice(0, from), ...whole.slice(to)]));
		expect(end?.sum).not.toBe(await sumOf(sums));
	});

	it('noise in the middle is one fault', async () => {
		const from = at(`\x1e{"section":"reports","id":"${ids()[1]}`);
		const noise = Buffer.from('\x1e{"'.repeat(50));
		const { records } = await readAll(new Uint8Array([...whole.slice(0, from), ...noise, ...whole.slice(from)]));
		expect(told(records)).toEqual([ids()[0], 'damaged', ids()[1], ids()[2]]);
	});
});

describe('a hostile backup', () => {
	it('a source that is not the one of its id is not taken', async () => {
		const [mine, other] = items as [BackupItem, BackupItem];
		const { records } = await readAll(await backupOf([{ ...mine, id: other.id }]));
		expect(records).toEqual([{ ok: false, fault: 'other-source', section: 'reports', id: other.id, name: '甲.txt' }]);
	});

	it('a source without bytes, or of bytes that do not unfold, is damaged', async () => {
		const [mine] = items as [BackupItem];
		const broken = { ...mine, parts: [['source', new Uint8Array([1, 2, 3]).buffer]] as const };
		const { records } = await readAll(await backupOf([{ ...mine, parts: [] }, broken]));
		expect(told(records)).toEqual(['damaged', 'damaged']);
	});

	it('a text or reading that cannot be made out leaves the source', async () => {
		const deep = new TextEncoder().encode(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
		const packed = await new Response(
			new Blob([deep]).stream().pipeThrough(new CompressionStream('gzip')),
		).arrayBuffer();
		const [mine] = items as [BackupItem];
		const parts = [...mine.parts.filter(([name]) => name !== 'reading'), ['reading', packed] as const];
		const { records } = await readAll(await backupOf([{ ...mine, parts }]));
		expect(records).toMatchObject([{ ok: true, item: { parts: [['source', expect.anything()]] } }]);
	});

	it('a line that nests without end is damaged, and the next is read', async () => {
		const line = `\x1e{"section":"x","id":"y","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`;
		const from = at(`\x1e{"section":"reports","id":"${ids()[1]}`);
		const bytes = new Uint8Array([...whole.slice(0, from), ...Buffer.from(line), ...whole.slice(from)]);
		expect(told((await readAll(bytes)).records)).toEqual([ids()[0], 'damaged', ids()[1], ids()[2]]);
	});

	it('names of the prototype are names like others', async () => {
		const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}');
		const { records } = await readAll(await backupOf([{ section: '__proto__', id: 'constructor', value, parts: [] }]));
		expect(records).toMatchObject([{ ok: true, item: { section: '__proto__', id: 'constructor' } }]);
		expect({}).not.toHaveProperty('polluted');
	});

	it('a record that says it is larger than the program takes on is named, and the rest goes on', async () => {
		const giant = await frame({ section: 'reports', id: 'z', parts: [['source', 9e11]] });
		const from = at(`\x1e{"section":"reports","id":"${ids()[1]}`);
		const bytes = new Uint8Array([...whole.slice(0, from), ...giant.bytes, ...whole.slice(from)]);
		expect(told((await readAll(bytes)).records)).toEqual([ids()[0], 'too-large', ids()[1], ids()[2]]);
	});

	it('lengths below zero, fractions and words are no lengths', async () => {
		for (const length of [-5, 1.5, '9', null]) {
			const { bytes } = await frame({ section: 'x', id: 'y', parts: [['a', length]] });
			const from = at('\x1e{"end"');
			const { records } = await readAll(new Uint8Array([...whole.slice(0, from), ...bytes, ...whole.slice(from)]));
			expect(told(records)).toEqual([...ids(), 'damaged']);
		}
	});
});

describe('the beginning of a file', () => {
	it.each([
		['nothing', ''],
		['a text', '公开镜备份'],
		['a mark cut short', '\x1e{"format":"gongkai'],
	])('%s is no backup', async (_, text) => {
		expect((await readAll(new TextEncoder().encode(text))).opened).toEqual({ ok: false, because: 'not-a-backup' });
	});

	it('of a newer version says so, whatever follows', async () => {
		const text = '\x1e{"format":"gongkai-backup","version":2,"madeAt":9,"app":"7.0.0"}\nother rules from here on';
		expect((await readAll(new TextEncoder().encode(text))).opened).toEqual({
			ok: false,
			because: 'newer',
			head: { version: 2, madeAt: 9, app: '7.0.0' },
		});
	});

	it('that is damaged is said to be', async () => {
		const bytes = whole.slice();
		bytes[at('madeAt') + 9] = 0x39;
		expect((await readAll(bytes)).opened).toEqual({ ok: false, because: 'damaged' });
	});
});
