import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/**
 * What a file imports of the project, by paths from its root; what is only named for a worker to be started from is no
 * import.
 */
const importsOf = (file: string): string[] => pathsIn(readFileSync(file, 'utf8'), file);

function pathsIn(text: string, file: string): string[] {
	const named = [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)].map(([, path = '']) => path);
	return named.map((path) => relative(ROOT, join(file, '..', path)));
}

const filesIn = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join(ROOT, folder, name));

/** What a file needs to be loaded: types are gone by then, and what it imports later it asks for by itself. */
function valuesOf(file: string): string[] {
	const text = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]*;|\bimport\(/gm, '');
	return pathsIn(text, file);
}

/** True where a file needs another, itself or by way of those that it needs. */
function reaches(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
	const seen = new Set<string>();
	const open = [...(needs.get(from) ?? [])];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (file === to) return true;
		if (seen.has(file)) continue;
		seen.add(file);
		open.push(...(needs.get(file) ?? []));
	}
	return false;
}

/** The imports of a folder's files that lead out of what they may import. */
const strays = (folder: string, allowed: RegExp): string[] =>
	filesIn(folder).flatMap((file) =>
		importsOf(file)
			.filter((path) => !allowed.test(path))
			.map((path) => `${relative(ROOT, file)} imports ${path}`),
	);

describe('imports go one way', () => {
	it.each<[folder: string, from: string, allowed: RegExp]>([
		['src/report', 'itself alone: both threads share it', /^src\/report\//],
		['workers', 'src/report, and for the command line the words', /^(?:workers|src\/report|src\/words)\//],
		['src', 'src: the page knows its workers by their contracts', /^src\//],
		['src/words', 'no view and nothing of the shell: it is told what to put into words', /^src\/(?!ui\/|views\/)/],
		...['library', 'desk', 'intake', 'exports', 'offline', 'cards', 'threads', 'storage', 'ui'].map(
			(part): [string, string, RegExp] => [`src/${part}`, 'no view: these stand on it', /^src\/(?!views\/|app)/],
		),
	])('%s imports %s', (folder, _, allowed) => {
		expect(strays(folder, allowed)).toEqual([]);
	});

	it('no file must be loaded before itself, by way of others', () => {
		const files = [...filesIn('src'), ...filesIn('workers')];
		const needs = new Map(files.map((file) => [relative(ROOT, file).replace(/\.tsx?$/, ''), valuesOf(file)]));
		expect([...needs.keys()].filter((file) => reaches(file, file, needs))).toEqual([]);
	});

	it('only the command line speaks', () => {
		const speaking = filesIn('workers').filter((file) => importsOf(file).some((path) => path.startsWith('src/words/')));
		expect(speaking.map((file) => relative(ROOT, file)).filter((file) => !file.startsWith('workers/cli/'))).toEqual([]);
	});
});
