// Puts node_modules in the state that package-lock.json describes, if it is not there already.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.mjs';

/** Installs from the lock file where needed; throws when that fails. */
export function install() {
	if (installed()) return;
	console.log('Installing from package-lock.json …');
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
	if (!done) throw new Error('npm ci failed');
}

/** True when every package of the lock is there in its version (those for other systems may be missing). */
function installed() {
	const wanted = packages('package-lock.json');
	const present = packages('node_modules/.package-lock.json');
	return (
		present !== undefined &&
		Object.entries(wanted).every(
			([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional),
		)
	);
}

function packages(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
