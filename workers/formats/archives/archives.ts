import { failed, type Outcome } from '../../../src/report/failure';
import { openArchive, type Unfolding } from '../zip/archive';

/** A file of an archive. Its name is data, "/" between folders: nothing is ever written anywhere under it. */
export interface ArchivedFile {
	name: string;
	/** Its bytes, or why they do not come out: encrypted, damaged, too-much-inside, format-not-read. */
	bytes(): Promise<Outcome<Uint8Array>>;
}

/**
 * Opens an archive of files.
 *
 * @param name the archive's own, for failures
 * @param room what it may still unfold to; all that comes out is taken from it
 */
type Opener = (bytes: Uint8Array, name: string, room: Unfolding) => Promise<Outcome<ArchivedFile[]>>;

const bySevenZip =
	(looksLike: string): Opener =>
	async (...archive) => {
		const { extracted } = await import('./extracted');
		return extracted(looksLike, ...archive);
	};

/** How files of a ZIP archive are packed nearly always: not at all, or deflated. 7-Zip knows the other ways. */
const PLAIN: ReadonlySet<number> = new Set([0, 8]);

/** How each kind of archive is opened. */
const OPENERS: Readonly<Record<string, Opener>> = {
	ZIP: async (bytes, name, room) => {
		const archive = openArchive(bytes, name, 'ZIP', room);
		if (!archive.ok) return archive;
		const { entries, read } = archive.value;
		if (entries.some(({ method }) => !PLAIN.has(method))) return bySevenZip('ZIP')(bytes, name, room);
		return { ok: true, value: entries.map((entry) => ({ name: entry.name, bytes: () => read(entry) })) };
	},
	RAR: bySevenZip('RAR'),
	'7Z': bySevenZip('7Z'),
};

/** True for kinds of files that hold files, each to be read by itself. */
export const isArchive = (looksLike: string): boolean => Object.hasOwn(OPENERS, looksLike);

/** Opens an archive of a kind; see `Opener`. */
export const openFiles = (looksLike: string, ...archive: Parameters<Opener>): ReturnType<Opener> =>
	OPENERS[looksLike]?.(...archive) ?? Promise.resolve(failed({ code: 'format-not-read', name: archive[1], looksLike }));
