import { failed, type Outcome } from '../../../src/report/failure';
import type { Document } from '../document';
import type { LaidPage } from '../placed/laid';
import { layPage } from '../placed/layout';
import { laidDocument } from '../placed/placed';
import { openArchive } from '../zip/archive';
import { Canvas } from './canvas';
import { Package, type Part } from './package';
import { Pages } from './pages';
import { type DocumentEntry, documentsIn, rootOfVersion } from './structure';

/** A document of more pages is read as far as this. */
const MOST_PAGES = 2_000;

/**
 * Reads an OFD file (GB/T 33190-2016): its text at its places, and its tables by their lines. Templates and what
 * annotations say are read with the pages; seals and attached files are not.
 *
 * @returns encrypted; picture where it shows nothing else; damaged where parts of it are missing
 */
export async function readOfd(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const archive = openArchive(bytes, name, 'OFD');
	if (!archive.ok) return archive;
	const pack = new Package(archive.value);
	if (pack.isEncrypted) return failed({ code: 'encrypted', name, looksLike: 'OFD' });
	const pages = await laidPages(pack, name);
	if (!pages.ok) return pages;
	if (pages.value.some(({ items }) => items.length > 0)) return { ok: true, value: laidDocument(pages.value, 'ofd') };
	const isPicture = pages.value.some(({ pictures }) => pictures > 0);
	return failed(isPicture ? { code: 'picture', name, looksLike: 'OFD' } : { code: 'empty', name });
}

/** Draws and takes apart all pages of all documents, one by one, and lets them go. */
async function laidPages(pack: Package, name: string): Promise<Outcome<LaidPage[]>> {
	const damaged = failed({ code: 'damaged', name, looksLike: 'OFD' });
	const entrance = pack.entrance === undefined ? damaged : await pack.part(pack.entrance);
	if (!entrance.ok) return entrance;
	const canvas = new Canvas();
	const laid: LaidPage[] = [];
	for (const entry of documentsIn(entrance.value.xml)) {
		const root = (await shownRoot(pack, entry, entrance.value.name)) ?? damaged;
		if (!root.ok) return root;
		const pages = new Pages(pack, root.value, canvas, name);
		for (const entry of pages.entries.slice(0, MOST_PAGES - laid.length)) {
			const page = await pages.page(entry, laid.length + 1);
			if (!page.ok) return page;
			laid.push(layPage(page.value));
		}
	}
	return laid.length > 0 ? { ok: true, value: laid } : damaged;
}

/** A document's own file: that of the version which is shown, where it tells one. */
async function shownRoot(pack: Package, { root, version }: DocumentEntry, from: string) {
	const listed = version ? await partAt(pack, version, from) : undefined;
	const location = listed?.ok ? rootOfVersion(listed.value.xml) : undefined;
	const shown = location && listed?.ok ? await partAt(pack, location, listed.value.name) : undefined;
	return shown ?? partAt(pack, root, from);
}

async function partAt(pack: Package, location: string, from: string): Promise<Outcome<Part> | undefined> {
	const name = pack.find(location, from);
	return name === undefined ? undefined : pack.part(name);
}
