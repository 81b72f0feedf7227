// Runs a command with its output shown, and says how it ended.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `command` in the project's folder; true when it ended well. */
export function run(command, args, env = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
	});
	if (error) console.error(`${command}: ${error.message}`);
	return status === 0;
}

/** Runs a tool's own script with this Node: no shell, so the same on every system. */
export const tool = (script, args, env) => run(process.execPath, [`node_modules/${script}`, ...args], env);

/** What a command prints, or nothing when it cannot be run. */
export function ask(command, args) {
	const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	return status === 0 ? stdout.trim() : undefined;
}
