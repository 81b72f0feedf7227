import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { built, builtFiles, DIST } from './dist';

const LIMIT = 50 * 1024;

it(`the first load is at most ${LIMIT / 1024} KB of JavaScript, gzip`, () => {
	const scripts = firstScripts();
	expect(scripts).not.toEqual([]);
	const sizes = scripts.map((path) => ({ path, size: gzipSync(readFileSync(join(DIST, path))).length }));
	const total = sizes.reduce((whole, { size }) => whole + size, 0);
	console.log(`First load: ${(total / 1024).toFixed(1)} KB gzip in ${scripts.length} scripts`);
	expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(LIMIT);
});

it('the first load is one script: on a phone each further one waits for its own answer', () => {
	expect(firstScripts()).toHaveLength(1);
});

it('nothing is loaded from elsewhere', () => {
	const html = built('index.html');
	const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
	expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([]);
});

/** What index.html loads at once, and all that this imports without being asked. */
function firstScripts(): string[] {
	const html = built('index.html');
	const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
		([, path = '']) => path,
	);
	const reached = new Set<string>();
	const follow = (path: string): void => {
		if (reached.has(path)) return;
		reached.add(path);
		for (const next of staticImports(path)) follow(next);
	};
	named.forEach(follow);
	return [...reached];
}

function staticImports(path: string): string[] {
	const found = [...built(path).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)];
	const files = new Set(builtFiles());
	return found.map(([, to = '']) => posix.join(posix.dirname(path), to)).filter((to) => files.has(to));
}
