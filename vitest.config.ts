import './.ci/node20.mjs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What the built app is and does: `dist` served as by `npm start`, opened in a real Chromium by Playwright. */
const IN_THE_BROWSER = {
	globalSetup: ['test/browser/served.ts'],
	testTimeout: 120_000,
	hookTimeout: 60_000,
	// The machine may have more to do than this: a wait that was too short is tried once more, and the report names the test.
	expect: { poll: { timeout: 15_000 } },
	retry: 1,
};

export default defineConfig({
	test: {
		projects: [
			// Only a hang ends a test: how fast something is, the bench says.
			// The reading keeps nothing between reports, so that files may share what they load.
			{
				test: {
					name: 'node',
					include: ['test/**/*.test.ts'],
					testTimeout: 120_000,
					isolate: false,
					// A test that comes by no expectation, as where what it looks at is empty, cannot fail.
					expect: { requireAssertions: true },
				},
			},
			{
				test: {
					...IN_THE_BROWSER,
					name: 'browser',
					include: ['test/build/*.build.ts', 'test/browser/*.browser.ts'],
					// Each drives a browser, which has processes of its own.
					maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
				},
			},
			{
				// How long the page is busy at a time: measured with nothing beside it.
				test: { ...IN_THE_BROWSER, name: 'tasks', include: ['test/browser/*.tasks.ts'], fileParallelism: false },
			},
		],
	},
});
