import type { Printed } from '../page/printed';

/**
 * What repeats around the pages, as lines marked as such: each once, without the ones that only count pages, and a
 * table (heads are often set in one) as the lines of its cells.
 */
export function headLines(printed: readonly Printed[]): Printed[] {
	const region = { sentences: 0 };
	const words = new Set(printed.flatMap(wordsIn).filter((line) => /\p{L}/u.test(line)));
	return [...words].map((line) => ({ kind: 'line', words: line, region }));
}

const wordsIn = (one: Printed): string[] =>
	one.kind === 'line' ? [one.words] : one.rows.flatMap((row) => row.map((cell) => cell.words));
