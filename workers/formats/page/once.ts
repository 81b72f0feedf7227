import { isSentence, type Printed, wordsOf } from './printed';

/** What a page prints, without what it prints again word by word: many hold their content once for the desk and once for the phone. */
export function once(page: readonly Printed[]): Printed[] {
	const words = page.map((one) => wordsOf([one]));
	const first = new Map<string, number>();
	const kept: Printed[] = [];
	for (let at = 0; at < page.length; at++) {
		const length = copied(words, first.get(words[at] as string), at);
		if (length > 0) at += length - 1;
		else {
			kept.push(page[at] as Printed);
			if (!first.has(words[at] as string)) first.set(words[at] as string, at);
		}
	}
	return kept;
}

/** How much from `again` on stands, word by word and at some length, from `from` on too. */
function copied(words: readonly string[], from: number | undefined, again: number): number {
	if (from === undefined) return 0;
	const isSame = (length: number) => from + length < again && words[from + length] === words[again + length];
	let length = 0;
	while (length < WITHIN && isSame(length)) length++;
	const same = words.slice(again, again + length);
	const size = same.reduce((sum, { length }) => sum + length, 0);
	if (length < FEWEST || size < SHORTEST || !same.some(isSentence)) return 0;
	while (isSame(length)) length++;
	return length;
}

/** A table or a paragraph that the author told twice is no copy of the content: that is so many lines and tables, so long. */
const FEWEST = 6;
const SHORTEST = 300;
/** It says something within so many: lines by the hundred thousand, all alike, are not held against each other. */
const WITHIN = 40;
