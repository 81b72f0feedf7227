// What stands around a place is asked of a few characters: a pattern that had to look through a whole text for each of
// them would be slow, and would find what is none of its business.

/** The characters right before a place, so many at the most. */
export const rightBefore = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at);

/** The characters right behind a place, so many at the most. */
export const rightBehind = (text: string, at: number, reach: number): string => text.slice(at, at + reach);

/** The words behind the last of such marks: all of them where there is none. */
export function behindLast(marks: string, words: string): string {
	let from = words.length;
	while (from > 0 && !marks.includes(words.charAt(from - 1))) from--;
	return words.slice(from);
}
