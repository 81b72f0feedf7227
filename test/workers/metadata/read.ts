import type { Meta, Script } from '../../../src/report/reading';
import type { Document } from '../../../workers/formats/document';
import { metadataOf } from '../../../workers/metadata/metadata';
import { type FullOutline, outlineOf } from '../../../workers/outline/outline';
import { type Folded, fold } from '../../../workers/text/fold';
import { scriptOf, simplifier } from '../../../workers/text/script';

/** A text as a document of one paragraph a line. */
export function documentOf(text: string): Document {
	const blocks: Document['blocks'] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.trim()) blocks.push({ kind: 'paragraph', span: [start, start + line.length] });
		start += line.length + 1;
	}
	return { format: 'text', text, blocks };
}

interface Read {
	folded: Folded;
	outline: FullOutline;
	meta: Meta;
	script: Script;
}

/** A document taken through folding, outline and metadata. */
export async function read(document: Document): Promise<Read> {
	const script = scriptOf(document.text);
	const folded = script === 'hant' ? fold(document.text, await simplifier()) : fold(document.text);
	const outline = outlineOf(document, folded);
	return { folded, outline, script, meta: metadataOf(folded, outline, script) };
}
