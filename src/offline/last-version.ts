import { preferenceText } from '../ui/preferences';

const seen = preferenceText('version');

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

export const noteVersion = (version: string): void => seen.write(version);
