import type { Indicator } from '../../../report/reading';
import type { Span } from '../../../report/span';

/** Where a figure of a table stands by itself: its cell, or its own digits where those of a row run together. */
export const cellSpan = ({ rule, span, derivation }: Indicator): Span =>
	(isOfTable(rule) && derivation.find(({ saw }) => saw === 'cell')?.span) || span;

/** True for the rules that read tables. */
export const isOfTable = (rule: string): boolean => /^(?:table\d|annex)\.(?:cell|jammed)$/.test(rule);
