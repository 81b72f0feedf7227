import { slot } from '../storage/slot';

const seen = slot('version');

/**
 * True where the news of this version have not been seen yet.
 * Someone who is here for the first time has missed nothing.
 *
 * @param isNewcomer true where nothing is kept here yet
 */
export function isMissed(version: string, isNewcomer: boolean): boolean {
	const last = seen.read();
	if (last === undefined && isNewcomer) {
		seen.write(version);
		return false;
	}
	return last !== version;
}

/** The reader has seen what this version brings. */
export function noteVersion(version: string): void {
	seen.write(version);
}
