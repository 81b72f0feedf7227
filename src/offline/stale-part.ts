import { slot } from '../storage/slot';

const reloaded = slot('reloaded', 'tab');
/** A reload that did not help is not tried again for so long, in milliseconds. */
const PAUSE = 5 * 60 * 1000;

/**
 * A part of the program did not load: mostly because a newer version took its place on the server. Loads the page anew,
 * once, where that is of use and nothing is lost by it.
 *
 * @param isIdle false while something is in memory only
 * @returns false where the page stays as it is
 */
export function reloadForStalePart(isIdle: boolean): boolean {
	if (!isIdle || !navigator.onLine) return false;
	const last = Number(reloaded.read()) || 0;
	if (Date.now() - last < PAUSE) return false;
	// Without a note it could reload for ever.
	if (!reloaded.write(String(Date.now()))) return false;
	location.reload();
	return true;
}
