import type { Indicator, Notice } from '../src/report/reading';
import type { Document } from './formats/document';
import { isReport } from './metadata/report';
import type { Folded } from './text/fold';

/** Characters that decoding left broken, and such as no text has: U+FFFD, NUL, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in a text is what is looked for
const DAMAGED = /[\ufffd\0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What the reader should know about a reading as a whole. */
export function noticesOf(document: Document, folded: Folded, indicators: readonly Indicator[]): Notice[] {
	const notices: Notice[] = [];
	if (!isReport(folded)) notices.push({ code: 'not-a-report' });
	else if (indicators.length === 0) notices.push({ code: 'no-figures' });
	const count = document.text.match(DAMAGED)?.length ?? 0;
	if (count > 0) notices.push({ code: 'damaged-characters', count });
	if (document.declaredEncoding && document.encoding) {
		notices.push({ code: 'wrong-charset', declared: document.declaredEncoding, used: document.encoding });
	}
	return notices;
}
