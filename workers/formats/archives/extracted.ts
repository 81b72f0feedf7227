import { type Failure, failed, type Outcome } from '../../../src/report/failure';
import { MOST_ENTRIES, MOST_UNFOLDED, type Unfolding } from '../zip/archive';
import type { ArchivedFile } from './archives';
import { faultsOf, type Listing, listingOf } from './listing';
import { OUT, OUT_OF_MEMORY, type Run, sevenZip } from './seven-zip';

/**
 * The files of an archive that 7-Zip takes apart. All come out at once: where they are packed as one stream, none can be
 * had without those before it. So what it says to unfold to is looked at before.
 *
 * @returns encrypted where even its list is locked; volume; damaged where it is cut off; too-much-inside
 */
export async function extracted(
	looksLike: string,
	bytes: Uint8Array,
	name: string,
	room: Unfolding,
): Promise<Outcome<ArchivedFile[]>> {
	const listing = listingOf(await sevenZip(bytes, 'l', '-slt'));
	const refused = refusal(listing, { name, looksLike }, room);
	if (refused) return failed(refused);
	room.bytes -= listing.size;
	const run = await sevenZip(bytes, 'x', `-o${OUT}`, '-aou');
	if (run.status === OUT_OF_MEMORY) return failed({ code: 'too-much-inside', name, limit: MOST_UNFOLDED });
	const faults = faultsOf(run.lines);
	// Of some files that do not come out whole there is a piece, of others nothing.
	const paths = new Set([...pathsIn(run, ''), ...faults.keys()]);
	const read = (path: string): Outcome<Uint8Array> => {
		const fault = faults.get(path);
		return fault ? failed({ code: fault, name, looksLike }) : { ok: true, value: run.files.readFile(OUT + path) };
	};
	return { ok: true, value: [...paths].map((path) => ({ name: path, bytes: async () => read(path) })) };
}

function refusal(
	{ count, size, isVolume, isLocked, isWhole }: Listing,
	archive: { name: string; looksLike: string },
	room: Unfolding,
): Failure | undefined {
	const { name } = archive;
	if (isLocked) return { code: 'encrypted', ...archive };
	if (isVolume) return { code: 'volume', name };
	if (!isWhole) return { code: 'damaged', ...archive };
	if (count > MOST_ENTRIES) return { code: 'too-much-inside', name, limit: MOST_UNFOLDED, files: MOST_ENTRIES };
	return size > room.bytes ? { code: 'too-much-inside', name, limit: room.bytes } : undefined;
}

/** The paths of all files that came out, from a folder on; links lead nowhere and are none. */
const pathsIn = (run: Run, folder: string): string[] =>
	run.files
		.readdir(OUT + folder)
		.filter((name) => name !== '.' && name !== '..')
		.flatMap((name) => {
			const { mode } = run.files.lstat(OUT + folder + name);
			if (run.files.isDir(mode)) return pathsIn(run, `${folder}${name}/`);
			return run.files.isFile(mode) ? [folder + name] : [];
		});
