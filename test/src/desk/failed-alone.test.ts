import { createRoot, createSignal } from 'solid-js';
import { afterEach, expect, it, vi } from 'vitest';
import { createFailed } from '../../../src/desk/failed';
import type { Job } from '../../../src/desk/job';

vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));
vi.mock('../../../src/desk/unread', () => ({
	keptUnread: () => {
		throw new Error('did not load');
	},
}));
afterEach(() => vi.unstubAllGlobals());

it('where the part that keeps the list does not load, the list is still this page’s, and nothing is thrown', async () => {
	const thrown = vi.fn();
	process.on('unhandledRejection', thrown);
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
	const [jobs, setJobs] = createSignal<readonly Job[]>([]);
	const { failed, dispose } = createRoot((dispose) => ({ ...createFailed(jobs), dispose }));
	setJobs([{ id: 1, name: 'a', state: { at: 'failed', failure: { code: 'empty', name: 'a' } } }]);
	await new Promise((resolve) => setTimeout(resolve, 400));
	expect(failed().map(({ name }) => name)).toEqual(['a']);
	expect(thrown).not.toHaveBeenCalled();
	process.off('unhandledRejection', thrown);
	dispose();
});
