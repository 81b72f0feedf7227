import type { Table } from '../../../report/reading';
import type { Span } from '../../../report/span';

/** A piece of the page, in the order of the text. Blocks do not overlap; blank lines belong to none. */
export type TextBlock =
	| { kind: 'paragraph' | 'furniture' | 'rest'; span: Span }
	/** The line that names the report. */
	| { kind: 'title'; span: Span }
	/** A heading that has its line to itself. `depth` counts from 0 as the outline nests. */
	| { kind: 'heading'; span: Span; depth: number }
	| { kind: 'table'; span: Span; table: Table };

/** Where a heading stands; `depth` counts from 0 as the outline nests. */
export interface HeadingLine {
	span: Span;
	depth: number;
}
