import { CLOSE, OPEN } from './senses';
import type { Term } from './terms';

/** Whether a term stands in a bracket that was opened before it. */
export function isInBracket(terms: readonly Term[], at: number): boolean {
	let depth = 0;
	for (const { set } of terms.slice(0, at)) {
		if (set.meets(OPEN)) depth++;
		else if (set.meets(CLOSE)) depth = Math.max(0, depth - 1);
	}
	return depth > 0;
}
