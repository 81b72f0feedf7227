import { readXml } from '../page/markup';
import type { Parts } from './parts';

/** The parts of an Office document that is one XML file (Flat OPC): each of them a piece of it. */
export function flatParts(source: string): Parts {
	const pieces = new Map<string, string>();
	let name: string | undefined;
	let start = 0;
	const end = (at: number): void => {
		if (name !== undefined) pieces.set(name, source.slice(start, at));
		name = undefined;
	};
	readXml(source, {
		open: (element, attributes, from, to) => {
			if (element === 'part') {
				end(from);
				name = attributes.get('name')?.replace(/^\//, '');
			} else if (element === 'xmldata') start = to;
		},
		close: () => {},
		text: () => {},
	});
	end(source.length);
	return {
		has: (wanted) => pieces.has(wanted),
		bytes: async (wanted) => ({ ok: true, value: new TextEncoder().encode(pieces.get(wanted)) }),
		xml: async (wanted) => ({ ok: true, value: pieces.get(wanted) ?? '' }),
	};
}

/** Where the parts of a document of Word 2003 in XML are: body and styles are the one file, which leads to itself. */
const SINGLE = new Map([
	['_rels/.rels', '<Relationship Type="officeDocument" Target="document.xml"/>'],
	['_rels/document.xml.rels', '<Relationship Type="styles" Target="document.xml"/>'],
]);

/** A document of Word 2003 in XML as parts. */
export const singlePart = (source: string): Parts => ({
	has: (name) => name === 'document.xml',
	bytes: async () => ({ ok: true, value: new TextEncoder().encode(source) }),
	xml: async (name) => ({ ok: true, value: SINGLE.get(name) ?? (name === 'document.xml' ? source : '') }),
});
