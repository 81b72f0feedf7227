// `npm test`: everything that must hold, from an empty folder. `npm test -- unit` runs only the checks named.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { install } from './install.mjs';
import { tool } from './process.mjs';

const reports = mkdtempSync(join(tmpdir(), 'gongkai-'));

const CHECKS = {
	install: () => install(),
	types: () => one(['tsconfig.json', 'workers/tsconfig.json'].map(compile).every(Boolean)),
	lint: () => one(tool('@biomejs/biome/bin/biome', ['ci', '--reporter=summary', '.'])),
	unit: () => vitest('node'),
	build: () => one(tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
	browser: () => vitest('browser', chromium()),
	tasks: () => vitest('tasks', chromium()),
};

/** Without these the rest has nothing to check, or an old build. */
const NEEDED_BY_THE_REST = new Set(['install', 'build']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length) {
	console.error(`no such check: ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}`);
	process.exit(1);
}
const total = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
	if (asked.length && name !== 'install' && !asked.includes(name)) continue;
	console.log(`\n— ${name}`);
	const { passed, failed } = attempt(check);
	total.passed += passed;
	total.failed += failed;
	if (failed && NEEDED_BY_THE_REST.has(name)) break;
}
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** What a check counts; nothing when all it does is prepare, one failure when it breaks off. */
function attempt(check) {
	try {
		return check() ?? { passed: 0, failed: 0 };
	} catch (error) {
		console.error(error.message);
		return one(false);
	}
}

function one(held) {
	return { passed: held ? 1 : 0, failed: held ? 0 : 1 };
}

function compile(project) {
	return tool('typescript/bin/tsc', ['-p', project]);
}

function chromium() {
	const { path, how } = browser();
	console.log(`Browser: ${path ?? 'Chromium'} (${how})`);
	return path ? { CHROME_PATH: path } : {};
}

/** Runs one project of the test suite; a file that cannot even be loaded counts as one failed. */
function vitest(project, env) {
	const file = join(reports, `${project}.json`);
	const held = tool(
		'vitest/vitest.mjs',
		['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		env,
	);
	const { passed, failed } = counted(file);
	return { passed, failed: held ? failed : Math.max(failed, 1) };
}

function counted(file) {
	try {
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
		const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
		return { passed: numPassedTests, failed: numFailedTests + unloaded };
	} catch {
		return { passed: 0, failed: 1 };
	}
}
