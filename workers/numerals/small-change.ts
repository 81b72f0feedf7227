import { rightBehind } from '../text/around';

/** What stands behind the 元 of a sum: 5角6分 of 12元5角6分. */
interface SmallChange {
	/** In 分. */
	fen: number;
	/** How many characters tell it. */
	length: number;
	/** What one of its last digit is worth, in 元. */
	step: number;
}

/**
 * Reads 角 and 分 behind a sum in 元.
 *
 * @param end folded offset right behind the 元
 */
export function smallChangeAt(text: string, end: number): SmallChange | undefined {
	const [all = '', jiao, fen] = CHANGE.exec(rightBehind(text, end, LONGEST)) ?? [];
	if (all === '') return undefined;
	return { fen: Number(jiao ?? 0) * 10 + Number(fen ?? 0), length: all.length, step: fen ? 0.01 : 0.1 };
}

const CHANGE = /^(?:(\d)角)?(?:(\d)分(?!之))?/;
const LONGEST = 5;
