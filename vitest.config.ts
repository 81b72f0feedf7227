import './.ci/node20.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			// Only a hang ends a test: how fast something is, the bench says.
			{ test: { name: 'node', include: ['test/**/*.test.ts'], testTimeout: 120_000 } },
			{
				// What the built app is and does: `dist` served as by `npm start`, opened in a real Chromium by Playwright.
				test: {
					name: 'browser',
					include: ['test/build/*.build.ts', 'test/browser/*.browser.ts'],
					globalSetup: ['test/browser/served.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 60_000,
					// The machine may have more to do than this.
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});
