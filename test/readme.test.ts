import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const within = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
const PATHS = ['src', 'workers', 'test', '.ci'].flatMap((folder) => [folder, ...within(folder)]);

const foldersOf = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `${folder}/${name}`);

/** What a pattern finds in it, each once. */
const named = (pattern: RegExp): string[] => [...new Set([...README.matchAll(pattern)].map(([, name = '']) => name))];

/** Files by their ending, and anything with a way to it; what is built is not there yet. */
const places = named(/`([\w.-]+(?:\/[\w.-]+)*)\/?`/g).filter(
	(name) => /\/|\w\.(?:tsx?|mjs)$/.test(name) && !name.startsWith('dist/'),
);

describe('what the README names is there', () => {
	it.each(places)('%s', (place) => {
		expect(PATHS.some((path) => path === place || path.endsWith(`/${place}`))).toBe(true);
	});

	it.each(named(/npm run (?:--silent )?([\w-]+)/g))('npm run %s', (script) => {
		expect(Object.keys(scripts)).toContain(script);
	});
});

describe('what is there the README names', () => {
	it.each(['src', 'workers'].flatMap(foldersOf))('%s', (folder) => {
		expect(README).toContain(folder);
	});
});
