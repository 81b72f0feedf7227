// Sticky patterns (flag y) find only what begins right at a place, and look at no more of a text than they need.

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}

/** Whether a sticky pattern finds anything at a place. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}

/** How many characters a sticky pattern takes at a place; 0 where it finds nothing. */
export const lengthAt = (pattern: RegExp, text: string, at: number): number =>
	matchAt(pattern, text, at)?.[0].length ?? 0;
