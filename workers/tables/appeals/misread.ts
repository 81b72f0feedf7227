/** Of the heads' characters so many must be those of the form, each at its place. */
const ALIKE = 0.8;

/**
 * Where the heads of table 4 stand in a run of words before figures, some of their characters misread by a scan: those
 * of both parts of 行政诉讼 at its end and those of 行政复议 before them, or those of one part alone.
 *
 * @param words the characters of one part's heads
 * @param places where the run's characters stand
 * @returns for each part its first and last place, none where too little of them is left
 */
export function misreadHeads(run: string, words: string, places: readonly number[]): [number, number][] {
	const size = words.length;
	const at = (from: number): [number, number] => [places[from] as number, places[from + size - 1] as number];
	const isHead = (from: number): boolean => from >= 0 && alike(run.slice(from, from + size), words) >= ALIKE;
	const last = run.length - size;
	if (!isHead(last)) return [];
	const before = last - size;
	if (!isHead(before)) return [at(last)];
	const first = Array.from({ length: Math.max(0, before - size + 1) }, (_, from) => from).find(isHead);
	return first === undefined ? [] : [at(first), at(before), at(last)];
}

/** How much of two texts of one length is the same, place by place. */
const alike = (a: string, b: string): number =>
	a.length === b.length ? [...a].filter((char, i) => char === b[i]).length / b.length : 0;
