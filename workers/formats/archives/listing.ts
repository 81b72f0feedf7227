import type { Run } from './seven-zip';

/** What 7-Zip lists of an archive (`l -slt`). */
export interface Listing {
	/** How many files and folders it names. */
	count: number;
	/** What they say they unfold to, in bytes. */
	size: number;
	/** It is one of several volumes. */
	isVolume: boolean;
	/** Even its list is locked with a password. */
	isLocked: boolean;
	/** Nothing of it is cut off. */
	isWhole: boolean;
}

/** Reads the list: the archive's own properties, a line, and for each of its files a paragraph of properties. */
export function listingOf({ status, lines }: Pick<Run, 'status' | 'lines'>): Listing {
	const files = lines.slice(lines.indexOf(LINE) + 1);
	return {
		count: files.filter((line) => line.startsWith('Path = ')).length,
		size: files.reduce((sum, line) => sum + Number(SIZE.exec(line)?.[1] ?? 0), 0),
		isVolume: lines.some((line) => VOLUME.test(line)),
		isLocked: lines.some((line) => LOCKED.test(line)),
		isWhole: status <= WARNED,
	};
}

const LINE = '----------';
const SIZE = /^Size = (\d+)$/;
const VOLUME = /^(?:Multivolume = \+|ERROR = Missing volume)/;
const LOCKED = /Cannot open encrypted archive/;
/** The status of a run that is done, though something was odd. */
const WARNED = 1;

/** What became of the files that 7-Zip could not take out whole, by their paths: `ERROR: CRC Failed : 县/2021.txt`. */
export function faultsOf(lines: readonly string[]): ReadonlyMap<string, 'encrypted' | 'damaged'> {
	const faults = new Map<string, 'encrypted' | 'damaged'>();
	for (const line of lines) {
		const [, why, path] = FAULT.exec(line) ?? [];
		if (why && path) faults.set(path, PASSWORD.test(why) ? 'encrypted' : 'damaged');
	}
	return faults;
}

/** A link that would lead out of the archive is passed over. */
const FAULT = /^ERROR: (?!Dangerous link)(.+?) : (.+)$/;
const PASSWORD = /password/i;
