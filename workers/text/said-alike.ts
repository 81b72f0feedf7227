/** A letter that is written for another behind or before a third, in the same sense. */
interface Alike {
	/** What is written. */
	from: number;
	/** What is read for it. */
	to: number;
	/** The letter beside it, and on which side it stands. */
	beside: number;
	step: -1 | 1;
}

const alike = (written: string, read: string, at: 0 | 1): Alike => ({
	from: written.charCodeAt(at),
	to: read.charCodeAt(at),
	beside: written.charCodeAt(1 - at),
	step: at === 0 ? 1 : -1,
});

/** Words of these reports that are written in two ways of the same length: the rules know the second alone. */
const ALIKE: readonly Alike[] = [
	alike('其它', '其他', 1),
	alike('各种', '各类', 1),
	alike('做出', '作出', 0),
	alike('截止', '截至', 1),
];

/**
 * Has every word said in the way that the rules know: 其它 as 其他, 做出 as 作出. In place, letter for letter.
 *
 * @param codes the text's characters as numbers, in Simplified
 */
export function sayAlike(codes: Uint16Array): void {
	for (const { from, to, beside, step } of ALIKE)
		for (let at = codes.indexOf(from); at >= 0; at = codes.indexOf(from, at + 1))
			if (codes[at + step] === beside) codes[at] = to;
}
