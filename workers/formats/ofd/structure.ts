import { readXml } from '../page/markup';
import type { Box } from '../placed/page';
import { boxIn } from './numbers';

/** What a document says of itself and where its parts lie (Document.xml; GB/T 33190-2016, 7.5). */
export interface Structure {
	/** Its pages in their order. */
	pages: PageEntry[];
	/** The locations of pages that other pages are laid over or under, by id. */
	templates: Map<string, string>;
	/** The size of pages that tell none themselves. */
	area: Box | undefined;
	/** Locations of files that define fonts, pictures and drawings. */
	resources: string[];
	/** The location of the list of annotations. */
	annotations: string | undefined;
}

/** A page of a document, and where in the package it lies. */
export interface PageEntry {
	id: string;
	location: string;
}

/** A document of a package: where its own file lies, and where the version that is shown lists its own instead. */
export interface DocumentEntry {
	root: string;
	version: string | undefined;
}

/** The documents in a package (OFD.xml; GB/T 33190-2016, 7.4 and 19): nearly always one, of one version. */
export function documentsIn(xml: string): DocumentEntry[] {
	const documents: DocumentEntry[] = [];
	let version: string | undefined;
	let root: string | undefined;
	readXml(xml, {
		open: (name, attributes) => {
			if (name === 'docbody') version = undefined;
			else if (name === 'docroot') root = '';
			else if (name === 'version' && attributes.get('current')?.toLowerCase() === 'true')
				version = attributes.get('baseloc');
		},
		close: (name) => {
			if (name === 'docroot') documents.push({ root: root ?? '', version: undefined });
			else if (name === 'docbody') Object.assign(documents.at(-1) ?? {}, { version });
			root = undefined;
		},
		text: (words) => {
			if (root !== undefined) root += words;
		},
	});
	return documents;
}

/** Where the file of a document's version lies, by what the version says of itself. */
export const rootOfVersion = (xml: string): string | undefined => documentsIn(xml)[0]?.root;

/** Reads the structure of a document. */
export function structureOf(xml: string): Structure {
	const structure: Structure = {
		pages: [],
		templates: new Map(),
		area: undefined,
		resources: [],
		annotations: undefined,
	};
	readXml(xml, {
		open: (name, attributes) => {
			const [id, location] = [attributes.get('id') ?? '', attributes.get('baseloc') ?? ''];
			if (name === 'page') structure.pages.push({ id, location });
			else if (name === 'templatepage') structure.templates.set(id, location);
		},
		close: () => {},
		text: () => {},
	});
	for (const { name, words } of textsOf(xml, new Set(['physicalbox', 'publicres', 'documentres', 'annotations']))) {
		if (name === 'physicalbox') structure.area ??= boxIn(words);
		else if (name === 'annotations') structure.annotations ??= words;
		else structure.resources.push(words);
	}
	return structure;
}

/** The locations of each page's annotations, by the page's id (GB/T 33190-2016, 15.1). */
export function annotationsIn(xml: string): Map<string, string[]> {
	const annotations = new Map<string, string[]>();
	let page = '';
	readXml(xml, {
		open: (name, attributes) => {
			if (name === 'page') page = attributes.get('pageid') ?? '';
		},
		close: () => {},
		text: (words) => {
			if (words.trim() !== '') annotations.set(page, [...(annotations.get(page) ?? []), words]);
		},
	});
	return annotations;
}

/** The words of all elements of some names, in order. */
function textsOf(xml: string, names: ReadonlySet<string>): { name: string; words: string }[] {
	const texts: { name: string; words: string }[] = [];
	let open: { name: string; words: string } | undefined;
	readXml(xml, {
		open: (name) => {
			open = names.has(name) ? { name, words: '' } : undefined;
		},
		close: (name) => {
			if (open?.name === name) texts.push(open);
			open = undefined;
		},
		text: (words) => {
			if (open) open.words += words;
		},
	});
	return texts;
}
