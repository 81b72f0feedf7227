import type { List } from './lists';

/** So much of the whole that the list was surely meant to be all of it. */
const MOST = 0.85;

/** True where the list was likely meant to add up: the difference is small, or one mistyped digit. */
export function isNear({ whole, parts }: Pick<List, 'whole' | 'parts'>): boolean {
	const total = parts.reduce((sum, { value }) => sum + value, 0);
	const share = total / whole.value;
	if (share >= MOST && share <= 2 - MOST) return true;
	// Hedged numbers are round by nature.
	if ([whole, ...parts].some(({ quantity }) => quantity.qualifier)) return false;
	return whole.value >= 200 && share > 0.4 && share < 2.5 && /^[1-9]0*$/.test(String(Math.abs(total - whole.value)));
}
