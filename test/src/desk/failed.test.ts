import { describe, expect, it, vi } from 'vitest';
import { type FailedFile, failedAfter, together } from '../../../src/desk/failed';
import type { Job, JobState } from '../../../src/desk/job';
import { keepUnread, keptUnread } from '../../../src/desk/unread';

const kept: JobState = { at: 'kept', report: 'x', otherVersions: [] };
const failed = (name: string, code: 'empty' | 'cancelled' = 'empty'): JobState => ({
	at: 'failed',
	failure: { code, name },
});
const job = (id: number, name: string, state: JobState, path?: string): Job => ({
	id,
	name,
	state,
	...(path !== undefined && { path }),
});

/** What is listed after each state of the jobs. */
function listed(...states: Job[][]): string[][] {
	let files: readonly FailedFile[] = [];
	return states.map((jobs) => {
		files = failedAfter(files, jobs);
		return files.map(({ name }) => name);
	});
}

it('what failed stays listed when the batch is forgotten and another begins', () => {
	expect(listed([job(1, 'a', failed('a'))], [], [job(2, 'b', kept)])).toEqual([['a'], ['a'], ['a']]);
});

it('what is read later is taken off', () => {
	expect(listed([job(1, 'a', failed('a'))], [job(2, 'a', kept)])).toEqual([['a'], []]);
});

it('what the reader stopped was not tried', () => {
	expect(listed([job(1, 'a', failed('a', 'cancelled')), job(2, 'b', { at: 'waiting' })])).toEqual([[]]);
});

it('files of one name in two folders are two files', () => {
	expect(
		listed([job(1, 'a', failed('a'), 'x/a'), job(2, 'a', failed('a'), 'y/a')], [job(3, 'a', kept, 'x/a')]),
	).toEqual([['a', 'a'], ['a']]);
});

describe('one list of two tabs', () => {
	const file = (name: string): FailedFile => ({ name, failure: { code: 'empty', name } });
	const [a, b, c] = [file('a'), file('b'), file('c')];
	const names = (known: FailedFile[], theirs: FailedFile[], ours: FailedFile[]) =>
		together(known, theirs, ours).map(({ name }) => name);

	it('has what either put on it', () => {
		expect(names([], [a], [b])).toEqual(['a', 'b']);
		expect(names([a], [a, b], [a, c])).toEqual(['b', 'a', 'c']);
	});

	it('has not what either took off it', () => {
		expect(names([a, b], [b], [a, b])).toEqual(['b']);
		expect(names([a, b], [a, b], [b])).toEqual(['b']);
		expect(names([a, b], [], [a, b, c])).toEqual(['c']);
	});

	it('keeps what failed here again after the other had read it', () => {
		expect(names([a], [], [file('a')])).toEqual(['a']);
	});

	it('is the same where there is nothing new', () => {
		const ours = [a, b];
		expect(together([a], [file('a')], ours)).toBe(ours);
	});
});

/** A browser's storage, with something of ours in it. */
function storage(unread?: string) {
	const stored = new Map(unread === undefined ? [] : [['gongkai.unread', unread]]);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key),
	});
	return stored;
}

it('the list outlives the page, with all that its sentences say', () => {
	const stored = storage();
	const files: FailedFile[] = [
		{ name: 'a.jpg', path: 'x/a.jpg', failure: { code: 'not-text', name: 'a.jpg', looksLike: 'JPEG' } },
		{ name: 'b.zip', failure: { code: 'too-much-inside', name: 'b.zip', limit: 9, files: 3 } },
	];
	keepUnread(files);
	expect(keptUnread()).toEqual(files);
	keepUnread([]);
	expect([...stored]).toEqual([]);
});

it('of a list that was damaged the sound files are left', () => {
	const sound = { name: 'a', failure: { code: 'empty', name: 'a' } };
	const nameless = { name: 'd', failure: { code: 'damaged', name: 'd' } };
	storage(JSON.stringify([sound, { name: 'b', failure: { code: 'no-such', name: 'b' } }, nameless, 'c', { name: 7 }]));
	expect(keptUnread()).toEqual([sound]);
	storage('{');
	expect(keptUnread()).toEqual([]);
});

it('a list without end is kept as far as anyone goes through it', () => {
	storage();
	keepUnread(Array.from({ length: 3000 }, (_, i) => ({ name: `${i}`, failure: { code: 'empty', name: `${i}` } })));
	expect(keptUnread().at(-1)?.name).toBe('2999');
	expect(keptUnread()).toHaveLength(2000);
});
