import { expect, it } from 'vitest';
import { built, builtFiles } from './dist';

/** What only hosts, crawlers and app stores fetch, and the service worker itself. */
const NOT_THE_APPS = /^(?:service-worker\.js|_headers|headers\.nginx|robots\.txt|screenshots\/.*)$/;

it('every file that the app can load is kept for offline', () => {
	const kept = new Set(
		[...built('service-worker.js').matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url),
	);
	const needed = builtFiles().filter((path) => !NOT_THE_APPS.test(path));
	expect(needed).toContain('index.html');
	expect(needed.filter((path) => !kept.has(path))).toEqual([]);
});

it('the service worker is where every page of the app is under it', () => {
	expect(builtFiles()).toContain('service-worker.js');
});
