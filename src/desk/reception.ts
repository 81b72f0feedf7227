import type { Incoming } from './job';

/** How many files are looked at in one task of the page: opening each takes the browser a part of a millisecond. */
const TOGETHER = 8;

/**
 * Stands before the desk: what is a backup goes to the library, all else to the desk.
 *
 * @param isBackup tells by a file's first bytes
 * @returns takes what comes in
 */
export function createReception(
	take: (incoming: readonly Incoming[]) => void,
	restore: (file: Blob, name: string) => void,
	isBackup: (file: Blob) => Promise<boolean>,
): (incoming: readonly Incoming[]) => void {
	const sort = async (incoming: readonly Incoming[]): Promise<void> => {
		const reports: Incoming[] = [];
		for (let at = 0; at < incoming.length; at += TOGETHER) {
			const some = incoming.slice(at, at + TOGETHER);
			const are = await Promise.all(some.map(({ file }) => (file ? isBackup(file) : false)));
			for (const [i, one] of some.entries()) {
				if (are[i] && one.file) restore(one.file, one.name);
				else reports.push(one);
			}
		}
		if (reports.length > 0) take(reports);
	};
	return (incoming) => void sort(incoming);
}
