import type { Reading } from '../src/report/reading';
import type { Span } from '../src/report/span';
import type { Document } from './formats/document';
import { type Bare, bareSpan, givenSpan } from './text/bare';

/** A document with its bare text in place of the text as given. */
export function bareDocument({ places: _, ...document }: Document, bare: Bare): Document {
	const blocks = moved(document.blocks, (span) => bareSpan(bare, span));
	return { ...document, text: bare.text, blocks };
}

/** A reading of the bare text, every span and quote in the text as given. */
export function asGiven(reading: Reading, { text, places }: Document, bare: Bare): Reading {
	const given = moved({ ...reading, text }, (span) => givenSpan(bare, span));
	for (const figure of given.indicators) figure.quote = text.slice(...figure.span);
	return places ? { ...given, places } : given;
}

/** A copy of plain data with every span in it at another place. */
function moved<T>(data: T, to: (span: Span) => Span): T {
	if (Array.isArray(data)) return data.map((one) => moved(one, to)) as T;
	if (typeof data !== 'object' || data === null) return data;
	const copy: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(data)) {
		if (name === 'span') copy[name] = to(value as Span);
		else if (SPANS.has(name) && Array.isArray(value)) copy[name] = (value as Span[]).map(to);
		else copy[name] = moved(value, to);
	}
	return copy as T;
}
const SPANS = new Set(['spans', 'furniture']);
