import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { FLAGS } from './visit';

/** A browser with a profile on the disk, as people have: not private, and killed like a process is killed. */
interface Started {
	browser: Browser;
	page: Page;
	/** SIGKILL: no time for anything. */
	kill(): Promise<void>;
	/** As people end it: what it still holds in memory is on the disk then. */
	quit(): Promise<void>;
}

/** A place for a profile; home and settings lie there too, since browsers write what is installed into them. */
export const makeProfile = (): { folder: string; remove(): void } => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-profile-'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
};

/** Starts the browser of the tests on a profile. */
export async function start(folder: string): Promise<Started> {
	const child = spawn(
		process.env.CHROME_PATH ?? chromium.executablePath(),
		[
			...['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`],
			...[...FLAGS, '--accept-lang=zh-CN'],
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		],
		{
			// A group of its own: its helpers are killed with it.
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe'],
			env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
		},
	);
	const browser = await connectedTo(await addressOf(child));
	const [context] = browser.contexts();
	const page = context?.pages()[0] ?? (await context?.newPage());
	if (!page) throw new Error('the browser shows no page');
	// Closed is its output only when the last of its processes is gone, and writes nothing any more.
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	return {
		browser,
		page,
		quit: async () => {
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close');
			await ended;
		},
		kill: async () => {
			process.kill(-(child.pid as number), 'SIGKILL');
			await ended;
			await browser.close().catch(() => {});
		},
	};
}

/** A browser that is asked while it opens its first page may never answer that call; it answers the next. */
const connectedTo = (address: string): Promise<Browser> =>
	chromium.connectOverCDP(address, { timeout: 10_000 }).catch(() => chromium.connectOverCDP(address));

/** Where a browser that has just been started is spoken to. */
function addressOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (chunk) => {
			said += chunk;
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
	});
}
