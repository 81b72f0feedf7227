import { isHan } from './codes';
import type { Folded } from './fold';
import { NEWLINE, SPACE, widthTable } from './width';

/**
 * True where white space stood before folded character `at` in the source, and where the text begins. Spaces that only
 * set the letters of a line apart (年 度 报 告) part nothing.
 */
export const gapBefore = (folded: Folded, at: number): boolean =>
	at === 0 || (spaced(folded, at) && !saysNothing(folded, at));

const saysNothing = (folded: Folded, at: number): boolean =>
	folded.scattered ? isHan(folded.codes[at - 1]) && isHan(folded.codes[at]) : isLetterSpaced(folded, at);

/** Whether spaces stand between most characters of Chinese on both sides of a place, in its line. */
function isLetterSpaced(folded: Folded, at: number): boolean {
	const { codes } = folded;
	let pairs = 0;
	let apart = 0;
	const [from, to] = lineAround(codes, at);
	for (let near = from; near <= to; near++) {
		if (!isHan(codes[near - 1]) || !isHan(codes[near])) continue;
		pairs++;
		if (spaced(folded, near)) apart++;
	}
	return pairs >= FEWEST && apart >= pairs - 1;
}
/** The characters beside a place that stand in its line. */
function lineAround(codes: Uint16Array, at: number): [from: number, to: number] {
	let from = at;
	while (from > 1 && from > at - BESIDE && codes[from - 1] !== NEWLINE) from--;
	let to = at;
	while (to + 1 < codes.length && to < at + BESIDE && codes[to] !== NEWLINE) to++;
	return [from, to];
}
const BESIDE = 10;
const FEWEST = 5;

/** Whether a space stood right before folded character `at`: an invisible character or the end of a wrapped line is none. */
function spaced({ source, map }: Folded, at: number): boolean {
	if (at === 0) return false;
	for (let between = (map[at - 1] as number) + 1; between < (map[at] as number); between++)
		if (PLAIN[source.charCodeAt(between)] === SPACE) return true;
	return false;
}
const PLAIN = widthTable();
