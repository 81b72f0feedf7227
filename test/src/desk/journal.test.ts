import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createJournal, isKeptSince } from '../../../src/desk/journal';

/** A browser's storage, and its locks: those of a page are let go when it ends. */
beforeEach(() => {
	const stored = new Map<string, string>();
	vi.stubGlobal(
		'localStorage',
		new Proxy(
			{},
			{
				get: (_, name) => {
					if (name === 'getItem') return (key: string) => stored.get(key) ?? null;
					if (name === 'setItem') return (key: string, value: string) => stored.set(key, value);
					return (key: string) => stored.delete(key);
				},
				ownKeys: () => [...stored.keys()],
				getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
			},
		),
	);
	const held = new Set<string>();
	vi.stubGlobal('navigator', {
		locks: {
			request: async (name: string, work: () => Promise<void>) => {
				held.add(name);
				await work();
				held.delete(name);
			},
			query: async () => ({ held: [...held].map((name) => ({ name })) }),
		},
	});
	vi.stubGlobal('letGoOfAllLocks', () => held.clear());
	return () => vi.unstubAllGlobals();
});
const endPages = () => (globalThis as unknown as { letGoOfAllLocks(): void }).letGoOfAllLocks();

describe('the journal of what is being read', () => {
	it('tells once what a page was at that ended against its will', async () => {
		createJournal().note({ reading: ['大.pdf'], waiting: 3 });
		endPages();
		expect(await createJournal().interrupted()).toMatchObject([{ reading: ['大.pdf'], waiting: 3 }]);
		expect(await createJournal().interrupted()).toEqual([]);
	});

	it('does not take what another page is reading for interrupted', async () => {
		createJournal().note({ reading: ['大.pdf'], waiting: 3 });
		expect(await createJournal().interrupted()).toEqual([]);
	});

	it('forgets what is finished', async () => {
		const journal = createJournal();
		journal.note({ reading: ['大.pdf'], waiting: 0 });
		journal.note({ reading: [], waiting: 0 });
		endPages();
		expect(await createJournal().interrupted()).toEqual([]);
	});

	it('holds a lock only while something is read', async () => {
		const journal = createJournal();
		const held = async () => (await navigator.locks.query()).held?.length;
		journal.note({ reading: ['一'], waiting: 1 });
		journal.note({ reading: ['二'], waiting: 0 });
		expect(await held()).toBe(1);
		journal.note({ reading: [], waiting: 0 });
		await vi.waitFor(async () => expect(await held()).toBe(0));
	});

	it.each(['', 'no JSON', '{"reading":7}', '{"reading":[7]}', 'null'])('passes over a note of %j', async (note) => {
		localStorage.setItem('gongkai.reading.x', note);
		expect(await createJournal().interrupted()).toEqual([]);
	});

	it('takes a note that does not say how many waited for one of none', async () => {
		localStorage.setItem('gongkai.reading.x', '{"reading":["大.pdf"]}');
		expect(await createJournal().interrupted()).toEqual([
			{ reading: ['大.pdf'], waiting: 0, at: Number.POSITIVE_INFINITY },
		]);
	});

	it('is not kept where a browser has no locks', async () => {
		vi.stubGlobal('navigator', {});
		createJournal().note({ reading: ['一'], waiting: 1 });
		expect(Object.keys(localStorage)).toEqual([]);
	});
});

describe('what a page was at', () => {
	const note = { reading: ['甲.txt'], waiting: 2, last: '丙.txt', at: 100 };
	const row = (name: string, keptAt: number) => ({ name, keptAt });

	it('has been kept since where all of it was, to the last', () => {
		expect(isKeptSince(note, [row('甲.txt', 100), row('丙.txt', 120)])).toBe(true);
		expect(isKeptSince({ reading: ['甲.txt'], waiting: 0, at: 100 }, [row('甲.txt', 150)])).toBe(true);
	});

	it('has not where the last is missing, or was there before', () => {
		expect(isKeptSince(note, [row('甲.txt', 100)])).toBe(false);
		expect(isKeptSince(note, [row('甲.txt', 120), row('丙.txt', 99)])).toBe(false);
	});
});
