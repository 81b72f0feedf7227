import type { Qualifier } from '../../src/report/reading';
import { rightBefore } from '../text/around';
import type { Folded } from '../text/fold';

/** Words right before a number that hedge it. */
const BEFORE: readonly (readonly [word: string, qualifier: Qualifier])[] = [
	['超过', 'over'],
	['突破', 'over'],
	['至少', 'over'],
	['不少于', 'over'],
	['超', 'over'],
	['逾', 'over'],
	['不足', 'under'],
	['不到', 'under'],
	['将近', 'under'],
	['接近', 'under'],
	['近', 'under'],
	['大约', 'about'],
	['约为', 'about'],
	['约占', 'about'],
	['约', 'about'],
];
/** The characters that any of them ends in. */
const LAST = new Set(BEFORE.map(([word]) => word.charCodeAt(word.length - 1)));
/** 最近 and 附近 end in a character that hedges nothing. */
const NO_HEDGE = ['最近', '附近', '邻近', '临近', '靠近', '节约', '预约', '公约', '条约', '合约', '契约', '违约'];

/** Words behind a number and its unit that hedge it. */
const BEHIND: readonly (readonly [word: string, qualifier: Qualifier])[] = [
	['以上', 'over'],
	['左右', 'about'],
	['上下', 'about'],
];

const FIRST = new Set(BEHIND.map(([word]) => word.charCodeAt(0)));

/** A word that hedges a number. Folded offsets. */
export interface Hedge {
	qualifier: Qualifier;
	start: number;
	end: number;
}

/** The hedge that ends right before folded offset `at`. */
export function hedgeBefore({ text, codes }: Folded, at: number): Hedge | undefined {
	if (!LAST.has(codes[at - 1] as number)) return undefined;
	for (const [word, qualifier] of BEFORE) {
		if (!text.endsWith(word, at)) continue;
		return NO_HEDGE.some((other) => text.endsWith(other, at))
			? undefined
			: { qualifier, start: at - word.length, end: at };
	}
	return undefined;
}

/** The hedge before a place alone: 上百人, never 网上百人. */
export const hedgeBeforeBare = (folded: Folded, at: number): Hedge | undefined =>
	hedgeBefore(folded, at) ??
	(UP_TO.test(rightBefore(folded.text, at, 2)) ? { qualifier: 'over', start: at - 1, end: at } : undefined);
const UP_TO = /(?:^|[^网线以会之晚早身史])[上过]$/;

/** The hedge that starts right at folded offset `at`. */
export function hedgeBehind({ text, codes }: Folded, at: number): Hedge | undefined {
	if (!FIRST.has(codes[at] as number)) return undefined;
	for (const [word, qualifier] of BEHIND) {
		if (text.startsWith(word, at)) return { qualifier, start: at, end: at + word.length };
	}
	return undefined;
}
