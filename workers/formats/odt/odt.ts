import { failed, type Outcome } from '../../../src/report/failure';
import type { BinaryReader } from '../binary';
import type { Document } from '../document';
import { printed } from '../page/print';
import { flatDocument, type OpenDocument, packedDocument } from '../parts/open-document';
import { headLines } from '../story/heads';
import { storiesIn } from './stories';
import { Styles } from './styles';
import { newRepeats } from './tables';

/**
 * Reads a text document of LibreOffice and others (.odt, .ott; OpenDocument, ISO/IEC 26300). Its macros are never
 * looked at.
 */
export const readOdt: BinaryReader = async (bytes, name) => {
	const document = await packedDocument(bytes, name, 'ODT');
	return document.ok ? readText(document.value, name, 'ODT') : document;
};

/** Reads a text document that is one file of XML (.fodt). */
export const readFlatOdt: BinaryReader = async (bytes, name) => {
	const document = flatDocument(bytes, name, 'FODT');
	return document.ok ? readText(document.value, name, 'FODT') : document;
};

const BODY: ReadonlySet<string> = new Set(['body']);
const EDGES: ReadonlySet<string> = new Set(
	['header', 'footer'].flatMap((edge) => [edge, `${edge}-left`, `${edge}-first`]),
);

/**
 * Reads its body, then what stands over and under its pages.
 *
 * @returns damaged where there is no body; picture where it holds pictures and no words
 */
function readText({ content, styles }: OpenDocument, name: string, looksLike: string): Outcome<Document> {
	const repeats = newRepeats();
	const [story] = storiesIn(content, BODY, { styles: new Styles(styles, content), repeats });
	if (!story) return failed({ code: 'damaged', name, looksLike });
	const body = story.end();
	if (body.length === 0 && story.pictures > 0) return failed({ code: 'picture', name, looksLike });
	const edges = storiesIn(styles, EDGES, { styles: new Styles(styles), repeats }).flatMap((edge) => edge.end());
	const page = body.length === 0 ? [] : [...body, ...headLines(edges)];
	return { ok: true, value: { format: 'odt', ...printed(page) } };
}
