import type { Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';

/** No part about problems is longer. */
const MOST = 8000;

/** What stands under the first outer heading about problems, without spaces, digits and the word 年. */
export function problemsOf({ sections, tables, text }: Reading): { words: string; span: Span } | undefined {
	const at = sections.findIndex(({ kind }) => kind === 'problems');
	const section = sections[at];
	if (!section) return undefined;
	const start = section.span[1];
	const next = sections[at + 1]?.span[0] ?? text.length;
	// The form that is attached behind the last part has the same labels every year.
	const table = tables.find(({ span }) => span[0] >= start && span[0] < next)?.span[0] ?? next;
	const attached = ATTACHED.exec(text.slice(start, table))?.index ?? table - start;
	const span: Span = [start, start + attached];
	return {
		span,
		words: text
			.slice(...span)
			.replace(/[\s\d年]/g, '')
			.slice(0, MOST),
	};
}

/** 附件：统计表, 附表1 at the beginning of a line: what follows is no part of the text. */
const ATTACHED = /\n[^\S\n]*附(?:件|表|录)?[\d一二三四五六七八九]{0,2}[:：\n]/;
