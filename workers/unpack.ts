import type { Member, ReadRequest } from '../src/report/contract';
import { failed, type Outcome } from '../src/report/failure';
import { isSystemFile } from '../src/report/system-files';
import { sniff } from './formats/sniff';
import { type Archive, MOST_UNFOLDED, openArchive, type Unfolding } from './formats/zip/archive';

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
	const archive = openArchive(new Uint8Array(bytes), name, 'ZIP', room);
	if (!archive.ok) return archive;
	const members = await membersOf(archive.value, '', 0, room);
	if (members.some(isReadable)) return { ok: true, value: members };
	const failure = members.flatMap(({ content }) => (content.ok ? [] : [content.failure]))[0];
	return failed(failure ? { ...failure, name } : { code: 'nothing-inside', name });
}

async function membersOf(archive: Archive, folder: string, depth: number, room: Unfolding): Promise<Member[]> {
	const members: Member[] = [];
	for (const entry of archive.entries) {
		const path = `${folder}${entry.name}`;
		if (isSystemFile(path)) continue;
		const name = path.split('/').findLast((part) => part !== '') ?? path;
		const read = await archive.read(entry);
		if (!read.ok) members.push({ name, path, content: failed({ ...read.failure, name }) });
		else members.push(...(await unfolded({ name, path, bytes: read.value, depth, room })));
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
	if (depth < DEEPEST && isArchive(bytes)) {
		const inner = openArchive(bytes, name, 'ZIP', room);
		return inner.ok ? membersOf(inner.value, `${path}/`, depth + 1, room) : [{ name, path, content: inner }];
	}
	// A stored file is a piece of the archive's own bytes, which cannot be handed over without all the others.
	return [{ name, path, content: { ok: true, value: bytes.slice().buffer } }];
}

function isArchive(bytes: Uint8Array): boolean {
	const sniffed = sniff(bytes);
	return sniffed.kind === 'document' && sniffed.looksLike === 'ZIP';
}

/** True for a file that may hold a report, by its bytes. */
const isReadable = ({ content }: Member): boolean =>
	content.ok && !WITHOUT_TEXT.has(sniff(new Uint8Array(content.value)).kind);
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['picture', 'other']);
