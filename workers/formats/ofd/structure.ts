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

export interface PageEntry {
	id: string;
	location: string;
}

/** The locations of the documents in a package (OFD.xml; GB/T 33190-2016, 7.4): nearly always one. */
export const documentsIn = (xml: string): string[] => textsOf(xml, new Set(['docroot'])).map(({ words }) => words);

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
