import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../src/desk/desk';
import { tallyOf, unsavedOf, wentWell } from '../../../../src/views/desk/batch';

const jobs: Job[] = [
	{ id: 1, name: 'a', state: { at: 'kept', report: '1', otherVersions: [] } },
	{ id: 2, name: 'b', state: { at: 'kept', report: '2', again: true, otherVersions: [] } },
	{ id: 3, name: 'c', state: { at: 'kept', report: '3', otherVersions: ['1', '2'] } },
	{ id: 4, name: 'd', state: { at: 'failed', failure: { code: 'empty', name: 'd' } } },
	{ id: 5, name: 'e', state: { at: 'reading' } },
	{ id: 6, name: 'f', state: { at: 'waiting' } },
	{ id: 7, name: 'g', state: { at: 'failed', failure: { code: 'cancelled', name: 'g' } } },
];

describe('a batch is counted up', () => {
	it('done, kept, failed, stopped before its turn, and what is being read', () => {
		const tally = tallyOf(jobs);
		expect(tally).toMatchObject({ all: 7, done: 5, kept: 2, reading: 'e' });
		expect(tally.failures).toEqual([{ code: 'empty', name: 'd' }]);
		expect(tally.stopped).toEqual([{ code: 'cancelled', name: 'g' }]);
		expect(tally.again.map(({ name }) => name)).toEqual(['b']);
		expect(tally.otherVersions.map(({ job, ids }) => [job.name, ids])).toEqual([['c', ['1', '2']]]);
	});

	it('of several new files those that are no annual reports; of one its own page says it', () => {
		const stranger: Job = { id: 8, name: 'h', state: { at: 'kept', report: '8', stranger: true, otherVersions: [] } };
		expect(tallyOf([...jobs, stranger]).strangers).toEqual([stranger]);
		expect(wentWell(tallyOf([jobs[0] as Job, stranger]))).toBe(false);
		expect(wentWell(tallyOf([stranger]))).toBe(true);
	});

	it('what the disk took late is not called unsaved any more', () => {
		expect(unsavedOf(jobs, [{ id: '1', unsaved: true }, { id: '3' }])).toBe(1);
		expect(unsavedOf(jobs, [{ id: '1' }, { id: '3' }])).toBe(0);
	});

	it('went well only where there is nothing to say', () => {
		expect(wentWell(tallyOf(jobs.slice(0, 1)))).toBe(true);
		for (const job of [...jobs.slice(1, 4), ...jobs.slice(6)]) expect(wentWell(tallyOf([job]))).toBe(false);
	});
});
