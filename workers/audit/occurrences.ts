/** A piece of the folded text. */
interface Range {
	start: number;
	end: number;
}

/**
 * Where a word stands inside the ranges, with the range; one pass over the text, however many ranges there are.
 *
 * @param ranges in order, not overlapping
 */
export function occurrences<R extends Range>(
	text: string,
	word: string,
	ranges: readonly R[],
): { at: number; range: R }[] {
	const found: { at: number; range: R }[] = [];
	let next = 0;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		while (next < ranges.length && (ranges[next] as R).end <= at) next++;
		const range = ranges[next];
		if (!range) break;
		if (range.start <= at) found.push({ at, range });
	}
	return found;
}
