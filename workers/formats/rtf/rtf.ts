import { failed, type Outcome } from '../../../src/report/failure';
import type { Document } from '../document';
import { printed } from '../page/print';
import { Reader } from './reader';

const OPEN = 0x7b;

/**
 * Reads a Rich Text file (RTF 1.9.1), as Word, WPS and many programs of offices write them: its text and tables, its
 * footnotes and text boxes behind them, and what repeats around the pages, marked as such.
 *
 * @returns damaged where it is cut off; picture where it holds nothing but pictures
 */
export async function readRtf(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const reader = new Reader(bytes.subarray(Math.max(0, bytes.indexOf(OPEN))));
	const page = reader.read();
	if (!reader.isWhole) return failed({ code: 'damaged', name, looksLike: 'RTF' });
	if (page.length === 0 && reader.pictures > 0) return failed({ code: 'picture', name, looksLike: 'RTF' });
	return { ok: true, value: { format: 'rtf', ...printed(page) } };
}
