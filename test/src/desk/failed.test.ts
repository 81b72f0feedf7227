import { expect, it } from 'vitest';
import { type FailedFile, failedAfter } from '../../../src/desk/failed';
import type { Job, JobState } from '../../../src/desk/job';

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
