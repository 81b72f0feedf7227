import type { Label } from '../forms/form';
import type { Plain } from '../plain';
import { type Hit, labelsIn, marked } from './labels';

/**
 * Labels that wrap around their own figures, as a page's narrow column tells them line by line:
 * 3.补正后申请内 / 4 0 0 0 0 0 4 / 容仍不明确. Such a label ends where its figures begin.
 */
export function interrupted(plain: Plain, labels: readonly Label[]): Hit[] {
	const words = wordsOnly(plain);
	return labelsIn(words.plain, labels).flatMap(({ label, words: from, end }) => {
		const cut = firstCut(words.at, from, end);
		if (cut - from < SHORTEST || cut === end) return [];
		const start = words.at[from] as number;
		const hit = {
			label,
			start,
			words: start,
			end: (words.at[cut - 1] as number) + 1,
			loose: false,
		};
		return [marked(plain, hit)];
	});
}

/** A first line with fewer characters of a label may be the end of other words. */
const SHORTEST = 2;

/** The hits with those in place of which longer ones stand left out, in order. */
export const withInterrupted = (hits: readonly Hit[], others: readonly Hit[]): Hit[] =>
	[...hits.filter((hit) => !others.some((other) => covers(other, hit))), ...others].sort((a, b) => a.words - b.words);

const covers = (other: Hit, { words, end }: Hit): boolean => words >= other.words && end <= other.end;

/** The plain text without its figures, and where its characters stand in that. */
function wordsOnly(plain: Plain): { plain: Plain; at: Uint32Array } {
	const { text } = plain;
	const at = new Uint32Array(text.length + 1);
	const kept: string[] = [];
	let size = 0;
	let from = 0;
	const keep = (to: number): void => {
		kept.push(text.slice(from, to));
		for (let i = from; i < to; i++) at[size++] = i;
	};
	for (const { index, 0: run } of text.matchAll(FIGURES)) {
		keep(index);
		from = index + run.length;
	}
	keep(text.length);
	at[size] = text.length;
	return {
		plain: { ...plain, text: kept.join('') },
		at: at.subarray(0, size + 1),
	};
}

/** The first character behind a gap between two of the words, the end where there is none. */
function firstCut(at: Uint32Array, from: number, end: number): number {
	for (let i = from + 1; i < end; i++) if ((at[i] as number) > (at[i - 1] as number) + 1) return i;
	return end;
}

const FIGURES = /(?:[\d/〇○-]|(?<=\d)[.,](?=\d))+/g;
