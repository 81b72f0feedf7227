import { failed, type Outcome } from '../../../src/report/failure';
import type { Span } from '../../../src/report/span';
import type { Document } from '../document';
import { encodingNamed } from '../encoding/declared';
import { decode } from '../encoding/decode';
import { htmlDocument } from '../html';
import { joined } from '../joined';
import { isSentence } from '../page/printed';
import { shapeOf } from '../shape';
import { textDocument } from '../text';
import { attachedTo, bodyOf, isCutOff, isMessage, isPage, isPicture, pagesOf } from './body';
import { type Mail, mailOf, type Part } from './parts';

/** Mails within mails that are read. */
const DEEPEST = 5;

/**
 * Reads a saved web page (MHTML, RFC 2557) or a mail that holds a report as its own words.
 *
 * @returns damaged where its parts make no sense, or its page is cut off; picture where it holds nothing else;
 * format-not-read, naming the attached file, where the mail itself says nothing
 */
export async function readMhtml(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const mail = await mailOf(bytes);
	if (!mail || (!mail.isClosed && bodyOf(mail.part).some(isCutOff)))
		return failed({ code: 'damaged', name, looksLike: 'MHTML' });
	const documents = await documentsIn(mail.part, DEEPEST);
	const [first] = documents;
	if (first)
		return { ok: true, value: { ...first, ...joined([...head(mail, documents), ...documents]), format: 'mhtml' } };
	const [attached] = attachedTo(mail.part);
	if (attached !== undefined) return failed({ code: 'format-not-read', name, looksLike: `MHTML (${attached})` });
	return failed(isPicture(mail.part) ? { code: 'picture', name, looksLike: 'MHTML' } : { code: 'empty', name });
}

/** The subject, where the words below do not say it: of a mail its head, of a saved page what its browser's tab says. */
function head({ subject, part }: Mail, documents: readonly Document[]): Pick<Document, 'text' | 'blocks'>[] {
	if (subject === '' || documents.some(({ text }) => text.includes(subject))) return [];
	const isTab = part.type === 'multipart/related' || isPage(part);
	const span: Span = [0, subject.length];
	return [{ text: `${subject}\n`, blocks: [{ kind: 'paragraph', span, ...(isTab && { furniture: true }) }] }];
}

/** What the body of a mail or page prints; where it is a mere frame, also what the pages in it print. */
async function documentsIn(part: Part, depth: number): Promise<Document[]> {
	const body = (await Promise.all(bodyOf(part).map((one) => printedBy(one, depth)))).flat();
	if (body.some(saysSomething)) return body;
	const framed = (await Promise.all(pagesOf(part).map((one) => printedBy(one, 0)))).flat();
	return body.length > 0 ? [...body, ...framed.filter(saysSomething)] : framed;
}

/** True for more than a site's menus and footers: a sentence of some length, or a table. */
const saysSomething = ({ text, blocks }: Document): boolean =>
	blocks.some(({ kind, span }) => kind === 'table' || isSentence(text.slice(...span)));

async function printedBy(part: Part, depth: number): Promise<Document[]> {
	if (!isMessage(part)) return documentsOf(part);
	const inner = depth > 0 ? await mailOf(part.content) : undefined;
	return inner ? documentsIn(inner.part, depth - 1) : [];
}

/** Decoded as the part's own header says, unless the content speaks plainly for another encoding. */
function documentsOf(part: Part): Document[] {
	const decoded = decode(part.content, undefined, encodingNamed(part.parameters.charset ?? ''));
	if (!decoded) return [];
	const { text, encoding } = decoded;
	const isHtml = isPage(part) || shapeOf(text) === 'html';
	const document = isHtml ? htmlDocument(text, encoding) : textDocument(text, encoding);
	return document.blocks.length > 0 ? [document] : [];
}
