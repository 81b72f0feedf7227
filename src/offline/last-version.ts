import { preferenceText } from '../ui/preferences';

const seen = preferenceText('version');

/**
 * The version that was here when its news were last seen, where that is another than now.
 * Someone who is here for the first time has missed nothing.
 *
 * @param isNewcomer true where nothing is kept here yet
 */
export function missedSince(version: string, isNewcomer: boolean): string | undefined {
	const last = seen.read();
	if (last === version) return undefined;
	if (last === undefined && isNewcomer) {
		seen.write(version);
		return undefined;
	}
	return last ?? '';
}

export const noteVersion = (version: string): void => seen.write(version);
