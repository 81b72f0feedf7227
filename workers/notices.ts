import type { Indicator, Notice, Table } from '../src/report/reading';
import type { Document } from './formats/document';
import { isReport } from './metadata/report';
import type { Folded } from './text/fold';

/** Characters that decoding left broken, and such as no text has: U+FFFD, NUL, lone surrogates. */
const DAMAGED = /[\ufffd\0]|\p{Surrogate}/gu;

/** How many there are; a sound text is passed over without looking at each character. */
const damagedIn = (text: string): number =>
	text.isWellFormed() && !text.includes('\ufffd') && !text.includes('\0') ? 0 : (text.match(DAMAGED)?.length ?? 0);

/** Cells whose digits a scan took for letters. */
const letteredIn = (tables: readonly Table[]): number =>
	tables.flatMap(({ rows }) => rows.flat()).filter(({ value, text }) => value !== undefined && LETTERED.test(text))
		.length;
const LETTERED = /^[\d\s]*[OolI][\dOolI\s]*$/;

/** What the reader should know about a reading as a whole. */
export function noticesOf(
	document: Document,
	folded: Folded,
	indicators: readonly Indicator[],
	tables: readonly Table[],
): Notice[] {
	const notices: Notice[] = [];
	if (!isReport(folded)) notices.push({ code: 'not-a-report' });
	else if (indicators.length === 0) notices.push({ code: 'no-figures' });
	const count = damagedIn(document.text);
	if (count > 0) notices.push({ code: 'damaged-characters', count });
	const lettered = letteredIn(tables);
	if (lettered > 0) notices.push({ code: 'letters-for-digits', count: lettered });
	if (document.declaredEncoding && document.encoding) {
		notices.push({ code: 'wrong-charset', declared: document.declaredEncoding, used: document.encoding });
	}
	return [...notices, ...(document.notices ?? [])];
}
