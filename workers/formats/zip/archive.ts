import { failed, type Outcome } from '../../../src/report/failure';
import { groupedBy } from '../../../src/report/grouped';
import { type Entry, readDirectory } from './directory';
import { LOCAL_SIZE, unfold } from './unfold';

/** An open ZIP archive. Names are data: nothing is ever written anywhere under them. */
export interface Archive {
	/** Its files in the directory's order, without folders; a name may stand there more than once. */
	readonly entries: readonly Entry[];
	/** The names of its files, each once, in the directory's order. */
	readonly names: readonly string[];
	/** True where there is a file of that name; upper and lower case are the same where no other name is meant. */
	has(name: string): boolean;
	/**
	 * Unfolds a file. Never throws: encrypted, damaged (not there, cut off, its checksum wrong, its name there twice),
	 * too-much-inside (by what really comes out, this file's or all files' so far), format-not-read (packed otherwise).
	 */
	read(file: string | Entry): Promise<Outcome<Uint8Array>>;
}

/** What an archive may unfold to, in all its files together, in bytes: three of the largest files that are taken on. */
export const MOST_UNFOLDED = 150 * 1024 * 1024;
/** The bytes that may still come out of an archive; archives within archives share one. */
export interface Unfolding {
	bytes: number;
}

/** A folder of reports has some hundreds of files, the packed parts of a document some dozens. */
export const MOST_ENTRIES = 10_000;
/** Forms and empty cells fold up to a hundredth; beyond this, after the first megabytes, it is a bomb. */
const MOST_RATIO = 400;
const FREE_OF_RATIO = 8 * 1024 * 1024;

/**
 * Opens a ZIP archive: an archive of files, or a document that is packed in one.
 *
 * @param name the file's own, for failures
 * @param looksLike what its kind is called in them
 * @param room what it may still unfold to; all that comes out is taken from it
 * @returns damaged where it is cut off or its entries lie over one another; too-much-inside where it has too many
 */
export function openArchive(
	bytes: Uint8Array,
	name: string,
	looksLike = 'ZIP',
	room: Unfolding = { bytes: MOST_UNFOLDED },
): Outcome<Archive> {
	const listed = readDirectory(bytes, MOST_ENTRIES);
	if (!listed) return failed({ code: 'damaged', name, looksLike });
	if (listed.length > MOST_ENTRIES) {
		return failed({ code: 'too-much-inside', name, limit: MOST_UNFOLDED, files: MOST_ENTRIES });
	}
	if (overlap(listed)) return failed({ code: 'damaged', name, looksLike });
	const entries = listed.filter(({ isFolder }) => !isFolder);
	const unfold = createUnfolding(bytes, name, looksLike, room);
	const named = byName(entries);
	return {
		ok: true,
		value: {
			entries,
			names: [...new Set(entries.map((entry) => entry.name))],
			has: (wanted) => find(named, wanted) !== undefined,
			read: async (file) => {
				if (typeof file !== 'string') return unfold(file);
				const [entry, ...others] = find(named, file) ?? [];
				return entry && others.length === 0 ? unfold(entry) : failed({ code: 'damaged', name, looksLike });
			},
		},
	};
}

/** Unfolds entries, counting all that has come out. */
function createUnfolding(
	bytes: Uint8Array,
	name: string,
	looksLike: string,
	room: Unfolding,
): (entry: Entry) => Outcome<Uint8Array> {
	return (entry) => {
		const most = Math.min(room.bytes, FREE_OF_RATIO + entry.packed * MOST_RATIO);
		const whole = unfold(bytes, entry, most);
		if (whole === 'too-much') return failed({ code: 'too-much-inside', name, limit: most });
		if (whole === 'other-method') return failed({ code: 'format-not-read', name, looksLike });
		if (typeof whole === 'string') return failed({ code: whole, name, looksLike });
		room.bytes -= whole.length;
		return { ok: true, value: whole };
	};
}

/** True where two entries share bytes: a bomb unfolds the same ones many times over. */
function overlap(entries: readonly Entry[]): boolean {
	const ordered = [...entries].sort((a, b) => a.at - b.at);
	return ordered.some((entry, at) => {
		const next = ordered[at + 1];
		return next !== undefined && entry.at + LOCAL_SIZE + entry.packed > next.at;
	});
}

/** The entries by their exact name and by their name in lower case, which only steps in for a missing one. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
	const named = groupedBy(entries, ({ name }) => name);
	for (const entry of entries) if (!named.has(folded(entry.name))) named.set(folded(entry.name), [entry]);
	return named;
}

const find = (named: ReadonlyMap<string, Entry[]>, name: string): Entry[] | undefined =>
	named.get(name) ?? named.get(folded(name));

const folded = (name: string): string => name.toLowerCase().replace(/^\.?\/+/, '');
