import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Job } from '../../../src/desk/job';

// Files of tests share their modules: what others have loaded already must be loaded anew here, and after this file again.
beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	vi.doMock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));
	vi.doMock('../../../src/desk/unread', () => ({
		keptUnread: () => {
			throw new Error('did not load');
		},
	}));
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
	vi.doUnmock('solid-js');
	vi.doUnmock('../../../src/desk/unread');
	vi.unstubAllGlobals();
	vi.useRealTimers();
	vi.resetModules();
});

it('where the part that keeps the list does not load, the list is still this page’s, and nothing is thrown', async () => {
	const thrown = vi.fn();
	process.on('unhandledRejection', thrown);
	const { createRoot, createSignal } = await import('solid-js');
	const { createFailed } = await import('../../../src/desk/failed');
	const [jobs, setJobs] = createSignal<readonly Job[]>([]);
	const { failed, dispose } = createRoot((dispose) => ({ ...createFailed(jobs), dispose }));
	setJobs([{ id: 1, name: 'a', state: { at: 'failed', failure: { code: 'empty', name: 'a' } } }]);
	await vi.runAllTimersAsync();
	vi.useRealTimers();
	// What nobody heard is told to the process behind all that waits now.
	await new Promise(setImmediate);
	expect(failed().map(({ name }) => name)).toEqual(['a']);
	expect(thrown).not.toHaveBeenCalled();
	process.off('unhandledRejection', thrown);
	dispose();
});
