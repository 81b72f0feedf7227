// Finds a Chromium for the tests, or installs one.
import { readFileSync } from 'node:fs';
import { ask, run, tool } from './process.mjs';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome', 'chromium-browser'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * A browser that starts: CHROME_PATH, an installed one, Debian's own package (as root), or Playwright's.
 *
 * @returns `path`, missing for Playwright's own, and `how` in words
 */
export function browser() {
	const given = process.env.CHROME_PATH;
	if (given) return { path: given, how: 'CHROME_PATH' };
	const found = installedBrowser();
	if (found) return { path: found, how: 'already installed' };
	if (isDebianRoot() && installPackages()) {
		const packaged = installedBrowser();
		if (packaged) return { path: packaged, how: `installed by apt-get: ${PACKAGES.join(', ')}` };
	}
	if (!tool('playwright/cli.js', ['install', 'chromium'])) throw new Error('no browser, and none could be installed');
	return { path: undefined, how: "Playwright's own Chromium" };
}

/** A wrapper without a browser behind it (as of a snap) does not tell its version. */
const installedBrowser = () => [...NAMES.flatMap(onPath), ...PLACES].find((path) => ask(path, ['--version']));

const onPath = (name) => ask(process.platform === 'win32' ? 'where' : 'which', [name])?.split('\n')[0] ?? [];

function isDebianRoot() {
	if (process.getuid?.() !== 0) return false;
	try {
		return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	} catch {
		return false;
	}
}

function installPackages() {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	return (
		run('apt-get', ['-qq', 'update'], env) &&
		run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...PACKAGES], env)
	);
}
