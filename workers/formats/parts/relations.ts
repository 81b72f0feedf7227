import type { Outcome } from '../../../src/report/failure';
import { readXml } from '../page/markup';
import type { Parts } from './parts';

/** One part that another part leads to. */
export interface Relation {
	id: string;
	/** The last word of its type ("footnotes", "header"), which transitional and strict documents have in common. */
	type: string;
	/** The name of the part, from the root on. */
	target: string;
}

/** The relations of a part, or of the whole package with the empty name; such as lead out of the package are left out. */
export async function relationsOf(parts: Parts, part: string): Promise<Outcome<Relation[]>> {
	const [folder, file] = split(part);
	const xml = await parts.xml(`${folder}_rels/${file}.rels`);
	if (!xml.ok) return xml;
	const relations: Relation[] = [];
	readXml(xml.value, {
		open: (name, attributes) => {
			if (name !== 'relationship' || attributes.get('targetmode') === 'External') return;
			const type = (attributes.get('type') ?? '').split('/').at(-1) ?? '';
			relations.push({
				id: attributes.get('id') ?? '',
				type,
				target: resolved(folder, attributes.get('target') ?? ''),
			});
		},
		close: () => {},
		text: () => {},
	});
	return { ok: true, value: relations };
}

/** The main part of an Office document: where the package leads to, else where its content types say that it is. */
export async function mainPart(parts: Parts, type: RegExp): Promise<Outcome<string | undefined>> {
	const relations = await relationsOf(parts, '');
	if (!relations.ok) return relations;
	const main = relations.value.find((relation) => relation.type === 'officeDocument' && parts.has(relation.target));
	return main ? { ok: true, value: main.target } : typedPart(parts, type);
}

async function typedPart(parts: Parts, type: RegExp): Promise<Outcome<string | undefined>> {
	const xml = await parts.xml('[Content_Types].xml');
	if (!xml.ok) return xml;
	let found: string | undefined;
	readXml(xml.value, {
		open: (name, attributes) => {
			const part = resolved('', attributes.get('partname') ?? '');
			if (name === 'override' && type.test(attributes.get('contenttype') ?? '') && parts.has(part)) found ??= part;
		},
		close: () => {},
		text: () => {},
	});
	return { ok: true, value: found };
}

/** A target as it is written beside a part in a folder: from the root with a leading slash, else from the folder. */
function resolved(folder: string, target: string): string {
	const path = target.startsWith('/') ? target : `${folder}${target}`;
	const names: string[] = [];
	for (const name of path.split('/')) {
		if (name === '..') names.pop();
		else if (name !== '' && name !== '.') names.push(name);
	}
	return names.join('/');
}

function split(part: string): [folder: string, file: string] {
	const slash = part.lastIndexOf('/');
	return [part.slice(0, slash + 1), part.slice(slash + 1)];
}
