import type { Member, ReadRequest } from '../src/report/contract';
import { failed, type Outcome } from '../src/report/failure';
import { isSystemFile } from '../src/report/system-files';
import { type ArchivedFile, isArchive, openFiles } from './formats/archives/archives';
import { sniff } from './formats/sniff';
import { MOST_UNFOLDED, type Unfolding } from './formats/zip/archive';

/** Archives within an archive that are taken apart with it. */
const DEEPEST = 1;

/**
 * Takes an archive apart, and the archives in it. The files of systems are left out.
 *
 * @param room what all of it together may unfold to
 * @returns its files, such as cannot be unfolded with their failure; the archive's failure where it does not open, or
 * where none of its files can be read
 */
export async function unpack(
	{ name, bytes }: ReadRequest,
	room: Unfolding = { bytes: MOST_UNFOLDED },
): Promise<Outcome<Member[]>> {
	const whole = new Uint8Array(bytes);
	const files = await openFiles(archiveKind(whole) ?? 'ZIP', whole, name, room);
	if (!files.ok) return files;
	const members = await membersOf(files.value, '', 0, room);
	if (members.some(isReadable)) return { ok: true, value: members };
	const failure = members.flatMap(({ content }) => (content.ok ? [] : [content.failure]))[0];
	return failed(failure ? { ...failure, name } : { code: 'nothing-inside', name });
}

async function membersOf(
	files: readonly ArchivedFile[],
	folder: string,
	depth: number,
	room: Unfolding,
): Promise<Member[]> {
	const members: Member[] = [];
	for (const file of files) {
		const path = `${folder}${file.name}`;
		if (isSystemFile(path)) continue;
		const name = path.split('/').findLast((part) => part !== '') ?? path;
		const bytes = await file.bytes();
		if (!bytes.ok) members.push({ name, path, content: failed({ ...bytes.failure, name }) });
		else members.push(...(await unfolded({ name, path, bytes: bytes.value, depth, room })));
	}
	return members;
}

interface Unfolded {
	name: string;
	path: string;
	bytes: Uint8Array;
	depth: number;
	room: Unfolding;
}

/** A file of an archive as it is, or what is in it where it is an archive itself. */
async function unfolded({ name, path, bytes, depth, room }: Unfolded): Promise<Member[]> {
	const kind = depth < DEEPEST ? archiveKind(bytes) : undefined;
	if (kind) {
		const inner = await openFiles(kind, bytes, name, room);
		return inner.ok ? membersOf(inner.value, `${path}/`, depth + 1, room) : [{ name, path, content: inner }];
	}
	// A stored file is a piece of the archive's own bytes, which cannot be handed over without all the others.
	return [{ name, path, content: { ok: true, value: bytes.slice().buffer } }];
}

/** What kind of archive some bytes are; undefined for all else. */
function archiveKind(bytes: Uint8Array): string | undefined {
	const sniffed = sniff(bytes);
	return sniffed.kind === 'document' && isArchive(sniffed.looksLike) ? sniffed.looksLike : undefined;
}

/** True for a file that may hold a report, by its bytes. */
const isReadable = ({ content }: Member): boolean =>
	content.ok && !WITHOUT_TEXT.has(sniff(new Uint8Array(content.value)).kind);
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['picture', 'other']);
