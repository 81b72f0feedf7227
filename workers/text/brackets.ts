/** Whether words close a bracket that they do not open: 1860条)，与. What was said in it ends there. */
export function leavesBracket(words: string): boolean {
	let depth = 0;
	for (const sign of words) {
		if (sign === '(') depth++;
		else if (sign === ')' && --depth < 0) return true;
	}
	return false;
}
