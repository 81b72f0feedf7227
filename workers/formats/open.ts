import { MOST_BYTES, type ReadRequest } from '../../src/report/contract';
import { failed, type Outcome } from '../../src/report/failure';
import { isArchive } from './archives/archives';
import { BINARY } from './binary';
import type { Document } from './document';
import { decode } from './encoding/decode';
import { htmlDocument } from './html';
import { markdownDocument } from './markdown/markdown';
import { shapeOf } from './shape';
import { sniff } from './sniff';
import { textDocument } from './text';

/**
 * Opens a file: what it is (by its bytes, never by its name), how it is encoded, and what it prints.
 *
 * @returns the document, or why there is none: empty, too-large, format-not-read, not-text
 */
export async function open(request: ReadRequest): Promise<Outcome<Document>> {
	const { name } = request;
	const bytes = new Uint8Array(request.bytes);
	if (bytes.length === 0) return failed({ code: 'empty', name });
	if (bytes.length > MOST_BYTES) return failed({ code: 'too-large', name, bytes: bytes.length, limit: MOST_BYTES });
	const sniffed = sniff(bytes);
	if (sniffed.kind === 'document') return openBinary(sniffed.looksLike, bytes, name);
	if (sniffed.kind === 'encrypted') return failed({ code: 'encrypted', name, looksLike: sniffed.looksLike });
	if (sniffed.kind === 'picture') return failed({ code: 'picture', name, looksLike: sniffed.looksLike });
	if (sniffed.kind === 'other') return failed({ code: 'not-text', name, looksLike: sniffed.looksLike });
	const decoded = decode(bytes, request.via === 'clipboard' ? 'utf-8' : request.encoding);
	if (!decoded) return failed({ code: 'not-text', name });
	const { text, encoding, ...declared } = decoded;
	const document = READERS[shapeOf(text)](text, encoding);
	if (document.blocks.length === 0) return failed({ code: 'empty', name });
	return { ok: true, value: { ...document, ...declared, ...(request.via && { format: request.via }) } };
}

/** A document that is not text itself: its reader is loaded when the first of its kind comes. */
async function openBinary(looksLike: string, bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	if (isArchive(looksLike)) return failed({ code: 'archive', name });
	const load = Object.hasOwn(BINARY, looksLike) ? BINARY[looksLike] : undefined;
	if (!load) return failed({ code: 'format-not-read', name, looksLike });
	const opened = await (await load())(bytes, name);
	if (!opened.ok) return opened;
	return opened.value.blocks.length === 0 ? failed({ code: 'empty', name }) : opened;
}

const READERS = { text: textDocument, markdown: markdownDocument, html: htmlDocument };
