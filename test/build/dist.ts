import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../dist');

/** A file of the built app, as text. */
export const built = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** The paths of all files of the built app, with forward slashes. */
export const builtFiles = (): string[] =>
	readdirSync(DIST, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(DIST.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
