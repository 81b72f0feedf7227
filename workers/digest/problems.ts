import type { Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';

/** No part about problems is longer. */
const MOST = 8000;

/** What stands under the first outer heading about problems, without spaces, digits and the word 年. */
export function problemsOf({ sections, text }: Reading): { words: string; span: Span } | undefined {
	const at = sections.findIndex(({ kind }) => kind === 'problems');
	const section = sections[at];
	if (!section) return undefined;
	const span: Span = [section.span[1], sections[at + 1]?.span[0] ?? text.length];
	return {
		span,
		words: text
			.slice(...span)
			.replace(/[\s\d年]/g, '')
			.slice(0, MOST),
	};
}
